import { normalForm, singularWord } from '../resolution/normal-form.ts'
import type { Sentence, Word } from './02-sentences.ts'
import { typeOfHead } from './heads.ts'
import type { Span } from './span.ts'

const LONGEST_PHRASE = 6
const EVALUATIVE = new Set(
  (
    'novel new simple effective efficient powerful strong robust better best good great superior promising impressive ' +
    'significant substantial remarkable recent existing previous prior current traditional conventional common popular ' +
    'various different several many multiple diverse numerous other another such same own first second third main key ' +
    'important critical crucial essential fundamental major large high low small higher lower larger smaller long ' +
    'short full whole entire extensive comprehensive proposed given resulting corresponding respective available ' +
    'state-of-the-art sota widely-used well-known challenging difficult complex real possible potential general ' +
    'single specific particular certain additional further only most more less few overall individual typical ' +
    'original final competitive comparable consistent notable unique principled careful practical useful'
  ).split(' '),
)

/** Noun phrases with an identity of their own, without determiners and evaluative adjectives. */
export function findNounPhrases(sentence: Sentence, text: string, plainWords: ReadonlySet<string>): Span[] {
  const found: Span[] = []
  for (const run of nounRuns(sentence.words)) {
    const words = trimmedRun(run)
    const first = words[0]
    const last = words.at(-1)
    if (first === undefined || last === undefined || words.length > LONGEST_PHRASE) continue
    const phrase = text.slice(first.start, last.end)
    const form = normalForm(phrase)
    if (form.length < 3 || plainWords.has(form)) continue
    const head = singularWord(last.lower)
    if (words.length === 1 && (plainWords.has(head) || !last.text.includes('-'))) continue
    found.push({
      field: sentence.field,
      sentence: sentence.index,
      start: first.start,
      end: last.end,
      text: phrase,
      rule: 'rule:noun-phrase',
      type: typeOfHead(head),
      name: null,
      confidence: 0.4,
    })
  }
  return found
}

function nounRuns(words: readonly Word[]): Word[][] {
  const runs: Word[][] = []
  let run: Word[] = []
  const close = (): void => {
    while (run.length > 0 && run.at(-1)?.tag !== 'noun') run.pop()
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (const word of words) {
    if (word.gap !== '' || !/^(?:noun|adjective|gerund|participle|number)$/.test(word.tag)) close()
    if (/^(?:noun|adjective|gerund|participle|number)$/.test(word.tag)) run.push(word)
  }
  close()
  return runs
}

function trimmedRun(run: readonly Word[]): readonly Word[] {
  let from = 0
  for (; from < run.length - 1; from++) {
    const word = run[from]
    if (word === undefined) break
    const drop = EVALUATIVE.has(word.lower) || (from === 0 && word.tag === 'number')
    if (!drop) break
  }
  return run.slice(from)
}
