import { z } from 'zod'
import { PAPER_EDGE_TYPES, type PaperEdgeType } from './model.ts'
import { composeQuery, type Query } from './query.ts'
import { PaperRow } from './reads/shapes.ts'

export const PAPER_ORDERS = ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'TITLE_ASC'] as const
export type PaperOrder = (typeof PAPER_ORDERS)[number]

/** What papers have to have; all of it must hold. */
export interface PaperFilter {
  /** Ids of entities that the paper has to relate to, each of them. */
  readonly entities: readonly string[]
  /** By which relations; stated, not denied or planned. */
  readonly relations: readonly PaperEdgeType[]
  /** Terms (see text-terms.ts) that title or abstract have to hold, all of them. */
  readonly terms: readonly string[]
  /** Ids among which the paper is known to be, or null when nothing is known. */
  readonly among: readonly string[] | null
  readonly yearFrom: number | null
  readonly yearTo: number | null
}

export interface PaperPage {
  readonly order: PaperOrder
  /** Sort key and id of the paper the page begins after. */
  readonly after: { readonly key: string; readonly id: string } | null
  readonly limit: number
}

interface Fragment {
  /** Clauses that bind or narrow `p`. */
  readonly match?: string
  /** A condition on `p`. */
  readonly where?: string
  readonly params: Readonly<Record<string, unknown>>
}

// Undated papers come last either way: '' sorts before and '~' after every date.
const ORDERS: Readonly<Record<PaperOrder, { key: string; direction: '' | ' DESC'; beyond: '<' | '>' }>> = {
  PUBLISHED_DESC: { key: "coalesce(p.published, '')", direction: ' DESC', beyond: '<' },
  PUBLISHED_ASC: { key: "coalesce(p.published, '~')", direction: '', beyond: '>' },
  TITLE_ASC: { key: 'toLower(p.title)', direction: '', beyond: '>' },
}

export interface ComposedQuery<R> {
  readonly query: Query<Record<string, unknown>, R>
  readonly params: Record<string, unknown>
}

const Params = z.record(z.string(), z.unknown())

/** The query for one page of the papers that pass a filter, each with its sort key. */
export function pageOfPapers(filter: PaperFilter, page: PaperPage) {
  const { key, direction, beyond } = ORDERS[page.order]
  const { text, params } = compose(filter)
  const after =
    page.after === null ? '' : `WHERE key ${beyond} $afterKey OR (key = $afterKey AND p.id > $afterId)\n`
  const cypher = `${text}
WITH p, ${key} AS key
${after}WITH p, key
ORDER BY key${direction}, p.id
LIMIT $limit
RETURN p {.id, .title, .authors, .published, .venue, .url, .codeUrl} AS paper, key
ORDER BY key${direction}, paper.id`
  const keyset = page.after === null ? {} : { afterKey: page.after.key, afterId: page.after.id }
  return composed(
    cypher,
    { ...params, ...keyset, limit: page.limit },
    z.object({ paper: PaperRow, key: z.string() }),
  )
}

/** The query for the number of papers that pass a filter. */
export function numberOfPapers(filter: PaperFilter) {
  const { text, params } = compose(filter)
  return composed(`${text}\nRETURN count(p) AS total`, params, z.object({ total: z.number().int() }))
}

function composed<R>(text: string, params: Record<string, unknown>, row: z.ZodType<R>): ComposedQuery<R> {
  return { query: composeQuery('read/papers (composed)', text, Params, row), params }
}

function compose(filter: PaperFilter): { text: string; params: Record<string, unknown> } {
  const fragments = [...entities(filter), ...among(filter), ...terms(filter), ...years(filter)]
  const matches = fragments.flatMap((fragment) => fragment.match ?? [])
  const conditions = fragments.flatMap((fragment) => fragment.where ?? [])
  const where = conditions.length === 0 ? [] : [`WHERE ${conditions.join('\n  AND ')}`]
  // An entity's own papers are fewer than all, so the search starts there.
  const text = matches.length === 0 ? ['MATCH (p:Paper)', ...where] : [...matches, 'WITH p', ...where]
  return { text: text.join('\n'), params: Object.assign({}, ...fragments.map(({ params }) => params)) }
}

function entities({ entities, relations }: PaperFilter): Fragment[] {
  const types = z.array(z.enum(PAPER_EDGE_TYPES)).parse(relations)
  // Only the first entity is a place to start: were the next one too, Grafeo would pair the papers of both.
  return entities.map((id, index) => ({
    match: `${
      index === 0
        ? 'MATCH (:Entity {id: $entity0})<-[r0]-(p:Paper)\nWHERE'
        : `MATCH (p)-[r${index}]->(e${index}:Entity)\nWHERE e${index}.id = $entity${index} AND`
    } type(r${index}) IN $relations AND r${index}.assertion = 'ASSERTED'
WITH DISTINCT p`,
    params: { [`entity${index}`]: id, relations: types },
  }))
}

function among({ among }: PaperFilter): Fragment[] {
  return among === null ? [] : [{ where: 'p.id IN $among', params: { among: [...among] } }]
}

function terms({ terms }: PaperFilter): Fragment[] {
  if (terms.length === 0) return []
  return [
    {
      where: "all(term IN $terms WHERE (' ' + p.terms + ' ') CONTAINS (' ' + term + ' '))",
      params: { terms: [...terms] },
    },
  ]
}

function years({ yearFrom, yearTo }: PaperFilter): Fragment[] {
  return [
    ...(yearFrom === null ? [] : [{ where: 'p.year >= $yearFrom', params: { yearFrom } }]),
    ...(yearTo === null ? [] : [{ where: 'p.year <= $yearTo', params: { yearTo } }]),
  ]
}
