import { singularTerm } from '../text-terms.ts'

/** A term of a text and where it stands, in UTF-16 code units. */
export interface TermSpan {
  readonly term: string
  readonly start: number
  readonly end: number
}

/** The terms of a text, as textTerms gives them, each with the place of the words that it was made from. */
export function termSpans(text: string): TermSpan[] {
  const { folded, at } = fold(text)
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const [word] = match
    const [first, last] = [at[match.index], at[match.index + word.length - 1]]
    return { term: singularTerm(word), start: first?.start ?? 0, end: withMarks(text, last?.end ?? 0) }
  })
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Text without case and accents, and for each of its code units the place of the character it comes from. */
function fold(text: string): { readonly folded: string; readonly at: readonly Place[] } {
  const at: Place[] = []
  let plain = ''
  let start = 0
  for (const character of text) {
    const end = start + character.length
    const bare = character.normalize('NFKD').replace(/\p{M}+/gu, '')
    for (let unit = 0; unit < bare.length; unit++) at.push({ start, end })
    plain += bare
    start = end
  }
  // All at once, as the small form of some letters depends on their neighbours; the length stays.
  return { folded: plain.toLowerCase(), at }
}

/** The end of a word with the accents that follow its last letter as characters of their own. */
function withMarks(text: string, end: number): number {
  const [marks = ''] = /^\p{M}+/u.exec(text.slice(end, end + 8)) ?? []
  return end + marks.length
}
