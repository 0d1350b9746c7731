import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GraphError, type GraphStore } from '../../src/graph/store.ts'
import { LIMITS } from '../../src/graphql/limits/limits.ts'
import { askForParts, at, type Part, shownBy, together } from '../support/answer-parts.ts'
import {
  type ApiServer,
  NO_EVALUATION,
  post,
  postWithCost,
  serveStore,
  startApi,
} from '../support/api-server.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { storeBefore } from '../support/store-before.ts'
import { GRIDNET, TIDEFORMER } from './cases.ts'

const MULTIPART = 'multipart/mixed'
const EVENTS = 'text/event-stream'

/** Queries that ask for parts. */
const QUERIES = [
  ['a fragment of one object', `{ paper(id: "${GRIDNET}") { title ... @defer { abstract } id } }`],
  [
    'fragments in fragments, whose fields wait for others',
    `{ a: stats { papers } paper(id: "${TIDEFORMER}") { ...P @defer published title } }
    fragment P on Paper { cites { totalCount edges { node { id abstract title ... @defer { authors } } } } venue title }`,
  ],
  [
    'fragments at the root',
    '{ papers(first: 2) { edges { node { id } } } ... @defer { stats { methods papers } } first: stats { papers } }',
  ],
  [
    'fields that are read only when they are asked for',
    '{ method(name: "Gridnet") { name papers(first: 5) { ... @defer { totalCount } edges { ... @defer { evidence { rule } } node { id } } } } }',
  ],
  [
    'items of a list',
    '{ papers(first: 3) { edges @stream(initialCount: 1) { cursor node { abstract title id } } totalCount } }',
  ],
  [
    'nodes of several types',
    `{ nodes(ids: ["${GRIDNET}", "method:gridnet"]) {
      ... on Paper { title abstract id } ... on Method @defer { trend { undated } name id } ...N @defer
    } } fragment N on Node { ... on Method { id papers { totalCount } name } id }`,
  ],
  [
    'items of several types',
    `{ nodes(ids: ["${GRIDNET}", "method:gridnet"]) @stream {
      ... on Paper { title abstract id } ... on Method @defer { trend { undated } name id } ...N @defer
    } } fragment N on Node { ... on Method { id papers { totalCount } name } id }`,
  ],
] as const

/** The same query without what asks for parts. */
function whole(query: string): string {
  return query.replace(/@(?:defer|stream)(?:\([^)]*\))?/g, '')
}

async function all(parts: AsyncGenerator<Part>): Promise<Part[]> {
  const taken: Part[] = []
  for await (const part of parts) taken.push(part)
  return taken
}

