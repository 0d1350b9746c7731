import type { Entity } from './10-entities.ts'
import type { PaperReading } from './11-sentence-roles.ts'
import { assertionAt, findCues } from './cues.ts'
import type { EntityRelation, PaperRelation } from './extraction.ts'
import type { Place } from './reading.ts'
import type { Relation } from './relation.ts'

/** How many words after "outperforms" a method may stand. */
const REACH = 14

interface OwnMethod {
  readonly entity: Entity
  /** Its mention. */
  readonly evidence: readonly Place[]
}

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
  if (own === undefined) return []
  const found: Relation[] = readOutperformed(own, reading)
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

/** The methods that follow "outperforms" in what the paper says of its own. */
function readOutperformed(own: OwnMethod, { sentences }: PaperReading): Relation[] {
  return sentences.flatMap(({ sentence, role, mentions }) => {
    if (role === 'title' || role === 'background') return []
    return findCues(sentence, 'outperform').flatMap((cue) =>
      mentions
        .filter(
          ({ entity, at }) =>
            entity.type === 'method' && entity !== own.entity && at > cue.at && at - cue.at <= REACH,
        )
        .map(({ entity, span, at }) => ({
          type: 'OUTPERFORMS' as const,
          from: own.entity,
          to: entity,
          assertion: assertionAt(sentence, cue.at, at),
          confidence: 0.5,
          evidence: [
            {
              field: sentence.field,
              sentence: sentence.index,
              start: cue.start,
              end: cue.end,
              rule: 'rule:outperform-cue',
            },
            span,
            ...own.evidence,
          ],
        })),
    )
  })
}

/** The method that the paper brings: the one its title names, and else the first. */
function ownMethod(relations: readonly Relation[]): OwnMethod | undefined {
  const brought = relations.filter(({ type, to }) => type === 'INTRODUCES' && to.type === 'method')
  const own = brought.find(({ to }) => to.spans[0]?.field === 'title') ?? brought[0]
  return own === undefined ? undefined : { entity: own.to, evidence: own.evidence.slice(1, 2) }
}
