import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations'
import { GraphQLError } from 'graphql'
import type { GraphQLParams, Plugin } from 'graphql-yoga'
import { knownOperations } from '../operations/operations.ts'

/** The parameter that names a known operation instead of `query`. */
export const OPERATION_PARAMETER = 'documentId'

/**
 * Answers a request that names a known operation, by `documentId` (its name or hash) or as automatic persisted
 * queries do (`extensions.persistedQuery.sha256Hash`). With `only`, nothing else is answered.
 */
export function useKnownOperations(only: boolean): Plugin {
  const operations = knownOperations()
  const refuseText = () =>
    refusal('PERSISTED_QUERY_ONLY', 'This server answers only operations it knows; name one by `documentId`.')
  return usePersistedOperations({
    allowArbitraryOperations: !only,
    extractPersistedOperationId: keyOf,
    getPersistedOperation: (key) => operations.get(key.replace(/^sha256:/, '')) ?? null,
    customErrors: {
      persistedQueryOnly: refuseText,
      keyNotFound: only
        ? refuseText
        : () =>
            refusal('BAD_REQUEST', 'Send a document as `query`, or name a known operation by `documentId`.'),
      notFound: () =>
        refusal(
          'PERSISTED_QUERY_NOT_FOUND',
          `No operation that the server knows has this name or SHA-256${only ? '.' : '; send its text as `query`.'}`,
        ),
    },
  })
}

function keyOf(params: GraphQLParams & { readonly [OPERATION_PARAMETER]?: unknown }, request: Request) {
  const persisted: unknown = params.extensions?.persistedQuery
  const hash =
    typeof persisted === 'object' && persisted !== null && 'sha256Hash' in persisted
      ? persisted.sha256Hash
      : null
  const key = params[OPERATION_PARAMETER] ?? hash ?? inUrl(request)
  return typeof key === 'string' ? key : null
}

function inUrl({ method, url }: Request): string | null {
  return method === 'GET' ? new URL(url).searchParams.get(OPERATION_PARAMETER) : null
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } })
}
