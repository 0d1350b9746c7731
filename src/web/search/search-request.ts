import type { SearchType } from '../generated/operations.ts'
import { shownCount } from '../shared/shown-count.ts'
import { wholeNumber } from '../shared/whole-number.ts'

/** A search as the URL has it. */
export interface SearchRequest {
  readonly query: string
  /** The one type that is looked for; null for all. */
  readonly type: SearchType | null
  /** Years of publication, each included; a search for years is one for papers. */
  readonly from: number | null
  readonly to: number | null
  /** How many results are shown. */
  readonly show: number
}

const PAGE = 20
export const TYPES: readonly SearchType[] = ['PAPER', 'METHOD', 'DATASET', 'CONCEPT']

/** Reads a search from the parameters of a URL; what makes no sense there does not count. */
export function readRequest(params: URLSearchParams): SearchRequest {
  const type = TYPES.find((name) => name.toLowerCase() === params.get('type')) ?? null
  const years = type === 'PAPER'
  return {
    query: (params.get('q') ?? '').trim(),
    type,
    from: years ? wholeNumber(params.get('from')) : null,
    to: years ? wholeNumber(params.get('to')) : null,
    show: shownCount(params.get('show'), PAGE),
  }
}
