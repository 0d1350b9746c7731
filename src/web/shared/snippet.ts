import type { Mark } from './stretches.ts'

/** A part of a text, the marks that lie in it, and whether there is text before and after. */
export interface Snippet<M extends Mark> {
  readonly text: string
  readonly marks: readonly M[]
  readonly before: boolean
  readonly after: boolean
}

/** About `length` characters around the first mark of a text, or from its beginning, cut between words. */
export function snippet<M extends Mark>(text: string, marks: readonly M[], length = 220): Snippet<M> {
  const first = Math.min(...marks.map(({ start }) => start), text.length)
  const wanted = first < length * 0.75 || marks.length === 0 ? 0 : first - Math.round(length / 4)
  const start = wanted === 0 ? 0 : text.lastIndexOf(' ', wanted) + 1
  const space = text.indexOf(' ', start + length)
  const end = space === -1 ? text.length : space
  return {
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    before: start > 0,
    after: end < text.length,
  }
}
