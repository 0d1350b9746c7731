import type { Vocabulary } from '../lexicon/lexicon.ts'
import { normalForm } from '../resolution/normal-form.ts'
import type { Judgment, Tagging } from '../tagger/tagging.ts'
import type { TextField } from './extraction.ts'
import type { FieldReading } from './reading.ts'
import type { Span } from './span.ts'

/** What is known of one stretch of text that some rule or model takes for a name. */
export interface Candidate {
  readonly field: TextField
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** What rules made of it, surest first; empty where only the model saw it. */
  readonly byRules: readonly Span[]
  readonly model: Judgment | undefined
}

/** Kinds of rule, as far as their word counts alike. */
const RULE_KINDS: ReadonlyArray<readonly [kind: string, rules: RegExp]> = [
  ['own-lexicon', /^rule:lexicon-(?:papergraph|annotated)$/],
  ['listed', /^rule:lexicon-/],
  ['introduced', /^rule:(?:title-colon|called|we-propose|repeated-name|proposed-abbreviation)$/],
  ['introduced-phrase', /^rule:(?:proposed-phrase|title-phrase)$/],
  ['abbreviation', /^rule:abbreviation$/],
  ['data-name', /^rule:(?:bench-name|data-noun|tested-on)$/],
  ['name-shape', /^rule:(?:method-noun|name-shape)$/],
  ['noun-phrase', /^rule:noun-phrase$/],
]

/** What a candidate's weight rests on, in the order of `features`. */
export const FEATURES = [
  'logit',
  'best-logit-of-form',
  ...RULE_KINDS.map(([kind]) => kind),
  'in-title',
  'first-sentences',
  'log-repeats',
  'words',
  'one-small-word',
] as const

/** Stretches that rules or the model take for names, each once; plain words are none, whoever takes them for some. */
export function collectCandidates(
  fields: readonly FieldReading[],
  spans: readonly Span[],
  tagging: Tagging,
  vocabulary: Vocabulary,
): Candidate[] {
  const byPlace = new Map<string, { place: Omit<Candidate, 'byRules' | 'model'>; byRules: Span[] }>()
  for (const span of spans) {
    if (QUANTITY.test(span.text)) continue
    const key = `${span.field} ${span.start} ${span.end}`
    const known = byPlace.get(key)
    if (known === undefined) byPlace.set(key, { place: span, byRules: [span] })
    else known.byRules.push(span)
  }
  for (const { field, start, end } of tagging.spans) {
    const key = `${field} ${start} ${end}`
    if (byPlace.has(key)) continue
    const reading = fields.find((one) => one.field === field)
    const sentence = reading?.sentences.find((one) => one.end > start) ?? reading?.sentences.at(-1)
    if (reading === undefined || sentence === undefined) continue
    const text = reading.plain.text.slice(start, end)
    if (isPlain(text, vocabulary) || isInLink(reading.plain.text, start)) continue
    byPlace.set(key, { place: { field, sentence: sentence.index, start, end, text }, byRules: [] })
  }
  return [...byPlace.values()].map(({ place: { field, sentence, start, end, text }, byRules }) => ({
    field,
    sentence,
    start,
    end,
    text,
    byRules: [...byRules].sort((a, b) => b.confidence - a.confidence),
    model: tagging.judge({ field, start, end }),
  }))
}

/** A number with its unit, or the unit alone, names nothing. */
const QUANTITY =
  /^(?:[\d.,]+\s?(?:%|points?|pp|dB|percent(?:age points?)?)|pp|dB|points?|percent(?:age points?)?)$/

function isPlain(text: string, { plainPhrases, plainHeads, headTypes }: Vocabulary): boolean {
  const form = normalForm(text)
  return (
    form === '' ||
    /\btimes$/.test(text) ||
    QUANTITY.test(text) ||
    plainPhrases.has(form) ||
    plainHeads.has(form) ||
    headTypes.get(form) === 'dataset'
  )
}

const LONGEST_LINK = 200

function isInLink(text: string, at: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - LONGEST_LINK), at)
      .split(/\s/)
      .at(-1) ?? ''
  return /:\/\/|www\./.test(before)
}

/** The features of every candidate, in the order of FEATURES. */
export function features(candidates: readonly Candidate[]): number[][] {
  const forms = candidates.map(({ text }) => normalForm(text))
  const logits = candidates.map(({ model }) => logit(model?.chance ?? 0))
  const best = new Map<string, number>()
  const repeats = new Map<string, number>()
  candidates.forEach((_, at) => {
    const form = forms[at] ?? ''
    best.set(form, Math.max(best.get(form) ?? -MOST_LOGIT, logits[at] ?? -MOST_LOGIT))
    repeats.set(form, (repeats.get(form) ?? 0) + 1)
  })
  return candidates.map((one, at) => {
    const form = forms[at] ?? ''
    const words = form.split(' ').length
    return [
      logits[at] ?? -MOST_LOGIT,
      best.get(form) ?? -MOST_LOGIT,
      ...RULE_KINDS.map(([, rules]) => Number(one.byRules.some(({ rule }) => rules.test(rule)))),
      Number(one.field === 'title'),
      Number(one.field === 'abstract' && one.sentence < 2),
      Math.log(repeats.get(form) ?? 1),
      Math.min(words, 6) / 6,
      Number(words === 1 && one.text === one.text.toLowerCase()),
    ]
  })
}

const MOST_LOGIT = 7

function logit(chance: number): number {
  const bounded = Math.min(Math.max(chance, 1e-4), 1 - 1e-4)
  return Math.min(MOST_LOGIT, Math.max(-MOST_LOGIT, Math.log(bounded / (1 - bounded))))
}
