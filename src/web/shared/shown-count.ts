import { wholeNumber } from './whole-number.ts'

/** How many of a list are shown, from a parameter of the URL: a page at least, and a page for what makes no sense. */
export function shownCount(param: string | null, page: number): number {
  return Math.max(page, wholeNumber(param) ?? page)
}
