import type { Vocabulary } from '../lexicon/lexicon.ts'
import type { Sentence, Word } from './02-sentences.ts'
import { typeOfHead } from './heads.ts'
import { isCapitalised, isNameLike } from './name-shape.ts'
import type { Span } from './span.ts'

const DATA_NOUN = /^(?:datasets?|benchmarks?|corpus|corpora|challenge|testbed|leaderboard)$/
const BENCH_NAME = /^\p{L}[\p{L}\p{N}.-]*[-\p{Ll}]?Bench(?:mark)?(?:[-+]\p{L}*)?$/u

/** Names told by their shape or by the noun after them: "the X benchmark", "X-Bench", "X model". */
export function findPatternNames(sentence: Sentence, text: string, vocabulary: Vocabulary): Span[] {
  const found: Span[] = []
  const words = sentence.words
  words.forEach((word, at) => {
    const kind = kindOf(word, words[at + 1], vocabulary)
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

function kindOf(
  word: Word,
  next: Word | undefined,
  vocabulary: Vocabulary,
): Pick<Span, 'type' | 'rule' | 'confidence'> | undefined {
  if (BENCH_NAME.test(word.text)) return { type: 'dataset', rule: 'rule:bench-name', confidence: 0.9 }
  if (!isNameLike(word.text)) return undefined
  if (next !== undefined && next.gap === '' && DATA_NOUN.test(next.lower)) {
    return { type: 'dataset', rule: 'rule:data-noun', confidence: 0.8 }
  }
  const type = next !== undefined && next.gap === '' ? typeOfHead(next.lower, vocabulary) : 'concept'
  if (type === 'method') return { type, rule: 'rule:method-noun', confidence: 0.6 }
  return { type: 'method', rule: 'rule:name-shape', confidence: 0.5 }
}
