import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { FollowUp } from '../follow-up.ts'
import { ENTITY_KINDS, PAPER_EDGE_TYPES, type PaperEdgeType } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { totals } from './by-parent.ts'
import {
  type EntityPaper,
  type EntityPaperPage,
  EntityPaperRow,
  PapersAsked,
  papersByEntity,
  toPapersAsked,
} from './entity-papers.ts'
import {
  Assertion,
  type EntityRow,
  evidenceColumns,
  Ids,
  type Statement,
  Total,
  toStatement,
} from './shapes.ts'

/** Which edges between papers and entities count. */
export interface StatementFilter {
  readonly relations: readonly PaperEdgeType[]
  readonly assertions: readonly z.infer<typeof Assertion>[]
  /** Whether their evidence is wanted too. */
  readonly evidence: boolean
}

const Counted = Ids.extend({ relations: z.array(z.enum(PAPER_EDGE_TYPES)), assertions: z.array(Assertion) })
const Filter = Counted.extend({ evidence: z.boolean() })

/** What a paper says of an entity, as one value of the list that a paper has: rows of their own take the driver twice as long. */
const Said = z
  .tuple([
    z.string(),
    z.string(),
    z.array(z.string()),
    z.enum(ENTITY_KINDS),
    z.number().int(),
    z.enum(PAPER_EDGE_TYPES),
    z.number(),
    Assertion,
    z.array(z.unknown()).nullable(),
  ])
  .transform(([id, name, aliases, kind, support, type, confidence, assertion, lists]) => ({
    entity: { id, name, aliases, kind, support },
    statement: toStatement({ type, confidence, assertion, ...evidenceColumns(lists) }),
  }))

const SaidOfEntity = z
  .tuple([z.enum(PAPER_EDGE_TYPES), z.number(), Assertion, z.array(z.unknown()).nullable()])
  .transform(([type, confidence, assertion, lists]) =>
    toStatement({ type, confidence, assertion, ...evidenceColumns(lists) }),
  )

const paperEntitiesQuery = defineQuery(
  'read/paper-entities',
  Filter,
  z.object({ parent: z.string(), said: z.array(Said) }),
)
const entityPapersQuery = defineQuery(
  'read/entity-papers',
  Filter.extend(PapersAsked.shape),
  EntityPaperRow.extend({ said: z.array(SaidOfEntity) }),
)
const countEntityPapersQuery = defineQuery(
  'read/count-entity-papers',
  Counted.extend({ asOf: z.string().nullable() }),
  Total,
)

/** An entity that a paper relates to. */
export interface PaperEntity {
  readonly entity: EntityRow
  /** All that the paper says of it, strongest first; never empty. */
  readonly statements: readonly Statement[]
  /** Place of the strongest relation among all: 0 for INTRODUCES. */
  readonly rank: number
}

/** For each paper the entities it relates to, each once, strongest relation first, then by id. */
export async function paperEntities(
  store: GraphStore,
  ids: readonly string[],
  filter: StatementFilter,
): Promise<Map<string, PaperEntity[]>> {
  const rows = await store.read(paperEntitiesQuery, { ids: [...ids], ...toParams(filter) })
  return new Map(rows.map(({ parent, said }) => [parent, entitiesSaid(said)]))
}

function entitiesSaid(said: readonly z.infer<typeof Said>[]): PaperEntity[] {
  const found = new Map<string, { entity: EntityRow; statements: Statement[]; rank: number }>()
  for (const { entity, statement } of said) {
    const known = found.get(entity.id) ?? { entity, statements: [], rank: PAPER_EDGE_TYPES.length }
    found.set(entity.id, known)
    known.statements.push(statement)
    known.rank = Math.min(known.rank, rankOf(statement))
  }
  const entities = [...found.values()].sort(byRank)
  for (const { statements } of entities) statements.sort(strongestFirst)
  return entities
}

/** What papers have to say of an entity, and until when. */
export interface EntityPaperFilter extends StatementFilter {
  /** What dates of papers are compared to; null for papers of any date and of none. */
  readonly asOf: string | null
}

/** For each entity a page of the papers that relate to it, each once, newest first. `reads` follow of these. */
export async function entityPapers(
  store: GraphStore,
  ids: readonly string[],
  filter: EntityPaperFilter,
  page: EntityPaperPage,
  reads: readonly FollowUp[] = [],
): Promise<Map<string, EntityPaper[]>> {
  const asked = { ...toPapersAsked(ids, filter, page), ...toParams(filter) }
  const rows = await store.read(entityPapersQuery, asked, { ids: 'id', reads })
  return papersByEntity(rows, ({ said }) => said.sort(strongestFirst))
}

export async function countEntityPapers(
  store: GraphStore,
  ids: readonly string[],
  filter: EntityPaperFilter,
) {
  const { relations, assertions } = toParams(filter)
  const { asOf } = filter
  return totals(await store.read(countEntityPapersQuery, { ids: [...ids], relations, assertions, asOf }))
}

function toParams({ relations, assertions, evidence }: StatementFilter) {
  return { relations: [...relations], assertions: [...assertions], evidence }
}

function rankOf(statement: Statement): number {
  return (PAPER_EDGE_TYPES as readonly string[]).indexOf(statement.type)
}

function byRank(a: PaperEntity, b: PaperEntity): number {
  return a.rank - b.rank || compareCodePoints(a.entity.id, b.entity.id)
}

/** Orders what one paper says of one entity: the strongest relation first, a fact before a denial or plan. */
export function strongestFirst(a: Statement, b: Statement): number {
  return rankOf(a) - rankOf(b) || Number(a.assertion > b.assertion) - Number(a.assertion < b.assertion)
}
