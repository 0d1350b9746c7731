import type { GraphQLResolveInfo } from 'graphql'
import type { Handover } from '../../graph/handover/handover.ts'
import { badInput } from '../errors.ts'
import type { Loaders } from '../loading/loaders.ts'
import { selects } from '../loading/selection.ts'

/** Edges in a page when `first` is not given. */
export const DEFAULT_PAGE = 20
/** Most edges in a page. */
export const MAX_PAGE = 100

/**
 * Checks `first`.
 * @throws GraphQLError BAD_USER_INPUT when it is not from 0 to `most`.
 */
export function pageSize(first: number | null | undefined, most = MAX_PAGE): number {
  const size = first ?? Math.min(DEFAULT_PAGE, most)
  if (size < 0 || size > most) throw badInput('first', `must be from 0 to ${most}, not ${size}.`)
  return size
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** A page of a list as the schema shows it. */
export interface Page<E> {
  readonly edges: readonly E[]
  readonly pageInfo: () => PageInfo
}

/** A page whose list can be counted, which costs a store call of its own. */
export interface CountedPage<E> extends Page<E> {
  readonly count: () => Promise<number>
  /** The statement that the page was read by, where it was a single one; made only when it is asked for. */
  readonly statement?: () => Promise<Handover | null>
}

/** Counts a list at once, beside the reading of its page, when the field of its number is selected, and never otherwise. */
export function countOf(
  info: GraphQLResolveInfo,
  count: () => Promise<number>,
  field = 'totalCount',
): () => Promise<number> {
  if (!selects(info, field)) return count
  const counting = count()
  // A failure is told by the field that awaits the number, if the page itself does not fail first.
  counting.catch(() => undefined)
  return () => counting
}

/** {@link countOf} for a list that each of many parents has: their lists are counted together. */
export function countEach(
  info: GraphQLResolveInfo,
  loaders: Loaders,
  field: string,
  args: unknown,
  id: string,
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>,
): () => Promise<number> {
  return countOf(info, async () => (await loaders.batch(`${field}.totalCount`, args, id, load)) ?? 0)
}

/** Makes a page of `size` edges from rows of which one more than `size` was asked for. */
export function toPage<R, E extends { readonly cursor: () => string }>(
  rows: readonly R[],
  size: number,
  toEdge: (row: R, at: number) => E,
): Page<E> {
  const edges = rows.slice(0, size).map((row, at) => toEdge(row, at))
  const pageInfo = () => ({
    hasNextPage: rows.length > size,
    hasPreviousPage: false,
    startCursor: edges[0]?.cursor() ?? null,
    endCursor: edges.at(-1)?.cursor() ?? null,
  })
  return { edges, pageInfo }
}
