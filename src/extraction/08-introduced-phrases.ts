import type { Vocabulary } from '../lexicon/lexicon.ts'
import { normalForm } from '../resolution/normal-form.ts'
import type { IntroducedName } from './04-introduced-names.ts'
import { isPassiveProposal, isProposal } from './cues.ts'
import { typeOfHead } from './heads.ts'
import type { Sentence, Word } from './sentence.ts'
import type { Span } from './span.ts'

const REACH = 7
const CLAUSE_BREAK =
  /^(?:that|which|where|whose|when|while|because|to|by|for|and|with|using|based|from|of|in|how)$/
/** What a paper may say it presents without bringing a thing: "we present an analysis". */
const NO_THING =
  /^(?:analysis|study|task|problem|survey|review|overview|theory|proof|bound|result|evaluation|comparison|discussion|definition|notion|perspective|view|setting|question|guarantee|evidence|experiment|investigation|baseline|assumption|hypothesis)$/

/**
 * What a sentence says the paper brings, where it describes it rather than names it: the noun phrase that is the
 * object of "we propose" or the subject of "is proposed". A thing so brought is a method or a data set.
 */
export function findIntroducedPhrases(
  sentence: Sentence,
  phrases: readonly Span[],
  vocabulary: Vocabulary,
): IntroducedName[] {
  const found: IntroducedName[] = []
  sentence.words.forEach((word, at) => {
    const phrase = isPassiveProposal(sentence.words, at)
      ? subjectBefore(sentence.words, at, phrases)
      : isProposal(sentence.words, at)
        ? objectAfter(sentence.words, at, phrases)
        : undefined
    if (phrase === undefined) return
    const head = normalForm(phrase.text).split(' ').at(-1) ?? ''
    const headType = typeOfHead(head, vocabulary)
    if (NO_THING.test(head) || headType === 'task' || headType === 'metric') return
    const type = headType === 'dataset' ? 'dataset' : 'method'
    const place = { field: sentence.field, sentence: sentence.index, rule: 'rule:proposed-phrase' }
    found.push({
      span: { ...phrase, ...place, type, name: null, confidence: 0.6 },
      cue: { ...place, start: word.start, end: word.end },
    })
  })
  return found
}

function objectAfter(words: readonly Word[], at: number, phrases: readonly Span[]): Span | undefined {
  for (let i = at + 1; i < Math.min(words.length, at + 1 + REACH); i++) {
    const word = words[i]
    if (word === undefined || CLAUSE_BREAK.test(word.lower)) return undefined
    const phrase = phrases.find((one) => one.start === word.start)
    if (phrase !== undefined) return phrase
  }
  return undefined
}

function subjectBefore(words: readonly Word[], at: number, phrases: readonly Span[]): Span | undefined {
  const verb = words[at - 1]
  return phrases.find(
    (phrase) => verb !== undefined && phrase.end <= verb.start && verb.start - phrase.end <= 2,
  )
}

/**
 * What a title without a colon is named for, where the abstract gives no name: its first noun phrase, up to a
 * preposition ("Randomized Discretization for …").
 */
export function findTitlePhrase(
  sentence: Sentence,
  phrases: readonly Span[],
  vocabulary: Vocabulary,
): IntroducedName | undefined {
  const phrase = phrases.find((one) => one.start === sentence.start)
  if (phrase === undefined || !phrase.text.includes(' ')) return undefined
  const next = sentence.words.find((word) => word.start >= phrase.end)
  if (next === undefined || !/^(?:for|via|with|by|from|in|of|to|using|based)$/.test(next.lower))
    return undefined
  const head = normalForm(phrase.text).split(' ').at(-1) ?? ''
  if (typeOfHead(head, vocabulary) !== 'method') return undefined
  const place = {
    field: sentence.field,
    sentence: sentence.index,
    start: phrase.start,
    end: phrase.end,
    rule: 'rule:title-phrase',
  }
  return { span: { ...phrase, ...place, type: 'method', name: null, confidence: 0.6 }, cue: place }
}
