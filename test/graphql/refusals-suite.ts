import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type ApiServer, startApi } from '../support/api-server.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { GRIDNET } from './cases.ts'

const times = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ')
const nested = (levels: number): string =>
  `{ paper(id: "x") ${'{ cites(first: 1) { edges { node '.repeat(levels)}{ id }${' } } }'.repeat(levels)} }`

/** Requests beyond a limit: the limit, and a document that is just too much. */
const BEYOND: readonly (readonly [limit: string, asks: string, query: string])[] = [
  ['depth', 'fields 17 deep', nested(5)],
  [
    'depth',
    'fields too deep by way of fragments',
    `{ paper(id: "x") { ...A } } fragment A on Paper { cites(first: 1) { edges { node { ...B } } } }
    fragment B on Paper { cites(first: 1) { edges { node { ...C } } } } fragment C on Paper { cites(first: 1) { edges { node { ...D } } } }
    fragment D on Paper { cites(first: 1) { edges { node { cites { edges { node { id } } } } } } }`,
  ],
  ['breadth', '151 aliases', `{ ${times(151, (at) => `a${at}: stats { papers }`)} }`],
  ['breadth', '151 names of one field', `{ stats { ${times(151, () => 'papers')} } }`],
  [
    'aliases',
    '201 aliases in two selections',
    `{ ${times(101, (at) => `a${at}: stats { papers }`)} stats { ${times(100, (at) => `b${at}: papers`)} } }`,
  ],
  ['directivesAtOnce', '5 directives at a field', `{ stats { papers ${'@skip(if: false) '.repeat(5)} } }`],
  [
    'directivesAtOnce',
    '1,000 directives at the operation',
    `query ${'@a '.repeat(1000)} { stats { papers } }`,
  ],
  [
    'directives',
    '101 directives',
    `{ ${times(101, (at) => `a${at}: stats @include(if: true) { papers }`)} }`,
  ],
  [
    'tokens',
    'more than 4,000 tokens',
    `{ ${times(100, (at) => `a${at}: papers { edges { node { ${'title '.repeat(50)} } } }`)} }`,
  ],
  ['nesting', '41 open brackets', `{ paper(id: ${'['.repeat(41)}${']'.repeat(41)}) { id } }`],
  ['characters', 'more than 200,000 characters', `{ stats { papers } } # ${'x'.repeat(200_000)}`],
  [
    'cost',
    'lists of lists of lists',
    '{ papers(first: 100) { edges { node { methods(first: 100) { edges { node { papers(first: 100) { totalCount } } } } } } } }',
  ],
  [
    'cost',
    'the largest neighborhood many times',
    `{ ${times(9, (at) => `a${at}: neighborhood(id: "x${at}", first: 300) { nodes { id } }`)} }`,
  ],
  [
    'cost',
    'lists at their usual size, many of them',
    `{ papers { edges { node { methods { edges { node { papers { edges { node { datasets { edges { node { name } } } } } } } } } } } } }`,
  ],
  [
    'cost',
    'edges without their nodes',
    '{ papers(first: 100) { edges { node { cites(first: 100) { edges { node { cites(first: 50) { edges { cursor } } } } } } } } }',
  ],
  [
    'cost',
    'searches that give little and read much: paths',
    `{ ${times(25, (at) => `a${at}: path(from: "a", to: "b${at}") { length }`)} }`,
  ],
  [
    'cost',
    'surroundings without nodes',
    `{ ${times(11, (at) => `a${at}: neighborhood(id: "x${at}", depth: 3, first: 0) { truncated }`)} }`,
  ],
  [
    'cost',
    'company without edges',
    '{ papers(first: 100) { edges { node { methods(first: 20) { edges { node { cooccurring(first: 0) { totalCount } } } } } } } }',
  ],
]

/** The cursor of a list of entities, made by hand, as old as if more than a thousand writes had come since. */
const OLDER_THAN_REMEMBERED = Buffer.from('["entities",-1001,3,"method:a"]').toString('base64url')

