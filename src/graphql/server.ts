import { createServer as createHttpServer, type Server } from 'node:http'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { GraphStore } from '../graph/store.ts'
import { type Context, createContext } from './context.ts'
import { createDocumentCache } from './document-cache.ts'
import { createMask, type Log } from './errors.ts'
import type { EvaluationState } from './evaluation-record.ts'
import { examplesDocument } from './examples.ts'
import { LIMITS } from './limits.ts'
import { meterOf } from './meter.ts'
import { useBrokenRequests } from './plugins/use-broken-requests.ts'
import { useCost } from './plugins/use-cost.ts'
import { useErrorCodes } from './plugins/use-error-codes.ts'
import { useFieldOrder } from './plugins/use-field-order.ts'
import { useFrontDoor } from './plugins/use-front-door.ts'
import { useHealth } from './plugins/use-health.ts'
import { useLimits } from './plugins/use-limits.ts'
import { schema } from './schema.ts'

export interface ServerOptions {
  readonly store: GraphStore
  readonly evaluation: EvaluationState
  /** Origins whose pages may ask; without any, browsers let only the server's own pages ask. */
  readonly origins?: readonly string[]
  /** Where unexpected errors go, standard error when left out. */
  readonly log?: Log
}

export type GraphServer = YogaServerInstance<object, Context>

/**
 * The GraphQL server: /graphql, GraphiQL there for browsers, and /health. It only reads, so a request that another
 * site makes a browser send changes nothing; without CORS headers that site cannot see the answer either.
 */
export function createServer({
  store,
  evaluation,
  origins = [],
  log = console.error,
}: ServerOptions): GraphServer {
  const examples = examplesDocument()
  const cache = createDocumentCache()
  return createYoga<object, Context>({
    schema,
    context: (request) => createContext(store, evaluation, meterOf(request)),
    plugins: [
      useCost(),
      useFrontDoor(),
      useHealth(store),
      useBrokenRequests(),
      useLimits(cache),
      useFieldOrder(),
      useErrorCodes(),
    ],
    parserAndValidationCache: { documentCache: cache.documents, errorCache: cache.errors },
    maskedErrors: { errorMessage: 'Something went wrong; the log says what.', maskError: createMask(log) },
    // Yoga would log the errors again, without their ids.
    logging: false,
    cors: origins.length === 0 ? false : { origin: [...origins], methods: ['GET', 'POST'] },
    graphiql: ({ url }) => ({
      title: 'papergraph',
      // Set, it would win over the query of a link that somebody shared.
      ...(new URL(url).searchParams.has('query') ? {} : { query: examples }),
    }),
    renderGraphiQL,
    landingPage: false,
    healthCheckEndpoint: '/health/live',
    multipart: false,
  })
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
