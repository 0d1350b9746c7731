import { createServer as createHttpServer, type Server } from 'node:http'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { GraphStore } from '../graph/store.ts'
import { type Context, createContext } from './context.ts'
import { createMask, type Log } from './errors.ts'
import type { Explorer } from './explorer/explorer-files.ts'
import { createDocumentCache } from './limits/document-cache.ts'
import { LIMITS } from './limits/limits.ts'
import { meterOf } from './limits/meter.ts'
import { examplesDocument } from './operations/examples.ts'
import { linkedVariables } from './operations/graphiql-link.ts'
import { useAnswerCache } from './plugins/use-answer-cache.ts'
import { useBrokenRequests } from './plugins/use-broken-requests.ts'
import { useCost } from './plugins/use-cost.ts'
import { useCursors } from './plugins/use-cursors.ts'
import { useErrorCodes } from './plugins/use-error-codes.ts'
import { useExplorer } from './plugins/use-explorer.ts'
import { useFieldOrder } from './plugins/use-field-order.ts'
import { useFreshEvents } from './plugins/use-fresh-events.ts'
import { useHealth } from './plugins/use-health.ts'
import { useHiddenSchema } from './plugins/use-hidden-schema.ts'
import { useJsonMutations } from './plugins/use-json-mutations.ts'
import { OPERATION_PARAMETER, useKnownOperations } from './plugins/use-known-operations.ts'
import { useLimits } from './plugins/use-limits.ts'
import { useParts } from './plugins/use-parts.ts'
import type { EvaluationState } from './questions/evaluation-record.ts'
import { schema } from './schema.ts'
import { IngestFeed } from './writes/ingest-feed.ts'
import { RevisionWatch } from './writes/revision-watch.ts'
import { permit, type Writing } from './writes/write-permission.ts'

/** What whoever runs the server may choose. */
export interface ServerSettings {
  /** Origins whose pages may ask, `*` for all; without any, browsers let only the server's own pages ask. */
  readonly origins?: readonly string[]
  /** Whether a browser finds GraphiQL at /graphql; it is of no use with `operationsOnly`, and left out. */
  readonly graphiql?: boolean
  /** Whether the schema can be asked for. */
  readonly introspection?: boolean
  /** Whether nothing but the operations of `schema/operations/` is answered. */
  readonly operationsOnly?: boolean
  /** Where the Neo4j Browser of the graph is; null or nothing where it has none. */
  readonly browserUrl?: string | null
  /** Bytes of memory for answers that are given again until the graph is written to; 0 for none. */
  readonly answerCache?: number
}

export interface ServerOptions extends ServerSettings {
  readonly store: GraphStore
  /** Asked whenever a client asks, as it may take what reads papers to tell. */
  evaluation(): Promise<EvaluationState>
  /** Whom to let write, and by what; without it the server only reads. */
  readonly writing?: Writing | null
  /** What is served at `/` and the paths of its screens; null or nothing where it was not built. */
  readonly explorer?: Explorer | null
  /** Where unexpected errors go, standard error when left out. */
  readonly log?: Log
}

const MASKED = 'Something went wrong; the log says what.'

export type GraphServer = YogaServerInstance<object, Context>

/**
 * The server: GraphQL at /graphql, with GraphiQL for browsers, the explorer at /, and /health. Without CORS headers other
 * sites cannot see its answers, and what changes anything has to be sent as JSON, which they cannot make a browser send.
 */
export function createServer({
  store,
  evaluation,
  writing = null,
  explorer = null,
  log = console.error,
  ...settings
}: ServerOptions): GraphServer {
  const {
    origins = [],
    introspection = true,
    operationsOnly = false,
    answerCache = 0,
    browserUrl = null,
  } = settings
  const cache = createDocumentCache()
  const mask = createMask(log)
  const served = { evaluation, browserUrl, ingests: new IngestFeed(), revisions: new RevisionWatch(store) }
  return createYoga<object, Context>({
    schema,
    context: (request) =>
      createContext(store, meterOf(request), served, () =>
        permit(writing, request.request.headers.get('authorization')),
      ),
    plugins: [
      useCost(),
      useExplorer(explorer),
      useHealth(store),
      useBrokenRequests(),
      useKnownOperations(operationsOnly),
      useLimits(cache),
      ...(introspection ? [] : [useHiddenSchema()]),
      useJsonMutations(),
      useCursors(),
      ...(answerCache > 0 ? [useAnswerCache(answerCache)] : []),
      useFieldOrder(),
      useParts((error) => mask(error, MASKED)),
      useFreshEvents(),
      useErrorCodes(),
    ],
    extraParamNames: [OPERATION_PARAMETER],
    parserAndValidationCache: { documentCache: cache.documents, errorCache: cache.errors },
    maskedErrors: { errorMessage: MASKED, maskError: mask },
    // Yoga would log the errors again, without their ids.
    logging: false,
    cors: origins.length === 0 ? false : { origin: [...origins], methods: ['GET', 'POST'] },
    graphiql: graphiqlOf(settings),
    renderGraphiQL,
    landingPage: false,
    healthCheckEndpoint: '/health/live',
    multipart: false,
  })
}

/** Whether a browser finds GraphiQL at /graphql. */
export function hasGraphiql({ graphiql = true, operationsOnly = false }: ServerSettings): boolean {
  return graphiql && !operationsOnly
}

function graphiqlOf(settings: ServerSettings) {
  if (!hasGraphiql(settings)) return false
  const query = examplesDocument()
  return (request: Request) => {
    const url = new URL(request.url)
    // Set, the query would win over that of a link that somebody shared.
    return { title: 'papergraph', ...(url.searchParams.has('query') ? linkedVariables(url) : { query }) }
  }
}

/**
 * Serves on a host and port (0 for any free one) once the port is bound.
 * @throws the system's error, such as EADDRINUSE, when it cannot be.
 */
export function listen(server: GraphServer, host: string, port: number): Promise<Server> {
  // GraphiQL keeps what is in its editor in the URL, and 16 kB would not hold all examples.
  const http = createHttpServer({ maxHeaderSize: LIMITS.characters }, server)
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      http.off('error', reject)
      resolve(http)
    })
  })
}
