import { z } from 'zod'
import { PAPER_EDGE_TYPES, type PaperEdgeType } from './model.ts'
import { composeQuery, type Query } from './query.ts'
import { PaperRow } from './reads/shapes.ts'

export const PAPER_ORDERS = ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'TITLE_ASC'] as const
export type PaperOrder = (typeof PAPER_ORDERS)[number]

/** What papers have to have; all of it must hold. */
export interface PaperFilter {
  /** Ids of entities that the paper has to relate to, each of them; best with the rarest first. */
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

/** A condition on `p` and its parameters. */
interface Condition {
  readonly text: string
  readonly params: Readonly<Record<string, unknown>>
}

const ANY_RELATION = PAPER_EDGE_TYPES.join('|')

interface Sorting {
  readonly key: string
  /** The key of papers without a date: '' sorts before and '~' after every date, so that they come last. */
  readonly undated: string | null
  readonly direction: '' | ' DESC'
  readonly beyond: '<' | '>'
}

const ORDERS: Readonly<Record<PaperOrder, Sorting>> = {
  PUBLISHED_DESC: { key: "coalesce(p.published, '')", undated: '', direction: ' DESC', beyond: '<' },
  PUBLISHED_ASC: { key: "coalesce(p.published, '~')", undated: '~', direction: '', beyond: '>' },
  TITLE_ASC: { key: 'toLower(p.title)', undated: null, direction: '', beyond: '>' },
}

export interface ComposedQuery<R> {
  readonly query: Query<Record<string, unknown>, R>
  readonly params: Record<string, unknown>
}

const Params = z.record(z.string(), z.unknown())

/** All papers, or only those with or without a date: these can be read in the order of an index. */
export type PaperPart = 'ALL' | 'DATED' | 'UNDATED'

/** Whether a page begins among the papers without a date, which come last. */
export function beginsUndated({ order, after }: PaperPage): boolean {
  return after !== null && after.key === ORDERS[order].undated
}

/** The query for one page of the papers that pass a filter, each with its sort key. */
export function pageOfPapers(filter: PaperFilter, page: PaperPage, part: PaperPart = 'ALL') {
  const { direction, beyond } = ORDERS[page.order]
  const key = part === 'DATED' ? 'p.published' : ORDERS[page.order].key
  const { text, params } = compose(filter, partOf(part, page, beyond))
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
  const { text, params } = compose(filter, [])
  return composed(`${text}\nRETURN count(p) AS total`, params, z.object({ total: z.number().int() }))
}

function composed<R>(text: string, params: Record<string, unknown>, row: z.ZodType<R>): ComposedQuery<R> {
  return { query: composeQuery('read/papers (composed)', text, Params, row), params }
}

function compose(filter: PaperFilter, more: readonly Condition[]) {
  const conditions = [...among(filter), ...terms(filter), ...years(filter), ...more]
  const [first = { match: 'MATCH (p:Paper)', where: [] }, ...others] = entityClauses(filter)
  const start = { ...first, where: [...first.where, ...conditions.map(({ text }) => text)] }
  const clauses = [start, ...others].map(({ match, where }) =>
    where.length === 0 ? match : `${match}\nWHERE ${where.join('\n  AND ')}`,
  )
  const params: Record<string, unknown> = { relations: relationsOf(filter) }
  for (const [index, id] of filter.entities.entries()) params[`entity${index}`] = id
  for (const condition of conditions) Object.assign(params, condition.params)
  const text = clauses.join('\nWITH DISTINCT p\n')
  return { text: filter.entities.length === 0 ? text : `${text}\nWITH DISTINCT p`, params }
}

const relationsOf = ({ relations }: PaperFilter) => z.array(z.enum(PAPER_EDGE_TYPES)).parse(relations)

/** Clauses that bind `p` by the entities it has to relate to. */
function entityClauses({ entities }: PaperFilter): { match: string; where: string[] }[] {
  return entities.map((_id, index) => {
    const where = [`type(r${index}) IN $relations`, `r${index}.assertion = 'ASSERTED'`]
    // Only the first entity is a place to start: were the next one too, Grafeo would pair the papers of both.
    if (index === 0) return { match: `MATCH (:Entity {id: $entity0})<-[r0:${ANY_RELATION}]-(p:Paper)`, where }
    const match = `MATCH (p)-[r${index}:${ANY_RELATION}]->(e${index}:Entity)`
    return { match, where: [`e${index}.id = $entity${index}`, ...where] }
  })
}

function among({ among }: PaperFilter): Condition[] {
  return among === null ? [] : [{ text: 'p.id IN $among', params: { among: [...among] } }]
}

function terms({ terms }: PaperFilter): Condition[] {
  if (terms.length === 0) return []
  return [
    {
      text: "all(term IN $terms WHERE (' ' + p.terms + ' ') CONTAINS (' ' + term + ' '))",
      params: { terms: [...terms] },
    },
  ]
}

function years({ yearFrom, yearTo }: PaperFilter): Condition[] {
  const year = (number: number): string => String(Math.min(Math.max(number, 0), 9999)).padStart(4, '0')
  // Compared as text, so that the index on dates serves: '2016~' sorts after every date in 2016.
  return [
    ...(yearFrom === null ? [] : [{ text: 'p.published >= $from', params: { from: year(yearFrom) } }]),
    ...(yearTo === null ? [] : [{ text: 'p.published <= $to', params: { to: `${year(yearTo)}~` } }]),
  ]
}

function partOf(part: PaperPart, { after }: PaperPage, beyond: '<' | '>'): Condition[] {
  if (part === 'ALL') return []
  if (part === 'UNDATED') return [{ text: 'p.published IS NULL', params: {} }]
  const dated = { text: 'p.published IS NOT NULL', params: {} }
  // The page's own condition says more; this one the index can use.
  return after === null ? [dated] : [dated, { text: `p.published ${beyond}= $afterKey`, params: {} }]
}
