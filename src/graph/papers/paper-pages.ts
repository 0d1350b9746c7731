import { z } from 'zod'
import { composeQuery, type Query } from '../query.ts'
import { ListedPaperRow } from '../reads/shapes.ts'
import { compose, type PaperFilter, type PaperPart } from './paper-filter.ts'

export const PAPER_ORDERS = ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'TITLE_ASC', 'RELEVANCE'] as const
export type PaperOrder = (typeof PAPER_ORDERS)[number]

export interface PaperPage {
  readonly order: PaperOrder
  /** Sort key and id of the paper the page begins after. */
  readonly after: { readonly key: string; readonly id: string } | null
  readonly limit: number
  /** Whether more is wanted of the papers than title and date. */
  readonly whole: boolean
}

interface Sorting {
  readonly key: string
  /** The key of papers without a date: '' sorts before and '~' after every date, so that they come last. */
  readonly undated: string | null
  readonly direction: '' | ' DESC'
  readonly beyond: '<' | '>'
}

// Four digits for the number of words in the title, so that keys compare as text.
const WORDS_IN_TITLE =
  "toString(1000 + size([word IN $words WHERE (' ' + coalesce(p.titleTerms, '') + ' ') CONTAINS (' ' + word + ' ')]))"

const ORDERS: Readonly<Record<PaperOrder, Sorting>> = {
  PUBLISHED_DESC: { key: "coalesce(p.published, '')", undated: '', direction: ' DESC', beyond: '<' },
  PUBLISHED_ASC: { key: "coalesce(p.published, '~')", undated: '~', direction: '', beyond: '>' },
  TITLE_ASC: { key: 'toLower(p.title)', undated: null, direction: '', beyond: '>' },
  RELEVANCE: {
    key: `${WORDS_IN_TITLE} + coalesce(p.published, '')`,
    undated: null,
    direction: ' DESC',
    beyond: '<',
  },
}

export interface ComposedQuery<R> {
  readonly query: Query<Record<string, unknown>, R>
  readonly params: Record<string, unknown>
}

const Params = z.record(z.string(), z.unknown())

/** All papers, or only those with or without a date: these can be read in the order of an index. */
export type PagePart = 'ALL' | 'DATED' | 'UNDATED'

/** Whether a page begins among the papers without a date, which come last. */
export function beginsUndated({ order, after }: PaperPage): boolean {
  return after !== null && after.key === ORDERS[order].undated
}

const COLUMNS = `p.id AS id, p.title AS title, p.published AS published,
  CASE WHEN $whole THEN [p.authors, p.venue, p.url, p.codeUrl] END AS more, key`
const Listed = ListedPaperRow.extend({ key: z.string() })

/** The query for one page of the papers that pass a filter, each with its sort key. */
export function pageOfPapers(filter: PaperFilter, page: PaperPage, part: PagePart = 'ALL') {
  const { direction, beyond, key: keyOfOrder } = ORDERS[page.order]
  const key = part === 'DATED' ? 'p.published' : keyOfOrder
  const { text, params } = compose(filter, partsOf(part, page))
  const after =
    page.after === null ? '' : `WHERE key ${beyond} $afterKey OR (key = $afterKey AND p.id > $afterId)\n`
  const cypher = `${text}
WITH p, ${key} AS key
${after}WITH p, key
ORDER BY key${direction}, p.id
LIMIT $limit
RETURN ${COLUMNS}
ORDER BY key${direction}, id`
  return toQuery(cypher, { ...params, ...placeOf(filter, page) }, Listed, true)
}

/** The query for the first page, each paper with how many pass in all: they are found once for both. */
export function firstPageOfPapers(filter: PaperFilter, page: PaperPage) {
  const { direction, key } = ORDERS[page.order]
  const { text, params } = compose(filter)
  const cypher = `${text}
WITH p, ${key} AS key
ORDER BY key${direction}, p.id
WITH collect({p: p, key: key}) AS found
UNWIND found[..$limit] AS row
WITH row.p AS p, row.key AS key, size(found) AS total
RETURN ${COLUMNS}, total
ORDER BY key${direction}, id`
  const row = Listed.extend({ total: z.number().int() })
  return toQuery(cypher, { ...params, ...placeOf(filter, page) }, row, true)
}

/** The parameters that say where a page begins and ends. */
function placeOf(filter: PaperFilter, { order, after, limit, whole }: PaperPage): Record<string, unknown> {
  const words = order === 'RELEVANCE' ? { words: [...filter.words] } : {}
  const keyset = after === null ? {} : { afterKey: after.key, afterId: after.id }
  return { ...words, ...keyset, limit, whole }
}

/** The query for the number of papers that pass a filter. */
export const numberOfPapers = (filter: PaperFilter) =>
  composed(filter, 'RETURN count(p) AS total', {}, z.object({ total: z.number().int() }), true)

/**
 * A query that finds the papers of a filter as `p` and goes on with clauses that are written out in the code; `light` where
 * it may be asked together with the page.
 */
export function composed<R>(
  filter: PaperFilter,
  clauses: string,
  more: Readonly<Record<string, unknown>>,
  row: z.ZodType<R>,
  light = false,
): ComposedQuery<R> {
  const { text, params } = compose(filter)
  return toQuery(`${text}\n${clauses}`, { ...params, ...more }, row, light)
}

function toQuery<R>(
  text: string,
  params: Record<string, unknown>,
  row: z.ZodType<R>,
  light: boolean,
): ComposedQuery<R> {
  return { query: composeQuery('read/papers (composed)', text, Params, row, light), params }
}

function partsOf(part: PagePart, { order, after }: PaperPage): PaperPart[] {
  if (part === 'ALL') return []
  if (part === 'UNDATED') return ['UNDATED']
  // The page's own condition says more; this one the index can use.
  return after === null ? ['DATED'] : ['DATED', { beyond: ORDERS[order].beyond, key: after.key }]
}
