import { numberOfPapers, type PaperFilter, type PaperPage, pageOfPapers } from '../paper-filter.ts'
import type { GraphStore } from '../store.ts'
import { textTerms } from '../text-terms.ts'
import type { PaperRow } from './shapes.ts'

// A term in more papers than this is cheaper to look for in all of them than by their ids.
const PROBE = 2_000

/** A page of the papers that pass a filter, each with the key it is sorted by. */
export function listPapers(
  store: GraphStore,
  filter: PaperFilter,
  page: PaperPage,
): Promise<{ paper: PaperRow; key: string }[]> {
  const { query, params } = pageOfPapers(filter, page)
  return store.read(query, params)
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
