import { placesOf, type SearchQuery } from './search-query.ts'
import { termSpans } from './term-spans.ts'

/** Most places that are shown of one text. */
export const MOST_HIGHLIGHTS = 20

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where a text holds the words of a query, in their order; a phrase is one stretch, and no two stretches meet. */
export function highlightsOf(text: string, { words, phrases }: SearchQuery): Stretch[] {
  const spans = termSpans(text)
  const terms = spans.map(({ term }) => term)
  const ofPhrases = new Set(phrases.flat())
  const meant = new Set(
    words.filter(({ term }) => !ofPhrases.has(term)).flatMap((word) => [...word.meant.keys()]),
  )
  const found = [
    ...spans.filter(({ term }) => meant.has(term)).map(({ start, end }) => ({ start, end })),
    ...phrases.flatMap((phrase) =>
      placesOf(phrase, terms).map((at) => ({
        start: spans[at]?.start ?? 0,
        end: spans[at + phrase.length - 1]?.end ?? 0,
      })),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Stretch[] = []
  for (const stretch of found) if (stretch.start >= (apart.at(-1)?.end ?? 0)) apart.push(stretch)
  return apart.slice(0, MOST_HIGHLIGHTS)
}
