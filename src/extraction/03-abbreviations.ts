import type { Sentence } from './sentence.ts'

/** "long form (SHORT)" as printed. Offsets count into the normalised text. */
export interface Abbreviation {
  readonly field: Sentence['field']
  readonly sentence: number
  readonly short: { readonly start: number; readonly end: number; readonly text: string }
  readonly long: { readonly start: number; readonly end: number; readonly text: string }
}

const IN_BRACKETS = /\(\s*([^()\s][^()]{0,24}?)\s*(?=[),;])/g
const LONGEST_LONG_FORM = 160

/**
 * Abbreviation pairs of a sentence by the algorithm of Schwartz and Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text" (2003): each letter of the short form, from its end, is found in
 * the words before the bracket, the first at the start of a word. A plural `s` of the short form ("LLMs") is free.
 */
export function readAbbreviations(sentence: Sentence, text: string): Abbreviation[] {
  const found: Abbreviation[] = []
  const inside = text.slice(sentence.start, sentence.end + 1)
  for (const match of inside.matchAll(IN_BRACKETS)) {
    const short = match[1] ?? ''
    if (!isShortForm(short)) continue
    const bracket = sentence.start + match.index
    const shortStart = bracket + match[0].indexOf(short, 1)
    const core = /\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short
    const from = Math.max(sentence.start, bracket - LONGEST_LONG_FORM, afterBreak(text, bracket))
    const start = longFormStart(text.slice(from, bracket), core)
    if (start < 0) continue
    const long = text.slice(from + start, bracket).trimEnd()
    if (
      long.length <= short.length ||
      long.split(/[\s-]+/).length > Math.min(core.length + 5, core.length * 2)
    )
      continue
    found.push({
      field: sentence.field,
      sentence: sentence.index,
      short: { start: shortStart, end: shortStart + short.length, text: short },
      long: { start: from + start, end: from + start + long.length, text: long },
    })
  }
  return found
}

function isShortForm(short: string): boolean {
  if (short.length < 2 || short.length > 16 || short.split(/\s+/).length > 2) return false
  return /^[\p{L}\p{N}]/u.test(short) && /\p{Lu}/u.test(short) && !/[=<>:%]/.test(short)
}

/** A long form does not reach over another bracket or a full clause. */
function afterBreak(text: string, bracket: number): number {
  const near = text.slice(Math.max(0, bracket - LONGEST_LONG_FORM), bracket)
  const cut = Math.max(
    near.lastIndexOf(')'),
    near.lastIndexOf('('),
    near.lastIndexOf(';'),
    near.lastIndexOf(': '),
  )
  return bracket - near.length + cut + 1
}

/** Where in `before` the long form starts, or -1. */
function longFormStart(before: string, short: string): number {
  let at = before.length - 1
  for (let s = short.length - 1; s >= 0; s--) {
    const letter = short.charAt(s).toLowerCase()
    if (!/[\p{L}\p{N}]/u.test(letter)) continue
    const first = s === 0
    while (at >= 0 && (before.charAt(at).toLowerCase() !== letter || (first && isInsideWord(before, at))))
      at--
    if (at < 0) return -1
    at--
  }
  return at + 1
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))
}
