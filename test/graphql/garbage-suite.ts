import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ApiServer, startApi } from '../support/api-server.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { GRIDNET, nodes, TIDEFORMER } from './cases.ts'

const forge = (...keys: readonly unknown[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url')
const forgeText = (json: string): string => Buffer.from(json).toString('base64url')

/** Fields that take a cursor, and the name and keys of their order. */
const LISTS: readonly (readonly [field: string, order: string, keys: readonly unknown[]])[] = [
  ['list: papers(after: $after) { ...papers }', 'PUBLISHED_DESC', ['2020', 'paper:a']],
  ['list: papers(orderBy: TITLE_ASC, after: $after) { ...papers }', 'TITLE_ASC', ['tide', 'paper:a']],
  ['list: methods(after: $after) { edges { cursor } }', 'entities', [1, 3, 'method:a']],
  ['list: concepts(after: $after) { edges { cursor } }', 'entities', [1, 3, 'concept:a']],
  ['list: search(query: "gridnet", after: $after) { edges { cursor } }', 'search', ['aBcDeF-_']],
  [`paper(id: "${TIDEFORMER}") { list: cites(after: $after) { ...papers } }`, 'newest', ['2020', 'paper:a']],
  [
    `paper(id: "${TIDEFORMER}") { list: methods(after: $after) { edges { cursor } } }`,
    'strength',
    ['aBcDeF-_'],
  ],
  [`paper(id: "${GRIDNET}") { list: claims(after: $after) { edges { cursor } } }`, 'text', ['aBcDeF-_']],
  [
    'entity(name: "Gridnet") { list: papers(after: $after) { edges { cursor } } }',
    'newest',
    ['2020', 'paper:a'],
  ],
  [
    'entity(name: "Gridnet") { list: cooccurring(after: $after) { edges { cursor } } }',
    'papers',
    ['aBcDeF-_'],
  ],
  [
    'method(name: "Tideformer") { list: datasets(after: $after) { edges { cursor } } }',
    'links',
    ['aBcDeF-_'],
  ],
  [
    `paper(id: "${GRIDNET}") { list: related(after: $after) { edges { cursor } } }`,
    'relatedness',
    ['aBcDeF-_'],
  ],
  [
    'entity(name: "Gridnet") { list: related(after: $after) { edges { cursor } } }',
    'closeness',
    ['aBcDeF-_'],
  ],
]

const documentOf = (field: string): string =>
  `query ($after: String) { ${field} }${field.includes('...papers') ? ' fragment papers on PaperConnection { edges { cursor } }' : ''}`

/** Texts that no name or text holds, some of them no text at all. */
const ODD: readonly (readonly [name: string, text: string])[] = [
  ['NUL', 'grid\u0000net'],
  ['a lone surrogate', 'gridnet\ud800'],
  ['a surrogate pair the wrong way round', '\udc00\ud83cgridnet'],
  ['marks of the search syntax', 'gridnet* OR +(~"a b" AND /x/) {!q} \\'],
  ['quotes and braces of Cypher', `'} ) DETACH DELETE n // \``],
  ['right to left marks and joiners', '\u202egridnet\u200d\ufeff'],
  ['emoji', 'gridnet 🌊👩‍👩‍👧'],
  ['words of the prototype', '__proto__ constructor'],
  ['one word of 500 letters', 'x'.repeat(500)],
]

const TEXT_FIELDS: readonly string[] = [
  'search(query: $text) { totalCount }',
  'entity(name: $text) { id }',
  'method(name: $text) { id }',
  'methods(query: $text) { totalCount }',
  'papers(filter: { text: $text }) { totalCount }',
  'papers(filter: { concept: $text }) { totalCount }',
  'path(from: $text, to: "WordLake") { length }',
]

const ID_FIELDS: readonly string[] = [
  'node(id: $id) { id }',
  'paper(id: $id) { id }',
  'method(id: $id) { id }',
  'concept(id: $id) { kind }',
  'neighborhood(id: $id) { truncated }',
]

const ODD_IDS: readonly string[] = [
  '',
  ':',
  'method:',
  'method',
  ':gridnet',
  'METHOD:gridnet',
  'method:gridnet ',
  'unknown:gridnet',
  'constructor:gridnet',
  '__proto__:gridnet',
  'toString:x',
  'claim:d6',
  'paper:\u0000',
  'method:\ud800',
  'bWV0aG9kOmdyaWRuZXQ=',
  `paper:${'x'.repeat(50_000)}`,
]

/** What forged, broken and odd values must get, on every engine: an answer or a clear refusal. */
export function garbageSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, FIXTURE)
  })
  afterAll(() => api.close())

  describe('a cursor that the list did not make is refused, and the request with it', () => {
    test.each(LISTS)('%s', async (field, order, keys) => {
      const wrong = [
        '',
        'x',
        '💥',
        forge(),
        forge(order),
        forge('other', ...keys),
        forge(order, ...keys, 'more'),
        forge(order, ...keys.map(() => null)),
        forge(order, ...keys.map(() => ({}))),
        forgeText('{"0":"support"}'),
        forgeText(`["${order}",1e999,1e999]`),
        forgeText(`["${order}",`),
        'A'.repeat(100_000),
      ]
      for (const after of wrong) {
        const answer = await api.ask(documentOf(field), { after })
        expect({ ...answer, after: after.slice(0, 80) }).toEqual({
          status: 400,
          after: after.slice(0, 80),
          errors: [
            expect.objectContaining({
              message:
                'after: not a cursor of this list; pass a cursor or endCursor that the same field gave.',
              extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
            }),
          ],
        })
      }
    })
  })

  test.each([
    [
      'in a variable',
      'query ($after: String) { list: stats { papers } papers(after: $after) { totalCount } }',
    ],
    ['in the text', '{ stats { papers } paper(id: "d4") { cites(after: "x") { totalCount } } }'],
    ['by default', 'query ($bad: String = "x") { methods(after: $bad) { totalCount } }'],
  ])('what is no cursor at all is refused before anything is read: %s', async (_, query) => {
    api.takeCalls()
    expect(await api.ask(query, { after: 'x' })).toMatchObject({ status: 400, errors: [{}] })
    expect(api.takeCalls()).toEqual([])
  })

  test.each(LISTS)('a cursor with odd keys gives a page or a refusal: %s', async (field, order, keys) => {
    const odd = [
      keys.map((key) => (typeof key === 'string' ? '' : 0)),
      keys.map((key) => (typeof key === 'string' ? '\u0000\ud800~' : -1)),
      keys.map((key) => (typeof key === 'string' ? 'x'.repeat(50_000) : Number.MAX_SAFE_INTEGER)),
      keys.map((key) => (typeof key === 'string' ? key : 1e300)),
    ]
    for (const some of odd) {
      const { status, errors = [] } = await api.ask(documentOf(field), { after: forge(order, ...some) })
      expect(status).toBe(errors.length === 0 ? 200 : 400)
      expect(
        errors.map(({ extensions }) => extensions?.code).filter((code) => code !== 'BAD_USER_INPUT'),
      ).toEqual([])
    }
  })

  test.each(ODD)('text with %s finds what it can, and breaks nothing', async (_, text) => {
    for (const field of TEXT_FIELDS) {
      const { status, errors = [] } = await api.ask(`query ($text: String!) { ${field} }`, { text })
      expect({ field, status }).toEqual({ field, status: 200 })
      expect(
        errors.map(({ extensions }) => extensions?.code).filter((code) => code !== 'BAD_USER_INPUT'),
      ).toEqual([])
    }
    expect((await api.ask('{ stats { papers } }')).data).toEqual({ stats: { papers: 8 } })
  })

  test.each([
    ['grid\u0000net gridnet', GRIDNET],
    ['gridnet\ud800', GRIDNET],
    ['gridnet* OR (', GRIDNET],
  ])('words are found beside what is no word: %j', async (query, id) => {
    const { data } = await api.ask(
      'query ($query: String!) { search(query: $query, types: [PAPER], first: 1) { edges { node { ... on Node { id } } } } }',
      { query },
    )
    expect(data).toEqual({ search: nodes(id) })
  })

  test.each(ODD_IDS.map((id) => [id.slice(0, 30), id] as const))('no node has the id %j', async (_, id) => {
    for (const field of ID_FIELDS) {
      const answer = await api.ask(`query ($id: ID!) { found: ${field} }`, { id })
      expect({ field, ...answer }).toEqual({ field, status: 200, data: { found: null } })
    }
    expect(await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [id, GRIDNET] })).toEqual(
      {
        status: 200,
        data: { nodes: [null, { id: GRIDNET }] },
      },
    )
    const related = 'query ($ids: [ID!]!) { relations(ids: $ids) { papers } }'
    expect(await api.ask(related, { ids: [id, GRIDNET] })).toEqual({ status: 200, data: { relations: [] } })
  })

  test('an id that is a number is taken as text', async () => {
    expect(await api.ask('{ node(id: 7) { id } paper(id: 7) { id } }')).toEqual({
      status: 200,
      data: { node: null, paper: null },
    })
  })
}