/** Values that an argument does not take: the argument, and a field with the value. */
const BAD_INPUT: readonly (readonly [argument: string, field: string])[] = [
  ['b', 'overlap(a: "Gridnet", b: "WordLake") { truncated }'],
  ['first', 'overlap(a: "Gridnet", b: "Tideformer") { shared(first: 101) { totalCount } }'],
  ['a', 'overlap(a: "", b: "Gridnet") { truncated }'],
  ['from', 'explain(from: "", to: "Gridnet") { from { id } }'],
  ['first', 'papers(first: 101) { totalCount }'],
  ['first', 'papers(first: -1) { totalCount }'],
  ['first', 'methods(first: 101) { totalCount }'],
  ['first', 'search(query: "x", first: 101) { totalCount }'],
  ['first', `paper(id: "${GRIDNET}") { methods(first: 101) { totalCount } }`],
  ['first', `paper(id: "${GRIDNET}") { claims(first: -1) { totalCount } }`],
  ['first', `paper(id: "${GRIDNET}") { related(first: 51) { edges { score } } }`],
  ['first', 'entity(name: "Gridnet") { related(first: -1) { edges { score } } }'],
  ['first', 'entity(name: "Gridnet") { cooccurring(first: 101) { edges { papers } } }'],
  ['first', 'method(id: "method:gridnet") { basis(first: 101) { totalCount } }'],
  ['first', 'neighborhood(id: "method:gridnet", first: 301) { truncated }'],
  ['first', 'neighborhood(id: "method:gridnet", first: -1) { truncated }'],
  ['ids', `relations(ids: [${times(301, (at) => `"paper:x${at}"`)}]) { papers }`],
  ['depth', 'neighborhood(id: "method:gridnet", depth: 4) { truncated }'],
  ['depth', 'neighborhood(id: "method:gridnet", depth: 0) { truncated }'],
  ['k', 'path(from: "Gridnet", to: "WordLake", k: 6) { length }'],
  ['k', 'path(from: "Gridnet", to: "WordLake", k: 0) { length }'],
  ['from', 'path(from: " ", to: "WordLake") { length }'],
  ['to', `path(from: "Gridnet", to: "${'x'.repeat(501)}") { length }`],
  ['query', 'search(query: "") { totalCount }'],
  ['query', 'search(query: " . , ! ") { totalCount }'],
  ['query', `search(query: "${'x'.repeat(501)}") { totalCount }`],
  ['query', 'methods(query: "  ") { totalCount }'],
  ['name', 'entity(name: "?") { id }'],
  ['name', 'method(name: "") { id }'],
  ['id', 'method { id }'],
  ['id', 'dataset(id: "dataset:wordlake", name: "WordLake") { id }'],
  ['ids', `nodes(ids: [${times(101, (at) => `"paper:${at}"`)}]) { id }`],
  ['filter.text', 'papers(filter: { text: "--" }) { totalCount }'],
  ['filter.method', 'papers(filter: { method: "" }) { totalCount }'],
  ['filter.not.not.text', 'papers(filter: { not: { not: { text: "" } } }) { totalCount }'],
  ['filter.confidence.gte', 'papers(filter: { confidence: { gte: 1.5 } }) { totalCount }'],
  ['filter.support.gte', 'papers(filter: { support: { gte: 3, lte: 2 } }) { totalCount }'],
  ['filter', `papers(filter: ${'{ not: '.repeat(5)}{}${' }'.repeat(5)}) { totalCount }`],
  ['filter', `papers(filter: { and: [${'{},'.repeat(30)}] }) { totalCount }`],
  ['first', 'papers { facets { methods(first: 51) { papers } } }'],
  ['support.gte', 'methods(support: { gte: 2, lte: 1 }) { totalCount }'],
  ['orderBy', 'papers(orderBy: RELEVANCE) { totalCount }'],
  ['orderBy', 'papers(filter: { not: { text: "a" } }, orderBy: RELEVANCE) { totalCount }'],
  ['orderBy', 'methods(orderBy: RELEVANCE) { totalCount }'],
  ['asOf', 'papers(filter: { not: { support: { gte: 1 } } }, asOf: "2020") { totalCount }'],
  ['dataset', 'gaps { totalCount }'],
  ['dataset', 'gaps(dataset: "a", method: "b") { totalCount }'],
  ['among', `gaps(task: "a", among: [${times(51, (at) => `"a${at}"`)}]) { totalCount }`],
  ['papers', 'comparison { totalCount }'],
  ['papers', 'comparison(papers: ["a"], methods: ["b"]) { totalCount }'],
  ['papers', `comparison(papers: [${times(51, (at) => `"a${at}"`)}]) { totalCount }`],
  ['methods', `comparison(methods: [${times(51, (at) => `"a${at}"`)}]) { totalCount }`],
  ['methods', 'comparison(methods: ["?"]) { totalCount }'],
  ['after', `methods(after: "${OLDER_THAN_REMEMBERED}") { totalCount }`],
  ['after', 'comparison(methods: ["Gridnet"], after: "WyJ4IiwxXQ") { totalCount }'],
  ['dataset', 'leaderboard(dataset: "?") { totalCount }'],
  ['metric', 'leaderboard(dataset: "Gridnet", metric: "") { totalCount }'],
  ['after', 'leaderboard(dataset: "Gridnet", after: "WyJ4IiwxXQ") { totalCount }'],
  ['filter.yearFrom', 'papers(filter: { yearFrom: 2021, yearTo: 2020 }) { totalCount }'],
]

