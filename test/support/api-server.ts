import type { PaperWrite } from '../../src/graph/model.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import type { EvaluationState } from '../../src/graphql/questions/evaluation-record.ts'
import { createServer, listen, type ServerOptions } from '../../src/graphql/server.ts'
import type { OpenEmptyGraph } from './open-test-graph.ts'

/** What a request was charged and took, as every answer states it. */
export interface Cost {
  readonly charged: number
  readonly limit: number
  readonly storeCalls: number
  readonly rows: number
  readonly milliseconds: number
  readonly cached: boolean
}

/** What the server answered, with the HTTP status. */
export interface Answer {
  readonly status: number
  readonly data?: unknown
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}

/** A GraphQL server on a port of its own, over a graph of its own. */
export interface ApiServer {
  readonly url: string
  readonly store: GraphStore
  /** Documents it was asked, in order. */
  readonly documents: readonly string[]
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
  write(papers: readonly PaperWrite[]): Promise<number>
  /** Names of the store calls since this was last asked, in order. */
  takeCalls(): string[]
  close(): Promise<void>
}

/** Where the tests say Neo4j Browser is. */
export const BROWSER_URL = 'http://127.0.0.1:7474/browser/'

export const NO_EVALUATION: EvaluationState = { unavailable: 'None is recorded.' }

/** Serves some papers over HTTP from an empty graph of one of the engines. */
export async function startApi(
  openEmpty: OpenEmptyGraph,
  papers: readonly PaperWrite[],
  evaluation = NO_EVALUATION,
): Promise<ApiServer> {
  let calls: string[] = []
  const store = await openEmpty((call) => calls.push(call.name))
  const write = (more: readonly PaperWrite[]): Promise<number> =>
    store.write((transaction) => writePapers(transaction, more))
  await write(papers)
  const browserUrl = store.engine === 'neo4j' ? BROWSER_URL : null
  const { url, close } = await serveStore(store, evaluation, { browserUrl })
  const documents: string[] = []
  calls = []
  return {
    url,
    store,
    documents,
    ask: (query, variables) => {
      documents.push(query)
      return post(url, { query, variables })
    },
    write,
    takeCalls: () => {
      const taken = calls
      calls = []
      return taken
    },
    close: async () => {
      await close()
      await store.close()
    },
  }
}

/** Serves a store; closing leaves the store open. */
export async function serveStore(
  store: GraphStore,
  evaluation = NO_EVALUATION,
  settings: Omit<ServerOptions, 'store' | 'evaluation'> = {},
) {
  const http = await listen(
    createServer({ ...settings, store, evaluation: () => Promise.resolve(evaluation) }),
    '127.0.0.1',
    0,
  )
  const address = http.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: () =>
      new Promise<void>((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}

/** Asks a GraphQL server by POST, and gives the answer without its extensions. */
export async function post(url: string, body: unknown, headers: Headers = {}): Promise<Answer> {
  const { cost: _, ...answer } = await postWithCost(url, body, headers)
  return answer
}

type Headers = Readonly<Record<string, string>>

/** Asks a GraphQL server by POST, and gives the answer with its cost. */
export async function postWithCost(
  url: string,
  body: unknown,
  headers: Headers = {},
): Promise<Answer & { readonly cost: Cost }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...headers,
    },
    body: JSON.stringify(body),
  })
  const { extensions, ...answer } = (await response.json()) as Omit<Answer, 'status'> & {
    readonly extensions: { readonly cost: Cost }
  }
  return { status: response.status, ...answer, ...extensions }
}
