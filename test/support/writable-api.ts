import { keepExtractor } from '../../src/commands/kept-extractor.ts'
import { createTextIngester } from '../../src/commands/text-ingester.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type Answer, NO_EVALUATION, post, serveStore } from './api-server.ts'
import type { OpenEmptyGraph } from './open-test-graph.ts'

export const TOKEN = 'open-sesame'

/** A GraphQL server over an empty graph that takes papers, read by the light tier. */
export interface WritableApi {
  readonly url: string
  readonly store: GraphStore
  /** Documents it was sent, in order. */
  readonly documents: readonly string[]
  /** Asks with the token. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
  /** Asks with some `Authorization` header, or with none. */
  askAs(
    authorization: string | null,
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ): Promise<Answer>
  close(): Promise<void>
}

export async function startWritableApi(openEmpty: OpenEmptyGraph): Promise<WritableApi> {
  const store = await openEmpty()
  const extractor = keepExtractor({ tier: 'light', workers: 1 }, () => undefined)
  const writing = { token: TOKEN, ingester: createTextIngester(extractor, store) }
  const { url, close } = await serveStore(store, NO_EVALUATION, { writing })
  const documents: string[] = []
  const askAs: WritableApi['askAs'] = (authorization, query, variables) => {
    documents.push(query)
    return post(url, { query, variables }, authorization === null ? {} : { authorization })
  }
  return {
    url,
    store,
    documents,
    askAs,
    ask: (query, variables) => askAs(`Bearer ${TOKEN}`, query, variables),
    close: async () => {
      await close()
      await extractor.close()
      await store.close()
    },
  }
}
