import type { Vocabulary } from '../lexicon/lexicon.ts'
import { normalForm, singularWord } from '../resolution/normal-form.ts'
import { typeOfHead } from './heads.ts'
import { isNameLike } from './name-shape.ts'
import type { Sentence, Word } from './sentence.ts'
import type { Span } from './span.ts'

const LONGEST_PHRASE = 6
const IN_PHRASE = /^(?:noun|adjective|gerund|participle|number)$/

/** Noun phrases with an identity of their own, without determiners and evaluative adjectives. */
export function findNounPhrases(sentence: Sentence, text: string, vocabulary: Vocabulary): Span[] {
  const found: Span[] = []
  for (const run of nounRuns(sentence.words)) {
    const words = withoutGenericEnd(withoutPlainStart(run, vocabulary))
    const first = words[0]
    const last = words.at(-1)
    if (first === undefined || last === undefined || words.length > LONGEST_PHRASE) continue
    const phrase = text.slice(first.start, last.end)
    if (isPlain(phrase, words, vocabulary)) continue
    found.push({
      field: sentence.field,
      sentence: sentence.index,
      start: first.start,
      end: last.end,
      text: phrase,
      rule: 'rule:noun-phrase',
      type: typeOfHead(last.lower, vocabulary),
      name: null,
      confidence: 0.4,
    })
  }
  return found
}

function isPlain(phrase: string, words: readonly Word[], { plainPhrases, plainHeads }: Vocabulary): boolean {
  const form = normalForm(phrase)
  if (form.length < 3 || plainPhrases.has(form)) return true
  const last = words.at(-1)?.lower ?? ''
  if (plainHeads.has(singularWord(last))) return true
  return words.length === 1 && !(last.includes('-') || isNameLike(words[0]?.text ?? ''))
}

function nounRuns(words: readonly Word[]): Word[][] {
  const runs: Word[][] = []
  let run: Word[] = []
  const close = (): void => {
    while (run.length > 0 && run.at(-1)?.tag !== 'noun') run.pop()
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (const [at, word] of words.entries()) {
    const isMultiple = word.lower === 'times' || words[at + 1]?.lower === 'times'
    const inPhrase =
      !isMultiple && IN_PHRASE.test(word.tag) && !(word.gap === '' && isVerbAfter(word, run.at(-1)))
    if (word.gap !== '' || !inPhrase) close()
    if (inPhrase) run.push(word)
  }
  close()
  return runs
}

/** "datasets facilitated …", "models covering …": a verb form after a plural goes on with the sentence. */
function isVerbAfter(word: Word, before: Word | undefined): boolean {
  if (before === undefined || before.tag !== 'noun') return false
  if (word.tag === 'gerund') return singularWord(before.lower) !== before.lower
  return word.tag === 'participle' && (singularWord(before.lower) !== before.lower || isNameLike(before.text))
}

function withoutPlainStart(run: readonly Word[], { plainModifiers }: Vocabulary): readonly Word[] {
  const from = run.findIndex(
    (word, at) => at === run.length - 1 || !(plainModifiers.has(word.lower) || word.tag === 'number'),
  )
  return run.slice(from)
}

const GENERIC_END =
  /^(?:models?|datasets?|benchmarks?|methods?|frameworks?|algorithms?|architectures?|networks?|optimizers?|systems?|modules?|corpus|approach|approaches|technique|techniques)$/

/** "DALL-E 3 model" names DALL-E 3. */
function withoutGenericEnd(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1)
  const before = words.at(-2)
  if (last === undefined || before === undefined || !GENERIC_END.test(last.lower)) return words
  const version = /^\d[\d.]*$/.test(before.text) ? words.at(-3) : before
  return version !== undefined && isNameLike(version.text) ? words.slice(0, -1) : words
}