/** What must hold of answers in parts, on every engine. */
export function deferSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, FIXTURE)
    // The first list of papers reads the dates of an embedded graph.
    await api.ask('{ papers { edges { cursor } } }')
  })
  afterAll(() => api.close())

  async function withStore<T>(
    store: GraphStore,
    ask: (url: string) => Promise<T>,
    answerCache = 0,
  ): Promise<T> {
    const server = await serveStore(store, NO_EVALUATION, { answerCache, log: () => undefined })
    try {
      return await ask(server.url)
    } finally {
      await server.close()
    }
  }

  describe.each([MULTIPART, EVENTS])('over %s', (accept) => {
    test.each(QUERIES)('the parts are the whole answer, in its order: %s', async (_, query) => {
      const expected = await postWithCost(api.url, { query: whole(query) })
      expect(expected.errors).toBeUndefined()
      const { status, type, parts } = await askForParts(api.url, query, accept)
      expect({ status, type: type.split(';')[0] }).toEqual({ status: 200, type: accept })
      const [first, ...later] = await all(parts)
      expect(first).toMatchObject({ data: expect.anything(), hasNext: true })
      expect(later.length).toBeGreaterThan(0)
      expect(later.map(({ hasNext }) => hasNext)).toEqual(later.map((_, index) => index < later.length - 1))
      expect(together([first ?? {}, ...later])).toEqual(expected.data)
      expect(JSON.stringify(first?.data)).toBe(JSON.stringify(shownBy(first?.data, expected.data)))
      for (const { path, data, items } of later.flatMap(({ incremental = [] }) => incremental)) {
        const here = at(expected.data, path)
        if (items === undefined) expect(JSON.stringify(data)).toBe(JSON.stringify(shownBy(data, here)))
        else expect(JSON.stringify(items)).toBe(JSON.stringify([shownBy(items?.[0], here)]))
      }
      expect(later.at(-1)?.extensions?.cost).toMatchObject({
        charged: expected.cost.charged,
        rows: expected.cost.rows,
        storeCalls: expect.any(Number),
        cached: false,
      })
    })

    test.each([
      [
        'cost',
        `{ papers(first: 100) { edges @stream { node { ... @defer { methods(first: 300) { edges { node { id } } } } } } } }`,
      ],
      [
        'depth',
        `{ paper(id: "x") ${'{ ... @defer { cites { edges { node '.repeat(5)}{ id }${' } } } }'.repeat(5)} }`,
      ],
      [
        'directives',
        `{ ${Array.from({ length: 101 }, (_, n) => `a${n}: stats { ... @defer { papers } }`).join(' ')} }`,
      ],
    ])('what is beyond the limit of %s is refused before the graph is asked', async (limit, query) => {
      api.takeCalls()
      const { status, parts } = await askForParts(api.url, query, accept)
      expect(status).toBe(400)
      expect(await all(parts)).toMatchObject([
        { errors: [{ extensions: { limit, allowed: at(LIMITS, [limit]) } }] },
      ])
      expect(api.takeCalls()).toEqual([])
    })
  })

  test.each([
    [
      'an unexpected failure is masked',
      new TypeError('hunter2'),
      { code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ],
    [
      'a failure of the graph keeps its code',
      new GraphError('UNREACHABLE', 'Nobody is there.'),
      { code: 'GRAPH_UNREACHABLE' },
    ],
  ])('in a later part, too: %s', async (_, error, extensions) => {
    const store = storeBefore(api.store, /paper-texts/, () => Promise.reject(error))
    const parts = await withStore(store, async (url) =>
      all(
        (await askForParts(url, `{ paper(id: "${GRIDNET}") { id ... @defer { abstract } } }`, MULTIPART))
          .parts,
      ),
    )
    expect(parts[0]).toEqual({ data: { paper: { id: GRIDNET } }, hasNext: true })
    expect(parts[1]?.incremental).toEqual([
      expect.objectContaining({
        errors: [expect.objectContaining({ path: ['paper', 'abstract'], extensions })],
      }),
    ])
    expect(JSON.stringify(parts)).not.toContain('hunter2')
  })

  test.each([
    ['-1', {}],
    ['null', {}],
    ['$count', { count: -1 }],
    ['$count', { count: null }],
    ['$count', {}],
  ])('a list does not begin with %s items', async (count, variables) => {
    const query = `query ($count: Int = -2) { papers(first: 2) { edges @stream(initialCount: ${count}) { cursor } } }`
    const { status, parts } = await askForParts(
      api.url,
      count.startsWith('$') ? query : query.replace(/\(\$count[^)]*\)/, ''),
      MULTIPART,
      variables,
    )
    expect(status).toBe(400)
    expect(await all(parts)).toMatchObject([
      { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'initialCount' } }] },
    ])
  })

  test.each([MULTIPART, EVENTS])("another list's cursor refuses the request: %s", async (accept) => {
    const { data } = await api.ask('{ methods(first: 1) { pageInfo { endCursor } } }')
    const { endCursor } = (data as { methods: { pageInfo: { endCursor: string } } }).methods.pageInfo
    const query = `{ stats { papers ... @defer { methods } } method(name: "Gridnet") { papers(after: "${endCursor}") { totalCount } } }`
    const { status, parts } = await askForParts(api.url, query, accept)
    expect(status).toBe(400)
    const told = await all(parts)
    expect(told).toMatchObject([{ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }] }])
    expect(told[0]).not.toHaveProperty('data')
  })

  test('a value of another type is refused as everywhere', async () => {
    const query = 'query ($first: Int) { papers(first: $first) { ... @defer { totalCount } } }'
    const { status, parts } = await askForParts(api.url, query, MULTIPART, { first: 'ten' })
    expect(status).toBe(400)
    expect(await all(parts)).toMatchObject([{ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] }])
  })

  test.each(['application/graphql-response+json', 'application/json', '*/*'])(
    'whoever does not ask for a stream gets the whole answer at once: %s',
    async (accept) => {
      for (const [, query] of QUERIES) {
        const expected = await post(api.url, { query: whole(query) })
        expect(await post(api.url, { query }, { accept })).toEqual(expected)
      }
    },
  )

  test('an answer in parts is neither kept nor given from memory', async () => {
    const query = '{ stats { papers ... @defer { methods } } }'
    await withStore(
      api.store,
      async (url) => {
        for (let time = 0; time < 2; time++) {
          const parts = await all((await askForParts(url, query, EVENTS)).parts)
          expect(parts.length).toBeGreaterThan(1)
          expect(parts.at(-1)?.extensions?.cost?.cached).toBe(false)
        }
        const answers = [await postWithCost(url, { query }), await postWithCost(url, { query })]
        expect(answers.map(({ cost }) => cost.cached)).toEqual([false, true])
        expect(answers[1]?.data).toEqual(answers[0]?.data)
        expect((await all((await askForParts(url, query, EVENTS)).parts)).length).toBeGreaterThan(1)
      },
      1_000_000,
    )
  })

  test.each([MULTIPART, EVENTS])('a client that goes ends the work: %s', async (accept) => {
    let reached = (): void => undefined
    let release = (): void => undefined
    const asked = new Promise<void>((resolve) => {
      reached = resolve
    })
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const store = storeBefore(api.store, /cited-papers/, () => {
      reached()
      return held
    })
    const query = `{ paper(id: "${TIDEFORMER}") { id ... @defer { cites { edges { node { abstract } } } } } }`
    await withStore(store, async (url) => {
      const { parts, close } = await askForParts(url, query, accept)
      await parts.next()
      await asked
      api.takeCalls()
      close()
      await expect(parts.next()).rejects.toThrow()
      await setTimeout(200)
      release()
      await setTimeout(500)
      expect(api.takeCalls().filter((name) => /texts/.test(name))).toEqual([])
    })
  })
}
