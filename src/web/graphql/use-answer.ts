import type { TypedDocumentString } from '../generated/operations.ts'
import { ask, nameOf } from './ask.ts'
import { type Loaded, useLoaded } from './use-loaded.ts'

/** The most that a list gives at once. */
export const LARGEST_PAGE = 100

/** The answer to an operation; variables of null ask nothing. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Loaded<Data> {
  const key = variables === null ? null : keyOf(document, variables)
  return useLoaded(key, (signal) => ask(document, variables as Variables, signal))
}

/** As much of a connection as a screen shows of it. */
export interface Connection<Edge> {
  readonly totalCount: number
  readonly edges: readonly Edge[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** The first so many edges of a list, and what else its first page said. */
export interface Pages<Data, Edge> {
  readonly data: Data
  readonly edges: readonly Edge[]
  readonly totalCount: number
}

interface PageVariables {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** The first `show` edges of a list of an answer, asked for in as few pages as there can be; an absent list is empty. */
export function usePages<Data, Variables extends PageVariables, Edge>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  show: number,
  listOf: (data: Data) => Connection<Edge> | null | undefined,
): Loaded<Pages<Data, Edge>> {
  const key = variables === null ? null : `${keyOf(document, variables)} ${show}`
  return useLoaded(key, async (signal) => {
    const page = async (have: number, after: string | null) => {
      const asked = { ...(variables as Variables), first: Math.min(LARGEST_PAGE, show - have), after }
      const data = await ask(document, asked, signal)
      return { data, list: listOf(data) }
    }
    const first = await page(0, null)
    const edges = [...(first.list?.edges ?? [])]
    let next = first.list?.pageInfo
    while (next?.hasNextPage && edges.length < show) {
      const { list } = await page(edges.length, next.endCursor)
      edges.push(...(list?.edges ?? []))
      next = list?.pageInfo
    }
    return { data: first.data, edges, totalCount: first.list?.totalCount ?? 0 }
  })
}

function keyOf(document: { toString(): string }, variables: unknown): string {
  return `${nameOf(document)} ${JSON.stringify(variables)}`
}
