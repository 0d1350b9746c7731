import type { TypedDocumentString } from '../generated/operations.ts'
import { ask, nameOf } from './ask.ts'
import { useAsked } from './asked.ts'
import { LARGEST_PAGE, type Page, readPages } from './pages.ts'
import { type Loaded, useLoaded } from './use-loaded.ts'

/** The answer to an operation; variables of null ask nothing. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
): Loaded<Data> {
  useAsked(variables === null ? [] : [{ document, variables: variables as object }])
  const key = variables === null ? null : keyOf(document, variables)
  return useLoaded(key, (signal) => ask(document, variables as Variables, signal))
}

/** As much of a connection as a screen shows of it. */
export interface Connection<Edge> extends Page<Edge> {
  readonly totalCount: number
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

/**
 * The first `show` edges of a list of an answer, asked for in as few pages as there can be; an absent list is empty. A page
 * holds `largest` edges at most, which is fewer where each of them is costly.
 */
export function usePages<Data, Variables extends PageVariables, Edge>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables | null,
  show: number,
  listOf: (data: Data) => Connection<Edge> | null | undefined,
  largest?: number,
): Loaded<Pages<Data, Edge>> {
  const first = Math.min(LARGEST_PAGE, show)
  useAsked(variables === null ? [] : [{ document, variables: { ...variables, first } }])
  const key = variables === null ? null : `${keyOf(document, variables)} ${show}`
  return useLoaded(key, async (signal) => {
    const read = (first: number, after: string | null) =>
      ask(document, { ...(variables as Variables), first, after }, signal)
    const { data, edges } = await readPages(show, read, listOf, largest)
    return { data, edges, totalCount: listOf(data)?.totalCount ?? 0 }
  })
}

function keyOf(document: { toString(): string }, variables: unknown): string {
  return `${nameOf(document)} ${JSON.stringify(variables)}`
}
