import type { IntroducedName } from './04-introduced-names.ts'
import type { Entity } from './09-entities.ts'
import type { Assertion, EntityRelation, PaperRelation } from './extraction.ts'
import type { Place } from './reading.ts'

/** A relation before its evidence is put into the original text. `from` is `paper` or an entity's id. */
export interface Relation {
  readonly type: PaperRelation | EntityRelation
  readonly from: 'paper' | Entity
  readonly to: Entity
  readonly assertion: Assertion
  readonly confidence: number
  readonly evidence: readonly Place[]
}

/** INTRODUCES for the names a paper says it brings. */
export function introductions(
  introduced: readonly IntroducedName[],
  entities: readonly Entity[],
): Relation[] {
  return introduced.flatMap(({ span, cue }) => {
    const entity = entities.find((one) =>
      one.spans.some((other) => other.field === span.field && other.start === span.start),
    )
    if (entity === undefined || (entity.type !== 'method' && entity.type !== 'dataset')) return []
    return [
      {
        type: 'INTRODUCES' as const,
        from: 'paper' as const,
        to: entity,
        assertion: 'ASSERTED' as const,
        confidence: 0.8,
        evidence: [cue, span],
      },
    ]
  })
}