/** What requests that ask for too much or make no sense must get, on every engine. */
export function refusalsSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, FIXTURE)
  })
  afterAll(() => api.close())

  describe('beyond a limit is refused before the store is asked', () => {
    test.each(BEYOND)('%s: %s', async (limit, _, query) => {
      api.takeCalls()
      const { status, data, errors } = await api.ask(query)
      expect(api.takeCalls()).toEqual([])
      expect({ status, data: data ?? null }).toEqual({ status: 400, data: null })
      expect(errors).toEqual([
        expect.objectContaining({
          message: expect.stringMatching(/^The query has .+; at most \d+ .+ are allowed\. \w/),
          extensions: expect.objectContaining({ code: 'LIMIT_EXCEEDED', limit, allowed: expect.any(Number) }),
        }),
      ])
    })

    test('cost counts what variables ask for', async () => {
      const query =
        'query ($n: Int) { papers(first: $n) { edges { node { related(first: 50) { edges { node { related(first: 50) { edges { score } } } } } } } } }'
      api.takeCalls()
      expect(await api.ask(query, { n: 100 })).toMatchObject({
        status: 400,
        errors: [{ extensions: { limit: 'cost' } }],
      })
      expect(api.takeCalls()).toEqual([])
      expect(await api.ask(query, { n: 1 })).toMatchObject({ status: 200 })
    })
  })

  test('just within the limits is answered', async () => {
    const { errors } = await api.ask(`{ ${times(150, (at) => `a${at}: stats { papers }`)} }`)
    expect(errors).toBeUndefined()
    expect((await api.ask(nested(4))).errors).toBeUndefined()
  })

  test.each(BAD_INPUT)('%s is checked in %s', async (argument, field) => {
    const { status, data, errors } = await api.ask(`{ ${field} }`)
    expect(status).toBe(data == null ? 400 : 200)
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(new RegExp(`^${argument}: .+\\.$`)),
        path: expect.any(Array),
        extensions: { code: 'BAD_USER_INPUT', argument },
      }),
    ])
  })

  test('one field that is refused leaves its neighbours their answers', async () => {
    const answer: Answer = await api.ask('{ stats { papers } entity(name: "?") { id } }')
    expect(answer).toMatchObject({ status: 200, data: { stats: { papers: 8 }, entity: null } })
    expect(answer.errors).toHaveLength(1)
  })
}
