import { z } from 'zod'
import { ENTITY_KINDS, type EntityKind, PAPER_EDGE_TYPES, type PaperEdgeType } from '../model.ts'
import { EntityRow } from '../reads/shapes.ts'
import { PERIOD_LENGTH } from '../reads/trends.ts'
import type { GraphStore } from '../store.ts'
import type { PaperFilter } from './paper-filter.ts'
import { composed } from './paper-pages.ts'

/** Most papers of a list, the newest, whose entities and relations are counted. */
export const MOST_COUNTED = 2_000

const NEWEST = "WITH p ORDER BY coalesce(p.published, '') DESC, p.id LIMIT $most"

export interface YearCounts {
  /** Years in order, with the number of their papers; years without one are left out. */
  readonly years: readonly { readonly year: number; readonly papers: number }[]
  readonly undated: number
  readonly total: number
}

/** How many of the papers that pass a filter each year has. */
export async function countByYear(store: GraphStore, filter: PaperFilter): Promise<YearCounts> {
  const { query, params } = composed(
    filter,
    'RETURN p.year AS year, count(p) AS papers',
    {},
    z.object({ year: z.number().int().nullish(), papers: z.number().int() }),
  )
  const rows = await store.read(query, params)
  const years = rows.flatMap(({ year, papers }) => (year == null ? [] : [{ year, papers }]))
  const total = rows.reduce((sum, { papers }) => sum + papers, 0)
  const dated = years.reduce((sum, { papers }) => sum + papers, 0)
  return { years: years.sort((a, b) => a.year - b.year), undated: total - dated, total }
}

export interface MonthCounts {
  /** Months such as `2021-07` in order, with the number of their papers; months without one are left out. */
  readonly months: readonly { readonly month: string; readonly papers: number }[]
  /** Papers that give a year alone. */
  readonly inexact: number
}

/** How many of the papers that pass a filter each month has. */
export async function countByMonth(store: GraphStore, filter: PaperFilter): Promise<MonthCounts> {
  const { query, params } = composed(
    filter,
    `WITH p.published AS published, count(p) AS papers
WHERE published IS NOT NULL
WITH CASE WHEN size(published) < $length THEN '' ELSE substring(published, 0, $length) END AS month, papers
RETURN month, sum(papers) AS papers
ORDER BY month`,
    { length: PERIOD_LENGTH.MONTH },
    z.object({ month: z.string(), papers: z.number().int() }),
  )
  const rows = await store.read(query, params)
  return {
    months: rows.filter(({ month }) => month !== ''),
    inexact: rows.find(({ month }) => month === '')?.papers ?? 0,
  }
}

/** The entities of a kind that most of the papers that pass a filter mention, most first, then by id. */
export async function countByEntity(
  store: GraphStore,
  filter: PaperFilter,
  kind: EntityKind,
  limit: number,
): Promise<{ readonly entity: EntityRow; readonly papers: number }[]> {
  const { query, params } = composed(
    filter,
    `${NEWEST}
MATCH (p)-[:MENTIONS]->(e:Entity)
WHERE e.kind = $kind
WITH e, count(p) AS papers
ORDER BY papers DESC, e.id
LIMIT $limit
RETURN e {.id, .name, .aliases, .kind, .support} AS entity, papers
ORDER BY papers DESC, entity.id`,
    { kind: z.enum(ENTITY_KINDS).parse(kind), limit, most: MOST_COUNTED },
    z.object({ entity: EntityRow, papers: z.number().int() }),
  )
  return store.read(query, params)
}

/** How many of the papers that pass a filter state each relation to something, strongest relation first. */
export async function countByRelation(
  store: GraphStore,
  filter: PaperFilter,
): Promise<{ readonly relation: PaperEdgeType; readonly papers: number }[]> {
  const { query, params } = composed(
    filter,
    `${NEWEST}
MATCH (p)-[r:${PAPER_EDGE_TYPES.join('|')}]->(:Entity)
WHERE r.assertion = 'ASSERTED'
WITH DISTINCT p, type(r) AS relation
RETURN relation, count(p) AS papers`,
    { most: MOST_COUNTED },
    z.object({ relation: z.enum(PAPER_EDGE_TYPES), papers: z.number().int() }),
  )
  const place = ({ relation }: { relation: PaperEdgeType }): number => PAPER_EDGE_TYPES.indexOf(relation)
  return (await store.read(query, params)).sort((a, b) => place(a) - place(b))
}
