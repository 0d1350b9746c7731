import type { Vocabulary } from '../lexicon/lexicon.ts'
import type { NameIndex } from '../resolution/name-index.ts'
import { normalForm } from '../resolution/normal-form.ts'
import { type Abbreviation, readAbbreviations } from './03-abbreviations.ts'
import { findIntroducedNames, findTitleName, type IntroducedName } from './04-introduced-names.ts'
import { findLexiconNames } from './05-lexicon.ts'
import { findPatternNames } from './06-patterns.ts'
import { findNounPhrases } from './07-noun-phrases.ts'
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
  for (const { field, plain, sentences } of fields) {
    const title = field === 'title' ? findTitleName(sentences[0], plain.text, vocabulary) : undefined
    if (title !== undefined) introduced.push(title)
    for (const sentence of sentences) {
      abbreviations.push(...readAbbreviations(sentence, plain.text))
      introduced.push(...findIntroducedNames(sentence, plain.text, vocabulary))
      spans.push(...findLexiconNames(sentence, plain.text, index))
      spans.push(...findPatternNames(sentence, plain.text, vocabulary))
      spans.push(...findNounPhrases(sentence, plain.text, vocabulary))
    }
  }
  const names = introduced.map(({ span }) => span)
  spans.push(...names, ...sweepNames(names, fields))
  for (const abbreviation of abbreviations) spans.push(...abbreviationSpans(abbreviation, index, vocabulary))
  return { spans, introduced, abbreviations }
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
    confidence: 0.75,
  }))
}
