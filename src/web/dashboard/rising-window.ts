import type { YearBar } from '../shared/period-bars.ts'
import { wholeNumber } from '../shared/whole-number.ts'

/** What may have become of the share of papers that name a thing, and how it is told. */
export const CHANGES = {
  rising: { change: 'RISING', name: 'Rising', told: 'a larger share of papers than before' },
  new: { change: 'NEW', name: 'New', told: 'papers now, and none before' },
  fading: { change: 'FADING', name: 'Fading', told: 'a smaller share of papers than before' },
  gone: { change: 'GONE', name: 'Gone', told: 'papers before, and none now' },
} as const

/** How many years a period may have. */
export const SPANS = [1, 2, 5] as const

/** Papers that both periods have where the reader has not chosen them: shares of fewer tell little. */
const ENOUGH = 20

/** Two periods of whole years, one just before the other, and what is asked of them. */
export interface Comparison {
  readonly change: keyof typeof CHANGES
  /** Years of a period. */
  readonly span: number
  /** The last year of the later period. */
  readonly until: number
}

/**
 * What the parameters of the URL ask to compare; where they do not say, what ends with the last year and is just long enough
 * to tell something.
 */
export function comparisonOf(params: URLSearchParams, years: readonly YearBar[]): Comparison {
  const until = wholeNumber(params.get('until')) ?? years.at(-1)?.year ?? 0
  const change = params.get('change') ?? ''
  const span = wholeNumber(params.get('span'))
  return {
    change: isChange(change) ? change : 'rising',
    span: SPANS.find((length) => length === span) ?? telling(years, until),
    until,
  }
}

function telling(years: readonly YearBar[], until: number): number {
  const papersUpTo = (last: number, span: number) =>
    years
      .filter(({ year }) => year <= last && year > last - span)
      .reduce((sum, { papers }) => sum + papers, 0)
  const enough = SPANS.find(
    (span) => papersUpTo(until, span) >= ENOUGH && papersUpTo(until - span, span) >= ENOUGH,
  )
  return enough ?? Math.max(...SPANS)
}

/** The later period, as the server takes it. */
export function windowOf({ span, until }: Comparison) {
  return { published: { from: yearText(until - span + 1), to: yearText(until) } }
}

/** A period of years as one reads it: `2020`, or `2016 to 2020`. */
export function periodText(until: number, span: number): string {
  return span === 1 ? `${until}` : `${until - span + 1} to ${until}`
}

const yearText = (year: number): string => String(Math.max(year, 0)).padStart(4, '0')

function isChange(text: string): text is keyof typeof CHANGES {
  return Object.hasOwn(CHANGES, text)
}
