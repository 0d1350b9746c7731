import type { Vocabulary } from '../lexicon/lexicon.ts'
import { CUES } from './cues.ts'
import { typeOfHead } from './heads.ts'
import { isCapitalised, isNameLike } from './name-shape.ts'
import type { Sentence, Word } from './sentence.ts'
import type { Span } from './span.ts'

const DATA_NOUN = /^(?:datasets?|benchmarks?|corpus|corpora|challenge|testbed|leaderboard)$/
const LONGEST_LIST = 10
const BENCH_NAME = /^\p{L}[\p{L}\p{N}.-]*[-\p{Ll}]?Bench(?:mark)?(?:[-+]\p{L}*)?$/u

/** Names told by their shape or by the noun after them: "the X benchmark", "X-Bench", "X model". */
export function findPatternNames(sentence: Sentence, text: string, vocabulary: Vocabulary): Span[] {
  const found: Span[] = []
  const words = sentence.words
  words.forEach((word, at) => {
    const kind = kindOf(words, at, vocabulary)
    if (kind === undefined) return
    let start = at
    while (
      start > 0 &&
      words[start]?.gap === '' &&
      isCapitalised(words[start - 1]) &&
      words[start - 1]?.start !== sentence.start
    )
      start--
    const first = words[start]
    if (first === undefined) return
    found.push({
      field: sentence.field,
      sentence: sentence.index,
      start: first.start,
      end: word.end,
      text: text.slice(first.start, word.end),
      rule: kind.rule,
      type: kind.type,
      name: null,
      confidence: kind.confidence,
    })
  })
  return found
}

type Kind = Pick<Span, 'type' | 'rule' | 'confidence'>

function kindOf(words: readonly Word[], at: number, vocabulary: Vocabulary): Kind | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  if (BENCH_NAME.test(word.text)) return { type: 'dataset', rule: 'rule:bench-name', confidence: 0.9 }
  if (!isNameLike(word.text)) return undefined
  const next = words[at + 1]?.gap === '' ? words[at + 1] : undefined
  if (next !== undefined && DATA_NOUN.test(next.lower)) {
    return { type: 'dataset', rule: 'rule:data-noun', confidence: 0.8 }
  }
  const type = next === undefined ? 'concept' : typeOfHead(next.lower, vocabulary)
  if (type === 'method') return { type, rule: 'rule:method-noun', confidence: 0.6 }
  if (isTestedOn(words, at)) return { type: 'dataset', rule: 'rule:tested-on', confidence: 0.6 }
  return { type: 'method', rule: 'rule:name-shape', confidence: 0.5 }
}

/** Whether a name stands in a list after "on" in a sentence of results: "experiments on A, B and C". */
function isTestedOn(words: readonly Word[], at: number): boolean {
  let start = at
  while (start > 0 && at - start < LONGEST_LIST && isListed(words[start - 1])) start--
  const before = words[start - 1]?.lower ?? ''
  if (!/^(?:on|across|datasets|benchmarks|dataset|namely)$/.test(before)) return false
  return words.some((word, i) => i !== at && CUES.evaluate.test(word.lower))
}

function isListed(word: Word | undefined): boolean {
  return word !== undefined && (/^(?:and|the|or|both)$/.test(word.lower) || /^(?:\p{Lu}|\d)/u.test(word.text))
}
