import {
  beginsUndated,
  numberOfPapers,
  type PaperFilter,
  type PaperPage,
  type PaperPart,
  pageOfPapers,
} from '../paper-filter.ts'
import type { GraphStore } from '../store.ts'
import { textTerms } from '../text-terms.ts'
import type { PaperRow } from './shapes.ts'

// A term in more papers than this is cheaper to look for in all of them than by their ids.
const PROBE = 2_000

interface ListedPaper {
  readonly paper: PaperRow
  readonly key: string
}

/** A page of the papers that pass a filter, each with the key it is sorted by; undated ones last. */
export async function listPapers(
  store: GraphStore,
  filter: PaperFilter,
  page: PaperPage,
): Promise<ListedPaper[]> {
  const read = (part: PaperPart, within: PaperPage = page): Promise<ListedPaper[]> => {
    const { query, params } = pageOfPapers(filter, within, part)
    return store.read(query, params)
  }
  // What an entity or a word narrows down is sorted whole; all papers are read by date from the index.
  if (page.order === 'TITLE_ASC' || filter.entities.length > 0 || filter.among !== null) return read('ALL')
  if (beginsUndated(page)) return read('UNDATED')
  const dated = await read('DATED')
  const missing = page.limit - dated.length
  if (missing === 0 || filter.yearFrom !== null || filter.yearTo !== null) return dated
  return [...dated, ...(await read('UNDATED', { ...page, after: null, limit: missing }))]
}

export async function countPapers(store: GraphStore, filter: PaperFilter): Promise<number> {
  const { query, params } = numberOfPapers(filter)
  const [row] = await store.read(query, params)
  return row?.total ?? 0
}

/**
 * The part of a filter that asks for all words of a text. The full-text index is asked for the longest word; where
 * it names every paper that has it, only these are looked at.
 */
export async function textFilter(
  store: GraphStore,
  text: string,
): Promise<Pick<PaperFilter, 'terms' | 'among'>> {
  const terms = [...new Set(textTerms(text))]
  const [longest] = [...terms].sort((a, b) => b.length - a.length)
  if (longest === undefined) return { terms: [], among: null }
  const hits = await store.searchText('paper', [longest], PROBE)
  return { terms, among: hits.length < PROBE ? hits.map((hit) => hit.id) : null }
}
