/** The most that a list gives at once. */
export const LARGEST_PAGE = 100

/** A page of a list. */
export interface Page<Edge> {
  readonly edges: readonly Edge[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/**
 * The first `show` edges of a list, asked for in as few pages as there can be, and what came with the first of them; an
 * absent list is empty. A page holds `largest` edges at most.
 */
export async function readPages<Data, Edge>(
  show: number,
  read: (first: number, after: string | null) => Promise<Data>,
  listOf: (data: Data) => Page<Edge> | null | undefined,
  largest = LARGEST_PAGE,
): Promise<{ readonly data: Data; readonly edges: readonly Edge[] }> {
  const data = await read(Math.min(largest, show), null)
  const list = listOf(data)
  const edges = [...(list?.edges ?? [])]
  let next = list?.pageInfo
  while (next?.hasNextPage && edges.length < show) {
    const more = listOf(await read(Math.min(largest, show - edges.length), next.endCursor))
    edges.push(...(more?.edges ?? []))
    next = more?.pageInfo
  }
  return { data, edges }
}
