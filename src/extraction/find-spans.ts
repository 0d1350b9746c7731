import type { Vocabulary } from '../lexicon/lexicon.ts'
import type { NameIndex } from '../resolution/name-index.ts'
import { normalForm } from '../resolution/normal-form.ts'
import { type Abbreviation, readAbbreviations } from './03-abbreviations.ts'
import { findIntroducedNames, findTitleName, type IntroducedName } from './04-introduced-names.ts'
import { findLexiconNames, isOwn } from './05-lexicon.ts'
import { findPatternNames } from './06-patterns.ts'
import { findNounPhrases } from './07-noun-phrases.ts'
import { findIntroducedPhrases, findTitlePhrase } from './08-introduced-phrases.ts'
import { isProposal } from './cues.ts'
import { typeOfHead } from './heads.ts'
import type { FieldReading } from './reading.ts'
import type { Span } from './span.ts'
import { sweepNames } from './sweep.ts'

interface Found {
  readonly spans: readonly Span[]
  readonly introduced: readonly IntroducedName[]
  readonly abbreviations: readonly Abbreviation[]
}

/** Runs the passes that find names over every sentence. Spans may overlap. */
export function findSpans(fields: readonly FieldReading[], index: NameIndex, vocabulary: Vocabulary): Found {
  const introduced: IntroducedName[] = []
  const abbreviations: Abbreviation[] = []
  const spans: Span[] = []
  for (const { plain, sentences } of fields) {
    for (const sentence of sentences) {
      abbreviations.push(...readAbbreviations(sentence, plain.text))
      spans.push(...findLexiconNames(sentence, plain.text, index))
      spans.push(...findPatternNames(sentence, plain.text, vocabulary))
      const phrases = findNounPhrases(sentence, plain.text, vocabulary)
      const named = findIntroducedNames(sentence, plain.text, vocabulary).filter((one) =>
        isNews(one, index, plain.text),
      )
      introduced.push(...(named.length > 0 ? named : findIntroducedPhrases(sentence, phrases, vocabulary)))
      spans.push(...phrases)
    }
  }
  const defined = new Set(abbreviations.map(({ long }) => normalForm(long.text)))
  const title = fields.find((one) => one.field === 'title')
  const titled = title && findTitleName(title.sentences[0], title.plain.text, vocabulary, defined)
  if (titled !== undefined) introduced.push(titled)
  for (const pair of abbreviations) {
    const made = introducedAbbreviation(pair, fields, index, vocabulary)
    if (made !== undefined) introduced.push(made)
  }
  if (!introduced.some(({ span }) => span.name !== null)) {
    const sentence = title?.sentences[0]
    const phrase =
      sentence &&
      findTitlePhrase(
        sentence,
        spans.filter((s) => s.field === 'title' && s.rule === 'rule:noun-phrase'),
        vocabulary,
      )
    if (phrase !== undefined) introduced.push(phrase)
  }
  const introducedSpans = introduced.map(({ span }) => span)
  const names = introducedSpans.filter(({ name }) => name !== null)
  spans.push(...introducedSpans, ...sweepNames(names, fields))
  for (const abbreviation of abbreviations) spans.push(...abbreviationSpans(abbreviation, index, vocabulary))
  return { spans, introduced, abbreviations }
}

/** A name that everybody knows is brought only where the paper says "called", makes it its title or defines it. */
function isNews({ span, cue }: IntroducedName, index: NameIndex, text: string): boolean {
  if (span.rule !== 'rule:we-propose') return true
  // "We introduce the Transformer, a …" brings it, "we propose a Transformer variant" does not.
  const isDefined =
    /^\s(?:the\s)?$/.test(text.slice(cue.end, span.start)) && /^(?:,| \(|:|\.|$)/.test(text.slice(span.end))
  if (isDefined) return true
  const known = index.byForm.get(normalForm(span.text)) ?? []
  return !known.some(({ entry }) => isOwn(entry))
}

function introducedAbbreviation(
  pair: Abbreviation,
  fields: readonly FieldReading[],
  index: NameIndex,
  vocabulary: Vocabulary,
): IntroducedName | undefined {
  if (pair.field === 'title' || index.byForm.has(normalForm(pair.long.text))) return undefined
  const words = pair.long.text.toLowerCase().split(/[\s/]+/)
  const type = typeOfHead(words.at(-1) ?? '', vocabulary)
  const sentence = fields.find((one) => one.field === pair.field)?.sentences[pair.sentence]
  if (type !== 'method' && type !== 'dataset') return undefined
  if (sentence === undefined || !sentence.words.some((_w, at) => isProposal(sentence.words, at)))
    return undefined
  const place = { field: pair.field, sentence: pair.sentence, rule: 'rule:proposed-abbreviation' }
  return {
    span: { ...pair.long, ...place, type, name: null, confidence: 0.88 },
    cue: { ...place, ...pair.short },
  }
}

function abbreviationSpans(pair: Abbreviation, index: NameIndex, vocabulary: Vocabulary): Span[] {
  const known = index.byForm.get(normalForm(pair.long.text))?.[0]?.entry
  const head =
    pair.long.text
      .toLowerCase()
      .split(/[\s/]+/)
      .at(-1) ?? ''
  const type = known?.type ?? typeOfHead(head, vocabulary)
  const { field, sentence } = pair
  return [pair.long, pair.short].map((form) => ({
    ...form,
    field,
    sentence,
    rule: 'rule:abbreviation',
    type,
    name: known?.name ?? null,
    confidence: 0.87,
  }))
}
