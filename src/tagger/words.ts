/** A stretch of a text, in UTF-16 code units, end exclusive. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
}

const WORD = /[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_\s]/gu

/** The words a tagger sees: runs of letters and digits, and every other visible character by itself. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
  }))
}

/** How a word is written, which an uncased vocabulary does not see: 0 to 7, the first test that holds. */
export function shapeOf(word: string): number {
  if (/^\p{Nd}+$/u.test(word)) return 1
  const upper = word.toUpperCase()
  if (/\p{L}/u.test(word) && word === upper && word !== word.toLowerCase()) return word.length > 1 ? 2 : 3
  const small = word.search(/\p{Ll}/u)
  if (small >= 0 && /\p{Lu}/u.test(word.slice(small))) return 4
  if (/^\p{Lu}/u.test(word)) return 5
  if (/\p{Nd}/u.test(word)) return 6
  return /^[\p{L}\p{M}]+$/u.test(word) ? 7 : 0
}
