import type { LexiconEntry } from '../lexicon/lexicon.ts'
import type { NamedEntry, NameIndex } from '../resolution/name-index.ts'
import { normalForm } from '../resolution/normal-form.ts'
import type { Sentence } from './sentence.ts'
import type { Span } from './span.ts'

const LONGEST_NAME = 8
/** Share of matches that annotated papers confirm, for our own tables and for the lists. */
const CONFIDENCE_OWN = 0.85
const CONFIDENCE_LISTED = 0.6

interface Piece {
  readonly start: number
  readonly end: number
  readonly form: string
}

/** Whether an entry comes from tables made for papergraph, which are surer than the lists. */
export function isOwn({ source }: LexiconEntry): boolean {
  return source === 'papergraph' || source === 'annotated'
}

/** Lexicon names in a sentence, longest first from the left, without overlaps. */
export function findLexiconNames(sentence: Sentence, text: string, index: NameIndex): Span[] {
  const pieces = wordPieces(sentence, text)
  const found: Span[] = []
  for (let from = 0; from < pieces.length; ) {
    const match = longestMatch(pieces, from, text, sentence, index)
    if (match === undefined) {
      from++
      continue
    }
    const { named, onlyName, to, start, end } = match
    found.push({
      field: sentence.field,
      sentence: sentence.index,
      start,
      end,
      text: text.slice(start, end),
      rule: `rule:lexicon-${named.entry.source}`,
      type: named.entry.type,
      name: onlyName,
      confidence: isOwn(named.entry) ? CONFIDENCE_OWN : CONFIDENCE_LISTED,
    })
    from = to + 1
  }
  return found
}

function wordPieces(sentence: Sentence, text: string): Piece[] {
  const pieces: Piece[] = []
  for (const match of text
    .slice(sentence.start, sentence.end)
    .matchAll(/[\p{L}\p{M}\p{N}+]+(?:[.'][\p{L}\p{N}]+)*/gu)) {
    const start = sentence.start + match.index
    const form = normalForm(match[0])
    if (form !== '') pieces.push({ start, end: start + match[0].length, form })
  }
  return pieces
}

function longestMatch(
  pieces: readonly Piece[],
  from: number,
  text: string,
  sentence: Sentence,
  index: NameIndex,
) {
  let form = ''
  let best: { named: NamedEntry; onlyName: string | null; to: number; start: number; end: number } | undefined
  const first = pieces[from]
  if (first === undefined) return undefined
  for (let to = from; to < Math.min(pieces.length, from + LONGEST_NAME); to++) {
    const piece = pieces[to]
    const before = pieces[to - 1]
    if (piece === undefined) break
    if (to > from && before !== undefined && !/^[-\s/]+$/.test(text.slice(before.end, piece.start))) break
    form = form === '' ? piece.form : `${form} ${piece.form}`
    const start = first.start
    const end = piece.end
    const alike = index.byForm
      .get(form)
      ?.filter((one) => isPrintedLike(one.printed, text.slice(start, end), start === sentence.start))
    const named = alike?.[0]
    if (named !== undefined && standsAlone(text, start, end)) {
      // An acronym of two things is left to what the paper says.
      const onlyName = alike?.every(({ entry }) => entry === named.entry) ? named.entry.name : null
      best = { named, onlyName, to, start, end }
    }
    if (!index.beginnings.has(form)) break
  }
  return best
}

/** Acronyms and names with inner capitals count only where so printed; a capitalised word not at a sentence's start. */
function isPrintedLike(printed: string, surface: string, first: boolean): boolean {
  const letters = printed.replace(/[^\p{L}]/gu, '')
  if (letters === letters.toLowerCase()) return true
  if (/\s/.test(printed) && letters.length > 8) return true
  const inner = /\p{L}.*\p{Lu}/u
  if (inner.test(printed)) return inner.test(surface)
  return /^\P{Ll}*\p{Lu}/u.test(surface) && !first
}

/** Not the beginning or end of a longer name: "ImageNet" in "ImageNet-C", "mini-ImageNet". */
function standsAlone(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) === '-' && /[\p{L}\p{N}]/u.test(text.charAt(start - 2))) return false
  if (text.charAt(end) !== '-') return true
  return !/[\p{Lu}\p{N}]/u.test(text.charAt(end + 1))
}
