import type { PaperReading } from './11-sentence-roles.ts'
import type { EntityRelation, PaperRelation } from './extraction.ts'
import { readOutperformance } from './outperformance.ts'
import { ownMethod } from './own-method.ts'
import type { Relation } from './relation.ts'

/** What holds for the paper's own method when it holds for the paper. */
const OF_OWN_METHOD: ReadonlyArray<{
  readonly paper: PaperRelation
  readonly entity: EntityRelation
  readonly confidence: number
}> = [
  { paper: 'EVALUATES_ON', entity: 'EVALUATED_ON', confidence: 0.8 },
  { paper: 'ADDRESSES', entity: 'APPLIED_TO', confidence: 0.6 },
  { paper: 'USES', entity: 'BASED_ON', confidence: 0.5 },
]

/** Relations between entities: those of the method that the paper brings follow from the paper's own. */
export function readEntityRelations(relations: readonly Relation[], reading: PaperReading): Relation[] {
  const own = ownMethod(relations)
  const found = readOutperformance(reading, own)
  if (own === undefined) return found
  for (const relation of relations) {
    const rule = OF_OWN_METHOD.find(({ paper }) => paper === relation.type)
    if (rule === undefined || relation.to === own.entity || relation.assertion !== 'ASSERTED') continue
    if (rule.entity === 'BASED_ON' && relation.to.type !== 'method') continue
    found.push({
      ...relation,
      type: rule.entity,
      from: own.entity,
      confidence: rule.confidence,
      evidence: [...relation.evidence, ...own.evidence],
    })
  }
  return found
}
