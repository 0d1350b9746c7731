import { createSchema, createYoga } from 'graphql-yoga'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useJsonMutations } from '../../src/graphql/plugins/use-json-mutations.ts'
import type { ServerSettings } from '../../src/graphql/server.ts'
import { type ApiServer, NO_EVALUATION, post, serveStore, startApi } from '../support/api-server.ts'
import { openMemoryGraph } from '../support/open-test-graph.ts'

const INTROSPECTION = '{ __schema { types { name } } }'

describe('what whoever runs the server may choose', () => {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openMemoryGraph, [])
  })
  afterAll(() => api.close())

  async function withSettings<T>(settings: ServerSettings, work: (url: string) => Promise<T>): Promise<T> {
    const { url, close } = await serveStore(api.store, NO_EVALUATION, settings)
    try {
      return await work(url)
    } finally {
      await close()
    }
  }

  test.each<[settings: ServerSettings, shown: boolean]>([
    [{}, true],
    [{ graphiql: false }, false],
    [{ operationsOnly: true }, false],
    [{ introspection: false }, true],
  ])('GraphiQL with %o: %s', async (settings, shown) => {
    const page = await withSettings(settings, async (url) => {
      const response = await fetch(url, { headers: { accept: 'text/html' } })
      return { status: response.status, text: await response.text() }
    })
    expect(page.text.includes('GraphiQL')).toBe(shown)
    expect(page.status === 200).toBe(shown)
  })

  test('introspection can be switched off, and then no name is given away', async () => {
    expect((await post(api.url, { query: INTROSPECTION })).status).toBe(200)
    expect(await post(api.url, { query: '{ paperz { totalCount } }' })).toMatchObject({
      errors: [{ message: expect.stringContaining('Did you mean') }],
    })
    await withSettings({ introspection: false }, async (url) => {
      // What is refused is remembered, and refused again.
      for (let time = 0; time < 2; time++) {
        const answer = await post(url, { query: INTROSPECTION })
        expect(answer.status).toBe(400)
        expect(answer.errors?.[0]).toMatchObject({
          message: expect.stringMatching(/introspection/),
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        })
        const { errors } = await post(url, { query: '{ paperz { totalCount } }' })
        expect(errors?.map(({ message }) => message)).toEqual([
          'Cannot query field "paperz" on type "Query".',
        ])
      }
      const query = 'query ($filter: PaperFilter) { papers(filter: $filter) { totalCount } }'
      const unknown = await post(url, { query, variables: { filter: { metod: 'x' } } })
      expect(unknown).toMatchObject({ status: 400, errors: [{ message: expect.stringContaining('metod') }] })
      expect(JSON.stringify(unknown)).not.toMatch(/Did you mean|method/)
      expect(await post(url, { query: '{ __typename }' })).toEqual({
        status: 200,
        data: { __typename: 'Query' },
      })
    })
  })

  const allowed = async (url: string, origin: string) => {
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    }
    const response = await fetch(url, { method: 'OPTIONS', headers })
    return response.headers.get('access-control-allow-origin')
  }

  test.each<[origins: string[], origin: string, allow: string | null]>([
    [[], 'https://a.example', null],
    [['https://a.example'], 'https://a.example', 'https://a.example'],
    [['https://a.example', 'https://b.example'], 'https://b.example', 'https://b.example'],
    [['https://a.example', 'https://b.example'], 'https://c.example', null],
  ])('with the origins %j, pages of %s are told %s', async (origins, origin, allow) => {
    const told = await withSettings({ origins }, (url) => allowed(url, origin))
    expect(told === 'null' ? null : told).toBe(allow)
  })
})

describe('a mutation is executed only when it comes as JSON', () => {
  const write = 'mutation { write }'
  const query = '{ written }'
  const form = (text: string): string => new URLSearchParams({ query: text }).toString()
  const FORM = 'application/x-www-form-urlencoded'

  async function send(
    type: string | null,
    body: string,
  ): Promise<{ readonly status: number; readonly writes: number }> {
    let writes = 0
    const yoga = createYoga({
      schema: createSchema({
        typeDefs: 'type Query { written: Int } type Mutation { write: Int }',
        resolvers: { Query: { written: () => writes }, Mutation: { write: () => ++writes } },
      }),
      plugins: [useJsonMutations()],
      logging: false,
    })
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: type === null ? {} : { 'content-type': type },
      body: new TextEncoder().encode(body),
    })
    await response.text()
    return { status: response.status, writes }
  }

  test.each<[type: string | null, body: string, status: number, writes: number]>([
    ['application/json', JSON.stringify({ query: write }), 200, 1],
    ['application/json; charset=utf-8', JSON.stringify({ query: write }), 200, 1],
    [FORM, form(write), 415, 0],
    [`${FORM}; charset=utf-8`, form(write), 415, 0],
    [FORM, form(query), 200, 0],
    ['application/graphql', write, 415, 0],
    ['text/plain', JSON.stringify({ query: write }), 415, 0],
    ['text/plain; application/json', JSON.stringify({ query: write }), 415, 0],
    [null, JSON.stringify({ query: write }), 415, 0],
  ])('%s %s gives %i', async (type, body, status, writes) => {
    expect(await send(type, body)).toEqual({ status, writes })
  })
})
