import type { Entity } from './10-entities.ts'
import type { Place } from './reading.ts'
import type { Relation } from './relation.ts'

/** The method that a paper brings. */
export interface OwnMethod {
  readonly entity: Entity
  /** Its mention. */
  readonly evidence: readonly Place[]
}

/** The method that the paper brings: the one its title names, and else the first. */
export function ownMethod(relations: readonly Relation[]): OwnMethod | undefined {
  const brought = relations.filter(({ type, to }) => type === 'INTRODUCES' && to.type === 'method')
  const own = brought.find(({ to }) => to.spans[0]?.field === 'title') ?? brought[0]
  return own === undefined ? undefined : { entity: own.to, evidence: own.evidence.slice(1, 2) }
}
