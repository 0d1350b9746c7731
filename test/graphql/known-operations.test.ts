import { createHash } from 'node:crypto'
import { parse, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readOperations } from '../../src/graphql/operations/operation-files.ts'
import {
  type ApiServer,
  NO_EVALUATION,
  post,
  postWithCost,
  serveStore,
  startApi,
} from '../support/api-server.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import { openMemoryGraph } from '../support/open-test-graph.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
// Subscriptions are answered by another kind of response.
const TEXTS = new Map(
  readOperations('operations').flatMap(({ text }) => {
    const name = /^(?:query|mutation) (\w+)/m.exec(text)?.[1]
    return name === undefined ? [] : [[name, text] as const]
  }),
)
const STATS = '{ stats { papers } }'

describe('known operations', () => {
  let api: ApiServer
  let closed: Awaited<ReturnType<typeof serveStore>>
  beforeAll(async () => {
    api = await startApi(openMemoryGraph, FIXTURE)
    closed = await serveStore(api.store, NO_EVALUATION, { operationsOnly: true })
  })
  afterAll(async () => {
    await closed.close()
    await api.close()
  })

  test.each([...TEXTS])('%s is answered by name and by hash as by its text', async (name, text) => {
    const whole = await post(api.url, { query: text })
    const printed = sha256(print(parse(text)))
    for (const url of [api.url, closed.url]) {
      for (const body of [
        { documentId: name },
        { documentId: sha256(text) },
        { documentId: `sha256:${printed}` },
        { extensions: { persistedQuery: { version: 1, sha256Hash: printed } } },
      ]) {
        expect(await post(url, body)).toEqual(whole)
      }
    }
  })

  test('variables go with it, by POST and by GET', async () => {
    const variables = { dataset: 'WordLake', first: 1 }
    const whole = await post(api.url, { query: TEXTS.get('Leaderboard'), variables })
    expect(whole.errors).toBeUndefined()
    expect(await post(closed.url, { documentId: 'Leaderboard', variables })).toEqual(whole)
    const search = new URLSearchParams({ documentId: 'Leaderboard', variables: JSON.stringify(variables) })
    const response = await fetch(`${closed.url}?${search}`)
    expect(await response.json()).toMatchObject({ data: whole.data })
  })

  test.each<[name: string, server: 'open' | 'only', code: string, body: unknown]>([
    ['a name that nothing has', 'open', 'PERSISTED_QUERY_NOT_FOUND', { documentId: 'Nothing' }],
    ['a name of the prototype', 'open', 'PERSISTED_QUERY_NOT_FOUND', { documentId: '__proto__' }],
    [
      'a hash that nothing has',
      'open',
      'PERSISTED_QUERY_NOT_FOUND',
      { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(STATS) } } },
    ],
    ['a hash that nothing has', 'only', 'PERSISTED_QUERY_NOT_FOUND', { documentId: sha256(STATS) }],
    ['a text', 'only', 'PERSISTED_QUERY_ONLY', { query: STATS }],
    [
      'a text with the hash of a known one',
      'only',
      'PERSISTED_QUERY_ONLY',
      { query: STATS, documentId: 'Leaderboard' },
    ],
    ['neither text nor name', 'only', 'PERSISTED_QUERY_ONLY', { variables: {} }],
    ['neither text nor name', 'open', 'BAD_REQUEST', {}],
    ['a name that is no text', 'open', 'BAD_REQUEST', { documentId: 7 }],
  ])('%s is refused (%s)', async (_, server, code, body) => {
    api.takeCalls()
    const { status, data, errors, cost } = await postWithCost(server === 'only' ? closed.url : api.url, body)
    expect({ status, data }).toEqual({ status: 400 })
    expect(errors).toEqual([{ message: expect.stringMatching(/\w+.*\.$/), extensions: { code } }])
    expect(cost.storeCalls).toBe(0)
    expect(api.takeCalls()).toEqual([])
  })

  test('a text that comes with a hash the server does not know is answered by the text', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(STATS) } }
    expect(await post(api.url, { query: STATS, extensions })).toEqual({
      status: 200,
      data: { stats: { papers: FIXTURE.length } },
    })
  })
})
