import type { Entity } from './10-entities.ts'
import type { Assertion, EntityRelation, PaperRelation } from './extraction.ts'
import type { Place } from './reading.ts'

/** A relation whose evidence still counts into the plain text. */
export interface Relation {
  readonly type: PaperRelation | EntityRelation
  readonly from: 'paper' | Entity
  readonly to: Entity
  readonly assertion: Assertion
  readonly confidence: number
  /** The cue, then the mentions of the ends it links. */
  readonly evidence: readonly Place[]
}
