import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/graphql/limits/limits.ts'
import { type ApiServer, postWithCost, startApi } from '../support/api-server.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { GRIDNET } from './cases.ts'

interface Charge {
  readonly asks: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly charged: number
}

const LIST = 'query ($first: Int) { papers(first: $first) { edges { node { id } } } }'
const DATED = 'query ($asOf: Date) { stats(asOf: $asOf) { papers } }'
const DATED_BY_DEFAULT = 'query ($asOf: Date = "2020") { stats(asOf: $asOf) { papers } }'
const DEFAULTED = 'query ($first: Int = 50) { papers(first: $first) { edges { node { id } } } }'

/** Documents and what they are charged: one for every object that full pages would give. */
const CHARGES: readonly Charge[] = [
  { asks: 'one object', query: '{ stats { papers } }', charged: 1 },
  {
    asks: 'the same under two names',
    query: '{ a: stats { papers } b: stats { papers } }',
    charged: 2,
  },
  { asks: 'a list without a size', query: LIST, charged: 20 },
  { asks: 'a list of null', query: LIST, variables: { first: null }, charged: 20 },
  { asks: 'a list of 3', query: LIST, variables: { first: 3 }, charged: 3 },
  { asks: 'the same document for a list of 30', query: LIST, variables: { first: 30 }, charged: 30 },
  { asks: 'a list whose size has a default', query: DEFAULTED, charged: 50 },
  { asks: 'that list of 2', query: DEFAULTED, variables: { first: 2 }, charged: 2 },
  {
    asks: 'ids in a variable',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: ['paper:d4', 'paper:d5'] },
    charged: 2,
  },
  {
    asks: 'lists of lists, and their number',
    query:
      '{ papers(first: 10) { totalCount edges { node { methods(first: 4) { edges { node { id } } } } } } }',
    charged: 10 * (1 + 1 + 4),
  },
  { asks: 'counts as of a date', query: '{ stats(asOf: "2020") { papers } }', charged: 2_001 },
  { asks: 'counts as of null', query: '{ stats(asOf: null) { papers } }', charged: 1 },
  { asks: 'counts without the date', query: DATED, charged: 1 },
  { asks: 'the same as of null', query: DATED, variables: { asOf: null }, charged: 1 },
  { asks: 'the same as of a date', query: DATED, variables: { asOf: '2020' }, charged: 2_001 },
  { asks: 'counts as of a date by default', query: DATED_BY_DEFAULT, charged: 2_001 },
  { asks: 'those as of null', query: DATED_BY_DEFAULT, variables: { asOf: null }, charged: 1 },
]

/** Documents beyond a limit: the limit, and the field that is named. */
const NAMED: readonly (readonly [limit: string, field: string, query: string])[] = [
  [
    'cost',
    'papers.edges.node.methods',
    '{ stats { papers } papers(first: 100) { edges { node { methods(first: 300) { edges { node { id } } } } } } }',
  ],
  [
    'cost',
    'papers.edges.node.cites.edges.node.cites',
    `{ papers(first: 100) { edges { node { ...P } } } }
    fragment P on Paper { cites(first: 50) { edges { node { cites(first: 50) { edges { cursor } } } } } }`,
  ],
  [
    'cost',
    'path',
    `{ ${Array.from({ length: 25 }, (_, at) => `a${at}: path(from: "a", to: "b") { length }`).join(' ')} }`,
  ],
  [
    'depth',
    `paper${'.cites.edges.node'.repeat(5)}.id`,
    `{ paper(id: "x") ${'{ cites(first: 1) { edges { node '.repeat(5)}{ id }${' } } }'.repeat(5)} }`,
  ],
  ['breadth', 'stats', `{ stats { ${'papers '.repeat(151)} } }`],
]

/** What every answer states of its cost, on every engine. */
export function costSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, FIXTURE)
  })
  afterAll(() => api.close())

  const askCost = (query: string, variables?: Charge['variables']) =>
    postWithCost(api.url, { query, variables })

  describe('a document is charged for what it could give', () => {
    test.each(CHARGES)('$asks', async ({ query, variables, charged }) => {
      // The second time, what was measured is known.
      for (let time = 0; time < 2; time++) {
        const { errors, cost } = await askCost(query, variables)
        expect({ errors, charged: cost.charged, limit: cost.limit }).toEqual({
          charged,
          limit: LIMITS.cost,
        })
      }
    })
  })

  test('a number that is left out is charged as what the schema takes it for', async () => {
    const neighborhood = (args: string): string => `{ neighborhood(id: "x"${args}) { nodes { id } } }`
    const [left, given] = await Promise.all(
      [neighborhood(''), neighborhood(', first: 50')].map((query) => askCost(query)),
    )
    expect(given?.cost.charged).toBeGreaterThan(50)
    expect(left?.cost.charged).toBe(given?.cost.charged)
  })

  test('the calls and rows are those of the request, whatever others ask meanwhile', async () => {
    api.takeCalls()
    const alone = await askCost(`{ paper(id: "${GRIDNET}") { title cites { edges { node { id } } } } }`)
    expect(alone.cost.storeCalls).toBe(api.takeCalls().length)
    expect(alone.cost.rows).toBeGreaterThan(0)
    expect(alone.cost.milliseconds).toBeGreaterThan(0)
    const query = `{ paper(id: "${GRIDNET}") { id title } }`
    const answers = await Promise.all(Array.from({ length: 8 }, () => askCost(query)))
    expect(answers.map(({ cost: { storeCalls, rows } }) => ({ storeCalls, rows }))).toEqual(
      Array.from({ length: 8 }, () => ({ storeCalls: 1, rows: 1 })),
    )
  })

  test.each(NAMED)('beyond the limit of %s the field is named: %s', async (limit, field, query) => {
    api.takeCalls()
    const { status, errors, cost } = await askCost(query)
    expect(status).toBe(400)
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ limit, field }) }),
    ])
    if (limit === 'cost') {
      expect(errors?.[0]?.message).toContain(field)
      expect(cost.charged).toBeGreaterThan(LIMITS.cost)
    }
    expect(cost).toMatchObject({ limit: LIMITS.cost, storeCalls: 0, rows: 0 })
    expect(api.takeCalls()).toEqual([])
  })

  test.each([
    ['a document that is no GraphQL', { query: '{' }],
    ['an unknown field', { query: '{ nothing }' }],
    ['no document', { variables: {} }],
    ['a value of another type', { query: LIST, variables: { first: 'ten' } }],
    ['a list of documents', [{ query: LIST }]],
  ])('a refusal states its cost too: %s', async (_, body) => {
    const { status, cost } = await postWithCost(api.url, body)
    expect({ status, cost }).toEqual({
      status: 400,
      cost: expect.objectContaining({ limit: LIMITS.cost, storeCalls: 0, rows: 0 }),
    })
  })
}
