import { z } from 'zod'
import { ENTITY_KINDS, type EntityKind, PAPER_EDGE_TYPES, type PaperEdgeType } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent, totals } from './by-parent.ts'
import type { AfterPublished } from './papers.ts'
import { Assertion, EntityRow, Ids, PaperRow, type Statement, StatementRow, Total } from './shapes.ts'

/** Which edges between papers and entities count. */
export interface StatementFilter {
  readonly relations: readonly PaperEdgeType[]
  readonly assertions: readonly z.infer<typeof Assertion>[]
}

const Filter = Ids.extend({ relations: z.array(z.enum(PAPER_EDGE_TYPES)), assertions: z.array(Assertion) })
const PaperFilter = Filter.extend({ kinds: z.array(z.enum(ENTITY_KINDS)) })
const Statements = z.array(StatementRow).transform(strongestFirst)

const paperEntitiesQuery = defineQuery(
  'read/paper-entities',
  PaperFilter.extend({
    afterRank: z.number().int().nullable(),
    afterId: z.string().nullable(),
    limit: z.number().int(),
  }),
  z.object({ parent: z.string(), entity: EntityRow, edges: Statements, rank: z.number().int() }),
)
const countPaperEntitiesQuery = defineQuery('read/count-paper-entities', PaperFilter, Total)
const entityPapersQuery = defineQuery(
  'read/entity-papers',
  Filter.extend({
    afterPublished: z.string().nullable(),
    afterId: z.string().nullable(),
    limit: z.number().int(),
  }),
  z.object({ parent: z.string(), paper: PaperRow, edges: Statements, published: z.string() }),
)
const countEntityPapersQuery = defineQuery('read/count-entity-papers', Filter, Total)

/** The place in a paper's list of entities, strongest relation first, that a page begins after. */
export interface AfterRank {
  readonly rank: number
  readonly id: string
}

/** For each paper a page of the entities it relates to, each once, with all that it says of them. */
export async function paperEntities(
  store: GraphStore,
  ids: readonly string[],
  filter: StatementFilter & { readonly kinds: readonly EntityKind[] },
  page: { readonly after: AfterRank | null; readonly limit: number },
) {
  const rows = await store.read(paperEntitiesQuery, {
    ...toParams(ids, filter),
    kinds: [...filter.kinds],
    afterRank: page.after?.rank ?? null,
    afterId: page.after?.id ?? null,
    limit: page.limit,
  })
  return byParent(rows)
}

export async function countPaperEntities(
  store: GraphStore,
  ids: readonly string[],
  filter: StatementFilter & { readonly kinds: readonly EntityKind[] },
) {
  const params = { ...toParams(ids, filter), kinds: [...filter.kinds] }
  return totals(await store.read(countPaperEntitiesQuery, params))
}

/** For each entity a page of the papers that relate to it, each once, newest first. */
export async function entityPapers(
  store: GraphStore,
  ids: readonly string[],
  filter: StatementFilter,
  page: { readonly after: AfterPublished | null; readonly limit: number },
) {
  const rows = await store.read(entityPapersQuery, {
    ...toParams(ids, filter),
    afterPublished: page.after?.published ?? null,
    afterId: page.after?.id ?? null,
    limit: page.limit,
  })
  return byParent(rows)
}

export async function countEntityPapers(store: GraphStore, ids: readonly string[], filter: StatementFilter) {
  return totals(await store.read(countEntityPapersQuery, toParams(ids, filter)))
}

function toParams(ids: readonly string[], filter: StatementFilter) {
  return { ids: [...ids], relations: [...filter.relations], assertions: [...filter.assertions] }
}

function strongestFirst(statements: readonly Statement[]): Statement[] {
  const strength = (statement: Statement): number =>
    (PAPER_EDGE_TYPES as readonly string[]).indexOf(statement.type)
  return [...statements].sort(
    (a, b) =>
      strength(a) - strength(b) || Number(a.assertion > b.assertion) - Number(a.assertion < b.assertion),
  )
}
