import type { Entity } from './10-entities.ts'
import { compareCodePoints } from './code-point-order.ts'
import type { Evidence, ExtractedRelation } from './extraction.ts'
import { evidenceAt, type FieldReading } from './reading.ts'
import type { Relation } from './relation.ts'

/** One relation for each type, ends and assertion, with the evidence of all its repeats; in a fixed order. */
export function mergeRelations(
  relations: readonly Relation[],
  fields: readonly FieldReading[],
  nameOf: (entity: Entity) => string,
): ExtractedRelation[] {
  const groups = new Map<
    string,
    { readonly first: Relation; confidence: number; readonly evidence: Evidence[] }
  >()
  for (const relation of relations) {
    const ends = [relation.from === 'paper' ? 'paper' : nameOf(relation.from), nameOf(relation.to)]
    const key = JSON.stringify([relation.type, ...ends, relation.assertion])
    const group = groups.get(key) ?? { first: relation, confidence: 0, evidence: [] }
    group.confidence = Math.max(group.confidence, relation.confidence)
    for (const place of relation.evidence) group.evidence.push(evidenceAt(fields, place))
    groups.set(key, group)
  }
  return [...groups]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([, { first, confidence, evidence }]) => ({
      type: first.type,
      from: first.from === 'paper' ? 'paper' : nameOf(first.from),
      to: nameOf(first.to),
      assertion: first.assertion,
      confidence: threeDecimals(confidence),
      evidence: withoutRepeats(evidence),
    }))
}

/** Keeps the first of several pieces of evidence for one place. */
export function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(({ field, start, end }) => {
    const key = `${field} ${start} ${end}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

export function threeDecimals(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}
