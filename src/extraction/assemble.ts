import type { Paper } from '../papers/paper.ts'
import type { Entity } from './10-entities.ts'
import type { Claim } from './15-claims.ts'
import { printClaims } from './claims/print-claims.ts'
import { compareCodePoints } from './code-point-order.ts'
import type { Evidence, ExtractedEntity, Extraction, UnknownName } from './extraction.ts'
import { mergeRelations, threeDecimals, withoutRepeats } from './merge-relations.ts'
import { evidenceAt, type FieldReading } from './reading.ts'
import type { Relation } from './relation.ts'

interface Parts {
  readonly paper: Paper
  readonly fields: readonly FieldReading[]
  readonly version: string
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
  readonly codeUrl: string | null
  readonly claims: readonly Claim[]
  readonly unknown: readonly UnknownName[]
}

/** Puts what the passes found into the form of an Extraction: unique names and ids, offsets into the original. */
export function assemble(parts: Parts): Extraction {
  const { paper, fields, version, entities, relations, codeUrl, claims, unknown } = parts
  const names = uniqueNames(entities)
  const nameOf = (entity: Entity): string => names.get(entity.id) ?? entity.name
  const introduced = new Set(
    relations
      .filter(({ type, assertion }) => type === 'INTRODUCES' && assertion === 'ASSERTED')
      .map(({ to }) => to.id),
  )
  return {
    id: paper.id,
    title: paper.title,
    abstract: paper.abstract,
    codeUrl,
    extractor: version,
    entities: entities.map((entity): ExtractedEntity => {
      const name = nameOf(entity)
      const mentions = withoutRepeats(entity.spans.map((span) => evidenceAt(fields, span)))
      return {
        id: entity.id,
        name,
        type: entity.type,
        aliases: aliasesOf(name, mentions),
        introduced: introduced.has(entity.id),
        confidence: threeDecimals(entity.confidence),
        mentions,
      }
    }),
    relations: mergeRelations(relations, fields, nameOf),
    claims: printClaims(claims, fields, nameOf),
    unknown,
  }
}

/** A name that two entities share, or that means the paper in relations, gets its type in brackets. */
function uniqueNames(entities: readonly Entity[]): Map<string, string> {
  const count = new Map<string, number>([['paper', 1]])
  for (const { name } of entities) count.set(name, (count.get(name) ?? 0) + 1)
  const taken = new Set<string>()
  return new Map(
    entities.map(({ id, name, type }) => {
      let unique = (count.get(name) ?? 0) > 1 ? `${name} (${type})` : name
      while (taken.has(unique) || (unique !== name && count.has(unique))) unique = `${unique} (${type})`
      taken.add(unique)
      return [id, unique]
    }),
  )
}

function aliasesOf(name: string, mentions: readonly Evidence[]): string[] {
  return [...new Set(mentions.map(({ surface }) => surface))]
    .filter((surface) => surface !== name)
    .sort(compareCodePoints)
}
