import type { Vocabulary } from '../lexicon/lexicon.ts'
import type { Sentence, Word } from './02-sentences.ts'
import type { EntityType } from './extraction.ts'
import { typeOfHead } from './heads.ts'
import type { Place } from './reading.ts'
import type { Span } from './span.ts'

/** A name the paper itself brings, with the words that say so. */
export interface IntroducedName {
  readonly span: Span
  readonly cue: Place
}

const VERBS = new Set(
  'propose proposes proposed present presents introduce introduces introduced develop develops devise design release releases contribute create construct build'.split(
    ' ',
  ),
)
const NAMING = new Set('called dubbed named termed coined namely'.split(' '))
const REACH = 14

/** "X: subtitle" in a title, where X looks like a name. */
export function findTitleName(sentence: Sentence | undefined, text: string): IntroducedName | undefined {
  if (sentence === undefined || sentence.field !== 'title') return undefined
  const colon = text.search(/\s?[:–—]\s/)
  if (colon < 1) return undefined
  const words = sentence.words.filter((word) => word.end <= colon)
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || words.length > 3) return undefined
  if (words.length > 1 && !words.some((word) => isNameLike(word.text))) return undefined
  const phrase = text.slice(first.start, last.end)
  const type: EntityType =
    /\b(?:dataset|benchmark|corpus|testbed|suite)\b/i.test(text) || /bench$/i.test(phrase)
      ? 'dataset'
      : 'method'
  const place = {
    field: 'title',
    sentence: sentence.index,
    start: first.start,
    end: last.end,
    rule: 'rule:title-colon',
  } as const
  return { span: { ...place, text: phrase, type, name: phrase, confidence: 0.8 }, cue: place }
}

/** Names after "we propose", "called" and the like. */
export function findIntroducedNames(
  sentence: Sentence,
  text: string,
  vocabulary: Vocabulary,
): IntroducedName[] {
  const found: IntroducedName[] = []
  sentence.words.forEach((word, at) => {
    const naming = NAMING.has(word.lower)
    if (!naming && !isProposal(sentence.words, at)) return
    const name = nameAfter(sentence.words, at + 1, naming, vocabulary)
    if (name === undefined) return
    const { first, last, type } = name
    const rule = naming ? 'rule:called' : 'rule:we-propose'
    const place = { field: sentence.field, sentence: sentence.index, rule }
    found.push({
      span: {
        ...place,
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end),
        type,
        name: text.slice(first.start, last.end),
        confidence: 0.8,
      },
      cue: { ...place, start: word.start, end: word.end },
    })
  })
  return found
}

function isProposal(words: readonly Word[], at: number): boolean {
  if (!VERBS.has(words[at]?.lower ?? '')) return false
  const before = words.slice(Math.max(0, at - 4), at).map((word) => word.lower)
  return before.some((word) => /^(?:we|paper|work|article|study|report)$/.test(word))
}

/** The first name-like words within reach of a cue; what the words between call it gives its type. */
function nameAfter(words: readonly Word[], from: number, adjacent: boolean, vocabulary: Vocabulary) {
  const limit = Math.min(words.length, from + (adjacent ? 2 : REACH))
  for (let at = from; at < limit; at++) {
    const first = words[at]
    if (first === undefined) break
    if (!adjacent && /^(?:to|that|which|for|by|with|on|in|based|using|from|where)$/.test(first.lower)) break
    if (!isNameLike(first.text) && !(adjacent && /^\p{Lu}/u.test(first.text))) continue
    let end = at
    while (
      end + 1 < words.length &&
      words[end + 1]?.gap === '' &&
      /^(?:\p{Lu}|\d)/u.test(words[end + 1]?.text ?? '')
    )
      end++
    const last = words[end]
    if (last === undefined) break
    const around = words
      .slice(Math.max(0, from - 8), Math.min(words.length, end + 12))
      .map((word) => typeOfHead(word.lower, vocabulary))
    return { first, last, type: around.includes('dataset') ? ('dataset' as const) : ('method' as const) }
  }
  return undefined
}

/** Inner capitals, an acronym, or letters with digits: not how a common word is printed. */
export function isNameLike(text: string): boolean {
  return (
    /^(?=.*\p{L}.*\p{Lu}|.*\p{Lu}.*\d)[\p{L}\p{N}+.'/-]{2,40}$/u.test(text) &&
    !/^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)+$/u.test(text)
  )
}
