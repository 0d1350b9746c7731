import type { z } from 'zod'
import type { FollowUp } from '../follow-up.ts'
import { type ListedPaper, type ListedPaperRow, toListedPaper } from '../reads/shapes.ts'
import type { GraphStore } from '../store.ts'
import { conjuncts, entitiesNeeded, type PaperCondition, papersOf } from './paper-condition.ts'
import { datedOnly, narrows, type PaperFilter } from './paper-filter.ts'
import {
  beginsUndated,
  firstPageOfPapers,
  numberOfPapers,
  type PagePart,
  type PaperPage,
  pageOfPapers,
} from './paper-pages.ts'
import { papersByDate } from './papers-by-date.ts'

// A term in more papers than this is cheaper to look for in all of them than by their ids.
const PROBE = 2_000

/** A paper of a page, and the key it is sorted by. */
interface Placed {
  readonly paper: ListedPaper
  readonly key: string
}

/** A page of the papers that pass a filter, each with the key it is sorted by; undated ones last. `reads` follow of them. */
export async function listPapers(
  store: GraphStore,
  filter: PaperFilter,
  page: PaperPage,
  reads: readonly FollowUp[] = [],
): Promise<Placed[]> {
  const read = (part: PagePart, within: PaperPage = page) => readPapers(store, filter, within, part, reads)
  // What an entity or a word narrows down is sorted whole; all papers are read by date from the index.
  if (page.order === 'TITLE_ASC' || page.order === 'RELEVANCE' || narrows(filter)) return read('ALL')
  if (beginsUndated(page)) return read('UNDATED')
  const dated = (await papersByDate(store, filter.condition, page)) ?? (await read('DATED'))
  const missing = page.limit - dated.length
  if (missing === 0 || datedOnly(filter)) return dated
  return [...dated, ...(await read('UNDATED', { ...page, after: null, limit: missing }))]
}

/** Whether a page and the number of all papers that pass are found at once: a first page that is sorted whole. */
export const countsWithPage = (filter: PaperFilter, page: PaperPage): boolean =>
  page.after === null && page.limit > 0 && narrows(filter)

/** {@link listPapers} and {@link countPapers} in one, where {@link countsWithPage}. */
export async function listAndCountPapers(
  store: GraphStore,
  filter: PaperFilter,
  page: PaperPage,
  reads: readonly FollowUp[] = [],
): Promise<{ readonly rows: readonly Placed[]; readonly total: number }> {
  const { query, params } = firstPageOfPapers(filter, page)
  const rows = await store.read(query, params, { ids: 'id', reads })
  return { rows: rows.map(toPlaced), total: rows[0]?.total ?? 0 }
}

/** The same page by one statement, which sorts all that pass the filter: for whoever takes it elsewhere. */
export function listPapersAtOnce(store: GraphStore, filter: PaperFilter, page: PaperPage) {
  return readPapers(store, filter, page, 'ALL')
}

async function readPapers(
  store: GraphStore,
  filter: PaperFilter,
  page: PaperPage,
  part: PagePart,
  reads: readonly FollowUp[] = [],
): Promise<Placed[]> {
  const { query, params } = pageOfPapers(filter, page, part)
  return (await store.read(query, params, { ids: 'id', reads })).map(toPlaced)
}

const toPlaced = (row: z.infer<typeof ListedPaperRow> & { readonly key: string }): Placed => ({
  paper: toListedPaper(row),
  key: row.key,
})

export async function countPapers(store: GraphStore, filter: PaperFilter): Promise<number> {
  const { query, params } = numberOfPapers(filter)
  const [row] = await store.read(query, params)
  return row?.total ?? 0
}

/**
 * A filter for a condition. Where it asks for words, the full-text index is asked for the longest; where it names every
 * paper that has it, and these are few, only they are looked at.
 */
export async function filterFor(store: GraphStore, condition: PaperCondition): Promise<PaperFilter> {
  const { engine } = store
  const terms = conjuncts(condition).flatMap((part) => ('terms' in part ? part.terms : []))
  const [longest] = [...terms].sort((a, b) => b.length - a.length)
  const words = [...new Set(wordsOf(condition))]
  if (longest === undefined) return { condition, engine, among: null, words }
  const most = Math.min(PROBE, papersOf(entitiesNeeded(condition) ?? [{ support: PROBE }]))
  const hits = await store.searchText('paper', [longest], most)
  return { condition, engine, among: hits.length < most ? hits.map((hit) => hit.id) : null, words }
}

/** The terms that a condition asks for anywhere but under a `not`. */
function wordsOf(condition: PaperCondition): readonly string[] {
  if ('terms' in condition) return condition.terms
  if ('all' in condition) return condition.all.flatMap(wordsOf)
  return 'any' in condition ? condition.any.flatMap(wordsOf) : []
}
