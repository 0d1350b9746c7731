import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { GraphError, type GraphStore } from '../../src/graph/store.ts'
import { type ApiServer, NO_EVALUATION, post, serveStore, startApi } from '../support/api-server.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { storeBefore } from '../support/store-before.ts'

const SECRET = 'neo4j://user:hunter2@10.0.0.1 at /srv/private.ts:12'

describe('when the graph fails', () => {
  let api: ApiServer
  let logged: string[]
  beforeAll(async () => {
    api = await startApi(openMemoryGraph, FIXTURE)
  })
  afterAll(() => api.close())
  beforeEach(() => {
    logged = []
    const spy = vi
      .spyOn(console, 'error')
      .mockImplementation((...parts) => void logged.push(parts.map(String).join(' ')))
    return () => spy.mockRestore()
  })

  async function askFailing(query: string, names: RegExp, error: Error) {
    const server = await serveStore(storeBefore(api.store, names, () => Promise.reject(error)))
    try {
      return await post(server.url, { query })
    } finally {
      await server.close()
    }
  }

  test('an unexpected failure shows nothing of itself, but is logged', async () => {
    const answer = await askFailing('{ papers { edges { node { id } } } }', /./, new TypeError(SECRET))
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: 'Something went wrong; the log says what.',
        path: ['papers'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      }),
    ])
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|private|TypeError|stack/)
    expect(logged).toEqual([
      expect.stringContaining(`error ${answer.errors?.[0]?.extensions?.id}: TypeError: `),
    ])
    expect(logged[0]).toContain('hunter2')
    expect(logged[0]).toMatch(/\n\s+at .*failures\.test\.ts:\d+/)
  })

  test('one failure that many fields share has one id and is logged once', async () => {
    const query = '{ papers { edges { node { abstract } } } }'
    const { errors = [] } = await askFailing(query, /paper-texts/, new TypeError(SECRET))
    expect(errors.length).toBeGreaterThan(0)
    const other = await askFailing(query, /paper-texts/, new TypeError(SECRET))
    expect(new Set([...errors, ...(other.errors ?? [])].map(({ extensions }) => extensions?.id)).size).toBe(2)
    expect(logged).toHaveLength(2)
  })

  test('a failure of the graph is told as it is, with its code', async () => {
    const error = new GraphError(
      'UNREACHABLE',
      'Neo4j stopped answering; start it again and repeat the request.',
      {
        cause: new Error(SECRET),
      },
    )
    const answer = await askFailing('{ stats { papers } }', /./, error)
    expect(answer.errors).toEqual([
      expect.objectContaining({ message: error.message, extensions: { code: 'GRAPH_UNREACHABLE' } }),
    ])
    expect(JSON.stringify(answer)).not.toContain('hunter2')
  })

  test('a part that fails leaves the other parts their answers', async () => {
    const query = '{ stats { papers } methods(first: 1) { edges { node { name } } totalCount } }'
    const answer = await askFailing(query, /list-papers|graph-counts/, new Error(SECRET))
    expect(answer.errors).toHaveLength(1)
    expect(answer).toMatchObject({ data: null })
    const entity = await askFailing(
      '{ entity(name: "Gridnet") { id } node(id: "paper:d4") { id } }',
      /find-entities/,
      new Error(SECRET),
    )
    expect(entity).toMatchObject({
      data: { entity: null, node: { id: 'paper:d4' } },
      errors: [{ path: ['entity'] }],
    })
  })

  test.each([
    ['read/papers', '{ papers { edges { node { id } } } }'],
    ['count-entities', '{ methods { totalCount edges { node { id } } } }'],
    ['paper-entities', '{ paper(id: "d4") { datasets { edges { node { id } } } } }'],
    ['paper-texts', '{ paper(id: "d4") { abstract } }'],
    ['find-papers', '{ node(id: "paper:d4") { id ... on Paper { abstract cites { totalCount } } } }'],
    ['path-steps', '{ path(from: "Gridnet", to: "Dunelink") { length } }'],
    ['edges-among', '{ neighborhood(id: "paper:d4") { truncated } }'],
    ['neighbors', '{ neighborhood(id: "paper:d4") { truncated } }'],
    ['related-things', '{ overlap(a: "Gridnet", b: "Dunelink") { truncated } }'],
    ['edge-statements', '{ explain(from: "Gridnet", to: "Dunelink") { from { id } } }'],
    ['related-papers', '{ paper(id: "d4") { related { edges { score } } } }'],
    ['entity-trend', '{ method(id: "method:gridnet") { trend { undated } } }'],
  ])('a failing %s is one error, never a crash', async (name, query) => {
    const answer = await askFailing(query, new RegExp(name), new Error(SECRET))
    expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual(['INTERNAL_SERVER_ERROR'])
    expect(JSON.stringify(answer)).not.toContain('hunter2')
    expect((await api.ask('{ stats { papers } }')).data).toEqual({ stats: { papers: 8 } })
  })

  test('/health says whether the graph answers, and hides why not', async () => {
    const health = async (store: GraphStore) => {
      const server = await serveStore(store)
      const response = await fetch(new URL('/health', server.url))
      const body = await response.json()
      await server.close()
      return { status: response.status, body }
    }
    expect(await health(api.store)).toEqual({ status: 200, body: { status: 'ok', engine: 'grafeo' } })
    expect(await health(storeBefore(api.store, /./, () => Promise.reject(new Error(SECRET))))).toEqual({
      status: 503,
      body: { status: 'unavailable', engine: 'grafeo', reason: 'The graph does not answer.' },
    })
  })

  test('without a recorded evaluation the field is null and an error says why', async () => {
    expect(await api.ask('{ stats { papers } evaluation { date } }')).toMatchObject({
      status: 200,
      data: { stats: { papers: 8 }, evaluation: null },
      errors: [
        {
          message: 'unavailable' in NO_EVALUATION ? NO_EVALUATION.unavailable : '',
          path: ['evaluation'],
          extensions: { code: 'EVALUATION_UNAVAILABLE' },
        },
      ],
    })
  })
})
