import type { EntityType } from '../lexicon/entity-type.ts'
import type { Vocabulary } from '../lexicon/lexicon.ts'
import { normalForm } from '../resolution/normal-form.ts'
import { isProposal } from './cues.ts'
import { typeOfHead } from './heads.ts'
import { isCapitalised, isNameLike } from './name-shape.ts'
import type { Place } from './reading.ts'
import type { Sentence, Word } from './sentence.ts'
import type { Span } from './span.ts'

/** A thing the paper itself brings, with the words that say so. */
export interface IntroducedName {
  readonly span: Span
  readonly cue: Place
}

const NAMING = /^(?:called|dubbed|named|termed|coined|titled)$/
const CLAUSE_BREAK = /^(?:that|which|where|whose|when|while|because|to|by|from|and)$/
const PREPOSITION = /^(?:for|of|in|on|with|via|by|using|to|from|through|under|as)$/
const REACH = 14

/** "X: subtitle" in a title, where X looks like a name or is one that the abstract abbreviates. */
export function findTitleName(
  sentence: Sentence | undefined,
  text: string,
  vocabulary: Vocabulary,
  defined: ReadonlySet<string>,
): IntroducedName | undefined {
  const colon = text.search(/\s?[:–—]\s/)
  if (sentence === undefined || colon < 1) return undefined
  const words = sentence.words.filter((word) => word.end <= colon)
  const subtitle = sentence.words.filter((word) => word.start > colon)
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || subtitle.length < 2 || words.length > 4) return undefined
  const phrase = text.slice(first.start, last.end)
  const named =
    words.length === 1 || words.some((word) => isNameLike(word.text)) || defined.has(normalForm(phrase))
  if (!named) return undefined
  const type = /bench$/i.test(phrase) ? 'dataset' : (subtitleType(subtitle, vocabulary) ?? 'method')
  return introduced(sentence, text, first, last, type, 'rule:title-colon', 0.88)
}

/** The type of the subtitle's first noun phrase: "A Benchmark for …" is a data set. */
function subtitleType(words: readonly Word[], vocabulary: Vocabulary): 'method' | 'dataset' | undefined {
  const end = words.findIndex((word) => PREPOSITION.test(word.lower))
  const types = words.slice(0, end < 0 ? words.length : end).map((word) => typeOfHead(word.lower, vocabulary))
  return types.findLast((type) => type === 'method' || type === 'dataset')
}

/** Names after "we propose", "called" and the like. */
export function findIntroducedNames(
  sentence: Sentence,
  text: string,
  vocabulary: Vocabulary,
): IntroducedName[] {
  const found: IntroducedName[] = []
  const words = sentence.words
  words.forEach((word, at) => {
    const naming = NAMING.test(word.lower)
    if (!naming && !isProposal(words, at)) return
    const name = naming
      ? nameAt(words, words[at + 1]?.lower === 'as' ? at + 2 : at + 1, true)
      : nameWithin(words, at + 1)
    if (name === undefined) return
    const type = typeAround(words, naming ? at - 8 : at + 1, name.end, vocabulary)
    const made = introduced(
      sentence,
      text,
      name.first,
      name.last,
      type,
      naming ? 'rule:called' : 'rule:we-propose',
    )
    found.push({ ...made, cue: { ...made.cue, start: word.start, end: word.end } })
  })
  return found
}

function introduced(
  sentence: Sentence,
  text: string,
  first: Word,
  last: Word,
  type: EntityType,
  rule: string,
  confidence = 0.9,
): IntroducedName {
  const place = { field: sentence.field, sentence: sentence.index, start: first.start, end: last.end, rule }
  const name = text.slice(first.start, last.end)
  return { span: { ...place, text: name, type, name, confidence }, cue: place }
}

/** The first name in the object of a verb that stands before `from`. */
function nameWithin(words: readonly Word[], from: number) {
  for (let at = from; at < Math.min(words.length, from + REACH); at++) {
    if (at > from && CLAUSE_BREAK.test(words[at]?.lower ?? '')) return undefined
    const name = nameAt(words, at, at === from || (at === from + 1 && words[from]?.lower === 'the'))
    if (name !== undefined) return name
  }
  return undefined
}

/** A name that starts at a word; `loose` takes any capitalised word. */
function nameAt(words: readonly Word[], at: number, loose: boolean) {
  const first = words[at]
  if (first === undefined || !(isNameLike(first.text) || (loose && isCapitalised(first)))) return undefined
  let end = at
  while (continuesName(words[end + 1])) end++
  const last = words[end]
  return last === undefined ? undefined : { first, last, end }
}

function continuesName(word: Word | undefined): boolean {
  return word !== undefined && word.gap === '' && /^(?:\p{Lu}|\d)/u.test(word.text)
}

/** What the words from a cue to a little after the name call it. */
function typeAround(words: readonly Word[], from: number, end: number, vocabulary: Vocabulary): EntityType {
  for (const word of words.slice(Math.max(0, from), end + 10)) {
    const type = typeOfHead(word.lower, vocabulary)
    if (type === 'dataset' || type === 'method') return type
  }
  return 'method'
}
