import type { Paper } from '../papers/paper.ts'
import { type NormalizedText, normalize, toOriginal } from './01-normalize.ts'
import { readSentences } from './02-sentences.ts'
import type { Evidence, TextField } from './extraction.ts'
import type { Sentence } from './sentence.ts'

/** One field of a paper, made plain and cut into sentences and words. */
export interface FieldReading {
  readonly field: TextField
  readonly plain: NormalizedText
  readonly sentences: readonly Sentence[]
}

/** A hundred times an abstract, in UTF-16 code units: of a longer text only the beginning is read. */
const LONGEST_TEXT = 200_000

/** Title and abstract, made plain and cut into sentences. */
export function readFields(paper: Pick<Paper, 'title' | 'abstract'>): FieldReading[] {
  return (['title', 'abstract'] as const).map((field) => {
    const plain = normalize(paper[field].slice(0, LONGEST_TEXT))
    return { field, plain, sentences: readSentences(field, plain.text) }
  })
}

/** A place in a field's plain text, and the rule that found it. */
export interface Place {
  readonly field: TextField
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** Evidence in the original text for a place in the plain text. */
export function evidenceAt(fields: readonly FieldReading[], place: Place): Evidence {
  const reading = fields.find((one) => one.field === place.field)
  if (reading === undefined) throw new Error(`No such field: ${place.field}`)
  const { start, end } = toOriginal(reading.plain, place.start, place.end)
  const surface = reading.plain.original.slice(start, end)
  return { field: place.field, sentence: place.sentence, start, end, surface, rule: place.rule }
}
