import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, type ServeProcess, startServe } from '../support/serve.ts'

const MEGABYTE = 1024 * 1024
const NEW = 'application/graphql-response+json'
const FORM = 'application/x-www-form-urlencoded'

interface Answer {
  readonly status: number
  readonly type: string
  readonly body: string
}

interface Refusal {
  readonly data?: unknown
  readonly extensions: { readonly cost: { readonly storeCalls: number } }
  readonly errors: readonly { message: string; extensions?: { code?: string } }[]
}

describe('a server that is sent nonsense', () => {
  let folder: string
  let server: ServeProcess
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
    server = await startServe(['--sample'], { cwd: folder })
  })
  afterAll(async () => {
    await server.end('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  async function send(init: RequestInit, search = ''): Promise<Answer> {
    const response = await fetch(`${server.url}${search}`, init)
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      body: await response.text(),
    }
  }

  const post = (body: string, accept: string, type = 'application/json'): Promise<Answer> =>
    send({ method: 'POST', headers: { 'content-type': type, accept }, body })

  const get = (search: string): Promise<Answer> => send({ headers: { accept: NEW } }, search)

  /** What the server refused with: a clear text, a code, no stack and no word of its insides. */
  function refusal({ body }: Answer): Refusal {
    expect(body).not.toMatch(/node_modules|file:\/\/|\.[jt]s:\d|\\n\s+at /)
    const refused: Refusal = JSON.parse(body)
    expect(refused.errors.length).toBeGreaterThan(0)
    for (const { message } of refused.errors)
      expect(message).not.toMatch(/unexpected error|something went wrong/i)
    return refused
  }

  async function expectHealthy(): Promise<void> {
    expect((await fetch(new URL('/health', server.url))).status).toBe(200)
    expect((await ask(server.url, '{ stats { papers } }')).data).toEqual({ stats: { papers: 60 } })
    expect(server.printed().stderr).toBe('')
  }

  const nested = `{ method(name: "BERT") ${'{ papers { edges { node '.repeat(10_000)}{ id }${'} } }'.repeat(10_000)} }`
  const aliases = `{ ${Array.from({ length: 10_000 }, (_, at) => `a${at}: stats { papers }`).join(' ')} }`
  const aliased = [0, 1, 2]
    .map((part) => `b${part}: stats { ${Array.from({ length: 66 }, (_, at) => `a${at}: papers`).join(' ')} }`)
    .join(' ')
  const directed = Array.from({ length: 101 }, () => 'stats @skip(if: false) { papers }').join(' ')
  const ids = JSON.stringify(Array.from({ length: 50_000 }, (_, at) => `paper:${at}`))
  const fragments = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'
  const lists =
    '{ papers(first: 100) { edges { node { related(first: 100) { edges { node { related(first: 100) { edges { node { id } } } } } } } } } }'

  test.each<[name: string, query: string, variables: unknown, reason: RegExp]>([
    ['10,000 levels', nested, {}, /levels of nesting|tokens|characters/],
    ['10,000 open braces', '{'.repeat(10_000), {}, /nesting/],
    ['10,000 open brackets in a value', `{ method(name: ${'['.repeat(10_000)}`, {}, /nesting/],
    ['fragments in a circle', fragments, {}, /Cannot spread fragment "A" within itself/],
    [
      '10,000 directives',
      `{ stats ${'@include(if: true) '.repeat(10_000)}{ papers } }`,
      {},
      /tokens|characters|directives/,
    ],
    ['directives in many places', `{ ${directed} }`, {}, /101 directives/],
    ['201 aliases of a few fields', `{ ${aliased} }`, {}, /201 aliases/],
    ['10,000 aliases', aliases, {}, /tokens|characters|fields in one selection/],
    ['lists of lists of lists', lists, {}, /objects/],
    ['50,000 ids', `{ nodes(ids: ${ids}) { id } }`, {}, /tokens|characters/],
    [
      '50,000 ids in a variable',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: JSON.parse(ids) },
      /ids|objects/,
    ],
    [
      'a type that does not fit',
      '{ papers(first: "ten") { totalCount } }',
      {},
      /Int cannot represent non-integer value/,
    ],
    [
      'a variable that does not fit',
      'query ($n: Int) { papers(first: $n) { totalCount } }',
      { n: 'ten' },
      /\$n.*Int cannot represent/,
    ],
    ['a number out of range', '{ papers(first: 99999999999) { totalCount } }', {}, /Int cannot represent/],
    ['a field that is not there', '{ papers { titel } }', {}, /Cannot query field "titel"/],
    ['no document', '', {}, /query|document|syntax/i],
    ['no GraphQL', 'MATCH (n) DETACH DELETE n', {}, /Syntax Error/],
    ['an unknown mutation', 'mutation { dropGraph }', {}, /"dropGraph" on type "Mutation"/],
    ['variables that are no object', '{ stats { papers } }', 'none', /variables/i],
  ])('refuses %s, whatever is accepted, with the reason', async (_, query, variables, reason) => {
    const body = JSON.stringify({ query, variables })
    for (const accept of [NEW, 'application/json']) {
      const answer = await post(body, accept)
      // GraphQL over HTTP leaves 200 open for clients of the older kind, which would read it as an answer.
      expect(answer.status).toBe(400)
      expect(answer.type).toContain(accept)
      const { errors, data, extensions } = refusal(answer)
      expect(errors.map(({ message }) => message).join('\n')).toMatch(reason)
      expect(data ?? null).toBeNull()
      expect(extensions.cost.storeCalls).toBe(0)
    }
    await expectHealthy()
  })

  test.each<[name: string, query: string, reason: RegExp]>([
    [
      'a forged cursor',
      '{ papers(after: "WyJ4Il0") { edges { cursor } } }',
      /after: not a cursor of this list/,
    ],
    [
      'a cursor of another list',
      '{ papers(after: "!!!!") { edges { cursor } } }',
      /after: not a cursor of this list/,
    ],
    [
      'a page too large',
      '{ papers(first: 1000) { edges { cursor } } }',
      /first: must be from 0 to 100, not 1000/,
    ],
    [
      'a page of less than nothing',
      '{ papers(first: -1) { edges { cursor } } }',
      /first: must be from 0 to 100, not -1/,
    ],
    [
      'words of 100,000 characters',
      `{ search(query: "${'x'.repeat(100_000)}") { edges { cursor } } }`,
      /query: must be at most 500 characters/,
    ],
  ])('says what is wrong with %s', async (_, query, reason) => {
    for (const accept of [NEW, 'application/json']) {
      const answer = await post(JSON.stringify({ query }), accept)
      expect(answer.status).toBe(400)
      const { errors, extensions } = refusal(answer)
      expect(errors).toEqual([
        expect.objectContaining({
          message: expect.stringMatching(reason),
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
        }),
      ])
      expect(extensions.cost.storeCalls).toBe(0)
    }
    await expectHealthy()
  })

  test.each<[name: string, status: number, answer: () => Promise<Answer>]>([
    ['a body that is no JSON', 400, () => post('{"query":', 'application/json')],
    ['a body that is a list of numbers', 400, () => post('[1,2,3]', 'application/json')],
    ['a body that is null', 400, () => post('null', 'application/json')],
    ['an empty body', 400, () => post('', 'application/json')],
    ['a batch', 400, () => post('[{"query":"{ stats { papers } }"}]', NEW)],
    ['a batch of 1,000', 400, () => post(`[${Array(1000).fill('{"query":"{ stats { papers } }"}')}]`, NEW)],
    ['a batch of the older kind', 400, () => post('[{"query":"{ stats { papers } }"}]', 'application/json')],
    ['JSON 100,000 deep', 400, () => post('['.repeat(100_000), 'application/json')],
    [
      'a body of 5 MB',
      413,
      () => post(JSON.stringify({ query: ' '.repeat(5 * MEGABYTE) }), 'application/json'),
    ],
    ['a kind of content it does not read', 415, () => post('query=x', 'application/json', 'text/csv')],
    ['a GET with half a query', 400, () => get('?query=%7Bpapers')],
    ['a GET with broken variables', 400, () => get('?query=%7Bstats%7Bpapers%7D%7D&variables=%7B')],
    ['a GET with a mutation', 405, () => get('?query=mutation%7Bx%7D')],
    ['a form with broken variables', 400, () => post('query={stats{papers}}&variables={', NEW, FORM)],
    [
      'a method it does not know',
      405,
      () => send({ method: 'DELETE', headers: { accept: 'application/json' } }),
    ],
  ])('answers %s with %i', async (_, status, answer) => {
    const given = await answer()
    expect(given.status).toBe(status)
    expect(given.body).not.toMatch(/node_modules|\.[jt]s:\d|\\n\s+at /)
    await expectHealthy()
  })

  test('survives what is no HTTP, and a client that leaves in the middle', async () => {
    const { hostname, port } = new URL(server.url)
    for (const bytes of [
      '\0\x01\x02\r\n\r\n',
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{"qu`,
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => socket.end(bytes))
        socket
          .on('error', () => undefined)
          .on('close', () => resolve())
          .resume()
      })
    }
    await expectHealthy()
  })
})
