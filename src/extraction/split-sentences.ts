import type { Sentence, Word } from './sentence.ts'
import { wordTag } from './word-tags.ts'

interface Token {
  readonly start: number
  end: number
  tags: ReadonlySet<string>
}

interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly tags?: ReadonlySet<string>
}

type Reader = (text: string) => { readonly document: unknown }

/** Longer texts go to the parser in pieces of this many characters, since its work is not linear in theirs. */
const PIECE = 4_000
/** No word of a language is this long: such a run is passed over. */
const LONGEST_RUN = 120

/** A sentence without its place among those of a paper. */
type Split = Pick<Sentence, 'start' | 'end' | 'words'>

/** The sentences of a plain text and their words, as a parser of compromise reads them. */
export function splitSentences(text: string, read: Reader): Split[] {
  const sentences: Split[] = []
  for (const piece of pieces(text)) {
    for (const tokens of parse(text.slice(piece.start, piece.end), piece.start, read)) {
      const words = joinWords(text, tokens)
      const first = words[0]
      const last = words.at(-1)
      if (first === undefined || last === undefined) continue
      sentences.push({ start: first.start, end: last.end, words })
    }
  }
  return sentences
}

/** Stretches to parse: cut at white space where too long, without runs that no word is. */
function pieces(text: string): Array<{ start: number; end: number }> {
  const found: Array<{ start: number; end: number }> = []
  let start = -1
  let end = -1
  const close = (): void => {
    if (start >= 0) found.push({ start, end })
    start = -1
  }
  for (const run of text.matchAll(/\S+/g)) {
    const runEnd = run.index + run[0].length
    if (run[0].length > LONGEST_RUN || (start >= 0 && runEnd - start > PIECE)) close()
    if (run[0].length > LONGEST_RUN) continue
    if (start < 0) start = run.index
    end = runEnd
  }
  close()
  return found
}

function parse(piece: string, offset: number, read: Reader): Token[][] {
  const sentences: Token[][] = []
  let at = 0
  for (const terms of read(piece).document as Term[][]) {
    const tokens: Token[] = []
    for (const term of terms) {
      if (term.text === '') continue
      const start = piece.indexOf(term.text, at)
      if (start < 0) continue
      at = start + term.text.length
      tokens.push({ start: offset + start, end: offset + at, tags: term.tags ?? new Set() })
    }
    sentences.push(tokens)
  }
  return sentences
}

/** Joins what a hyphen, slash or nothing at all parts; the last part's tag is the word's. */
function joinWords(text: string, tokens: readonly Token[]): Word[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const before = joined.at(-1)
    if (
      before !== undefined &&
      /^[-/]?$/.test(text.slice(before.end, token.start)) &&
      isWordChar(text, token.start)
    ) {
      before.end = token.end
      before.tags = token.tags
    } else {
      joined.push({ ...token })
    }
  }
  const words: Word[] = []
  for (const token of joined) {
    const { start, end } = trimmed(text, token)
    if (start >= end) continue
    const surface = text.slice(start, end)
    const before = words.at(-1)
    const gap = before === undefined ? '' : text.slice(before.end, start).replace(/\s+/g, '')
    // "GPT-4 scores 67.0%" has no scores.
    if (before?.lower === 'scores' && words.length > 1 && gap === '' && /^\d/.test(surface))
      words[words.length - 1] = { ...before, tag: 'verb' }
    words.push({
      start,
      end,
      text: surface,
      lower: surface.toLowerCase(),
      tag: wordTag(surface, token.tags, before),
      gap,
    })
  }
  return words
}

function isWordChar(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at))
}

function trimmed(text: string, token: Token): { start: number; end: number } {
  let { start, end } = token
  while (start < end && !/[\p{L}\p{N}+]/u.test(text.charAt(start))) start++
  while (end > start && !/[\p{L}\p{N}+%]/u.test(text.charAt(end - 1))) end--
  return { start, end }
}
