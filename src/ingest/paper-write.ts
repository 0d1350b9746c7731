import type {
  Evidence,
  ExtractedRelation,
  Extraction,
  PaperRelation,
  UnknownName,
} from '../extraction/extraction.ts'
import { PAPER_RELATIONS } from '../extraction/extraction.ts'
import { toEvidenceLists } from '../graph/evidence.ts'
import type {
  EdgeFacts,
  EntityEdgeWrite,
  EntityKind,
  PaperEdgeWrite,
  PaperWrite,
  UnknownNameWrite,
} from '../graph/model.ts'
import type { EntityType } from '../lexicon/entity-type.ts'
import type { Paper } from '../papers/paper.ts'
import { contentHash } from './content-hash.ts'

const KINDS: Readonly<Record<EntityType, EntityKind>> = {
  method: 'METHOD',
  dataset: 'DATASET',
  task: 'TASK',
  metric: 'METRIC',
  concept: 'CONCEPT',
}

/** What a paper and its Extraction put into the graph. */
export function toPaperWrite(paper: Paper, extraction: Extraction): PaperWrite {
  const ids = new Map(extraction.entities.map((entity) => [entity.name, entity.id]))
  return {
    ...paper,
    codeUrl: extraction.codeUrl,
    extractor: extraction.extractor,
    contentHash: contentHash(paper),
    mentions: extraction.entities.map((entity) => ({
      entity: entity.id,
      name: entity.name,
      kind: KINDS[entity.type],
      aliases: entity.aliases,
      ...facts(entity.confidence, 'ASSERTED', entity.mentions),
    })),
    relations: extraction.relations.flatMap((relation) => paperEdge(relation, ids)),
    entityRelations: extraction.relations.flatMap((relation) => entityEdge(relation, ids)),
    claims: extraction.claims.map((claim) => ({
      ...claim,
      method: idOf(claim.method, ids),
      dataset: idOf(claim.dataset, ids),
      metric: idOf(claim.metric, ids),
    })),
    unknown: unknownNames(extraction.unknown),
  }
}

type Ids = ReadonlyMap<string, string>

const idOf = (name: string | null, ids: Ids): string | null =>
  name === null ? null : (ids.get(name) ?? null)

function paperEdge({ type, from, to, ...rest }: ExtractedRelation, ids: Ids): PaperEdgeWrite[] {
  const entity = ids.get(to)
  if (!isPaperRelation(type) || from !== 'paper' || entity === undefined) return []
  return [{ type, entity, ...facts(rest.confidence, rest.assertion, rest.evidence) }]
}

function entityEdge({ type, from, to, ...rest }: ExtractedRelation, ids: Ids): EntityEdgeWrite[] {
  const start = ids.get(from)
  const end = ids.get(to)
  if (isPaperRelation(type) || start === undefined || end === undefined) return []
  return [{ type, from: start, to: end, ...facts(rest.confidence, rest.assertion, rest.evidence) }]
}

const isPaperRelation = (type: ExtractedRelation['type']): type is PaperRelation =>
  (PAPER_RELATIONS as readonly string[]).includes(type)

/** Forms of one name are one, which the paper certainly prints. */
function unknownNames(names: readonly UnknownName[]): UnknownNameWrite[] {
  const places = new Map<string, Evidence[]>()
  for (const { id, mentions } of names) {
    const known = places.get(id)
    if (known === undefined) places.set(id, [...mentions])
    else known.push(...mentions)
  }
  return [...places].map(([unknown, mentions]) => ({
    unknown,
    ...facts(1, 'ASSERTED', mentions.sort(byPlace)),
  }))
}

const byPlace = (a: Evidence, b: Evidence): number =>
  a.field === b.field ? a.start - b.start : a.field === 'title' ? -1 : 1

function facts(
  confidence: number,
  assertion: EdgeFacts['assertion'],
  evidence: readonly Evidence[],
): EdgeFacts {
  return { confidence, assertion, ...toEvidenceLists(evidence) }
}
