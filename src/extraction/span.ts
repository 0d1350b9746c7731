import type { EntityType } from '../lexicon/entity-type.ts'
import type { TextField } from './extraction.ts'

/** A stretch of a field that names something. Offsets count into the normalised text. */
export interface Span {
  readonly field: TextField
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** `rule:…`, the rule that made it. */
  readonly rule: string
  readonly type: EntityType
  /** The name of what is named, where the rule knows it (a lexicon entry, an abbreviation's long form). */
  readonly name: string | null
  /** 0 to 1: how often the rule is right, as measured on annotated papers. */
  readonly confidence: number
}
