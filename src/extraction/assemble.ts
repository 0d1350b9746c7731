import type { Paper } from '../papers/paper.ts'
import type { Entity } from './10-entities.ts'
import type { Evidence, ExtractedEntity, ExtractedRelation, Extraction } from './extraction.ts'
import { evidenceAt, type FieldReading } from './reading.ts'
import type { Relation } from './relation.ts'

interface Parts {
  readonly paper: Paper
  readonly fields: readonly FieldReading[]
  readonly version: string
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
  readonly codeUrl: string | null
}

/** Puts what the passes found into the form of an Extraction: unique names and ids, offsets into the original. */
export function assemble({ paper, fields, version, entities, relations, codeUrl }: Parts): Extraction {
  const merged = mergeById(entities)
  const names = uniqueNames([...merged.values()])
  const nameOf = (entity: Entity): string => names.get(entity.id) ?? entity.name
  const introduced = new Set(
    relations
      .filter((one) => one.type === 'INTRODUCES' && one.assertion === 'ASSERTED')
      .map((one) => one.to.id),
  )
  return {
    id: paper.id,
    title: paper.title,
    abstract: paper.abstract,
    codeUrl,
    extractor: version,
    entities: [...merged.values()].map((entity) => {
      const name = nameOf(entity)
      const mentions = withoutRepeats(entity.spans.map((span) => evidenceAt(fields, span)))
      return {
        id: entity.id,
        name,
        type: entity.type,
        aliases: aliasesOf(name, mentions),
        introduced: introduced.has(entity.id),
        confidence: rounded(entity.confidence),
        mentions,
      } satisfies ExtractedEntity
    }),
    relations: mergeRelations(relations, fields, nameOf),
    claims: [],
    unknown: [],
  }
}

function mergeById(entities: readonly Entity[]): Map<string, Entity> {
  const merged = new Map<string, Entity>()
  for (const entity of entities) {
    const known = merged.get(entity.id)
    merged.set(
      entity.id,
      known === undefined
        ? entity
        : {
            ...known,
            confidence: Math.max(known.confidence, entity.confidence),
            spans: [...known.spans, ...entity.spans],
          },
    )
  }
  return merged
}

function uniqueNames(entities: readonly Entity[]): Map<string, string> {
  const count = new Map<string, number>()
  for (const { name } of entities) count.set(name, (count.get(name) ?? 0) + 1)
  return new Map(
    entities.map(({ id, name, type }) => [
      id,
      name === 'paper' || (count.get(name) ?? 0) > 1 ? `${name} (${type})` : name,
    ]),
  )
}

function aliasesOf(name: string, mentions: readonly Evidence[]): string[] {
  return [...new Set(mentions.map((mention) => mention.surface))]
    .filter((surface) => surface !== name)
    .sort(byCodePoint)
}

function mergeRelations(
  relations: readonly Relation[],
  fields: readonly FieldReading[],
  nameOf: (entity: Entity) => string,
): ExtractedRelation[] {
  const merged = new Map<string, ExtractedRelation>()
  for (const relation of relations) {
    const from = relation.from === 'paper' ? 'paper' : nameOf(relation.from)
    const to = nameOf(relation.to)
    const key = JSON.stringify([relation.type, from, to, relation.assertion])
    const evidence = relation.evidence.map((place) => evidenceAt(fields, place))
    const known = merged.get(key)
    merged.set(key, {
      type: relation.type,
      from,
      to,
      assertion: relation.assertion,
      confidence: Math.max(known?.confidence ?? 0, rounded(relation.confidence)),
      evidence: withoutRepeats([...(known?.evidence ?? []), ...evidence]),
    })
  }
  return [...merged.entries()].sort(([a], [b]) => byCodePoint(a, b)).map(([, relation]) => relation)
}

function withoutRepeats(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>()
  return evidence.filter((one) => {
    const key = `${one.field} ${one.start} ${one.end}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
