import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PaperWrite } from '../../src/graph/model.ts'
import { deletePapers } from '../../src/graph/writes/delete-papers.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { mention, paper } from '../support/paper-facts.ts'
import { GRIDNET, TIDEFORMER } from './cases.ts'

// Papers that have something to show for every field, newer than those of the fixture.
const ids = Array.from({ length: 22 }, (_, at) => `paper:rich-${String(at).padStart(2, '0')}`)
const RICH: readonly PaperWrite[] = FIXTURE.filter(({ id }) => id === GRIDNET).flatMap((paper) =>
  ids.map((id) => ({ ...paper, id, published: '2030', cites: ids })),
)

const SELECTIONS: Readonly<Record<string, string>> = {
  'their methods, datasets and concepts':
    'methods { edges { relation node { name } } } datasets { edges { node { name } } } concepts { edges { node { name kind } } }',
  'the sentences that say so':
    'methods { edges { evidence { text surface } } } datasets { edges { evidence { text } } } concepts { edges { evidence { text paper { title } } } }',
  'their texts, claims and citations':
    'abstract claims { totalCount edges { node { value method { name } paper { title } } } } cites { totalCount edges { node { title } } } citedBy { edges { node { title } } }',
  'the names that were not understood and the papers that print them':
    'unknownNames { totalCount edges { evidence { text } node { name papers(first: 3) { totalCount edges { evidence { text } node { title } } } } } }',
  'what is related to them': 'related(first: 5) { edges { score shared { name } node { title abstract } } }',
  'the papers of their methods':
    'methods(first: 3) { edges { node { papers(first: 3) { totalCount edges { node { title } } } datasets(first: 3) { edges { evidence { text } node { name } } } trend { undated } related(first: 2) { edges { node { name } } } } } }',
}

/** Fields whose list is counted by a store call of its own. */
const COUNTED: readonly (readonly [owner: string, field: string])[] = [
  ['', 'papers'],
  ['', 'methods'],
  ['', 'datasets'],
  ['', 'concepts(query: "a")'],
  [`paper(id: "${TIDEFORMER}")`, 'cites'],
  [`paper(id: "${TIDEFORMER}")`, 'citedBy'],
  [`paper(id: "${GRIDNET}")`, 'claims'],
  ['', 'unknownNames'],
  [`paper(id: "${GRIDNET}")`, 'unknownNames'],
  ['method(id: "method:gridnet")', 'papers(relation: [USES])'],
  ['method(id: "method:gridnet")', 'papers(asOf: "2020")'],
  ['method(id: "method:gridnet")', 'cooccurring'],
  ['method(id: "method:gridnet")', 'basis'],
  ['method(id: "method:tideformer")', 'datasets'],
  ['dataset(id: "dataset:wordlake")', 'methods'],
  ['concept(id: "concept:accuracy")', 'datasets'],
]

/** Fields whose whole list is found for a page of it. */
const FOUND_WHOLE: typeof COUNTED = [
  ['', 'papers(filter: { method: "Gridnet", yearFrom: 2019 })'],
  ['unknownName(id: "unknown:grid")', 'papers'],
  [`paper(id: "${TIDEFORMER}")`, 'methods'],
  [`paper(id: "${TIDEFORMER}")`, 'concepts'],
  [`paper(id: "${TIDEFORMER}")`, 'related'],
  ['method(id: "method:gridnet")', 'papers'],
  ['method(id: "method:gridnet")', 'related'],
  ['', 'search(query: "gridnet")'],
]

const WHOLE_PAPER = '... on Paper { authors venue url codeUrl }'
const WHOLE_ENTITY = '... on Entity { aliases support }'

/** Lists that are read as far as their nodes are shown, and all that they can show. */
const READ_AS_SHOWN: readonly (readonly [owner: string, field: string, short: string, whole: string])[] = [
  [`paper(id: "${TIDEFORMER}")`, 'methods(relation: [MENTIONS])', '... on Entity { id name }', WHOLE_ENTITY],
  [
    `paper(id: "${TIDEFORMER}")`,
    'concepts(relation: [MENTIONS])',
    '... on Concept { id name kind }',
    WHOLE_ENTITY,
  ],
  ['method(id: "method:gridnet")', 'papers', '... on Paper { id title published }', WHOLE_PAPER],
  ['method(name: "Gridnet")', 'papers(first: 2)', '... on Paper { id title }', WHOLE_PAPER],
  [
    'entity(name: "Gridnet")',
    'papers(relation: [USES, INTRODUCES])',
    '... on Paper { id title }',
    WHOLE_PAPER,
  ],
  ['', 'search(query: "gridnet")', '... on Node { id }', WHOLE_PAPER],
  ['', 'papers', '... on Paper { id title published }', WHOLE_PAPER],
  ['', 'papers(filter: { method: "Gridnet" })', '... on Paper { id title }', WHOLE_PAPER],
  ['', 'papers(orderBy: TITLE_ASC)', '... on Paper { id published }', WHOLE_PAPER],
]

/** How often a request asks the store, on every engine. */
export function storeCallsSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, [...FIXTURE, ...RICH])
    // The first search reads the words of the graph, and the first list of papers the dates of an embedded one.
    await api.ask('{ search(query: "gridnet") { totalCount } papers { edges { cursor } } }')
  })
  afterAll(() => api.close())

  async function callsOf(query: string): Promise<string[]> {
    api.takeCalls()
    const { status, errors } = await api.ask(query)
    expect({ status, errors }).toEqual({ status: 200 })
    return api.takeCalls().sort()
  }

  test.each(Object.entries(SELECTIONS))(
    'a page of 1, 5 or 20 papers with %s asks as often',
    async (_, selection) => {
      const calls: string[][] = []
      for (const first of [1, 5, 20]) {
        calls.push(await callsOf(`{ papers(first: ${first}) { edges { node { id ${selection} } } } }`))
      }
      const [one, five, twenty] = calls
      expect(twenty?.length).toBeGreaterThan(1)
      expect([one, five]).toEqual([twenty, twenty])
    },
  )

  const ask = (owner: string, field: string, selection: string): string => {
    const list = `${field} { ${selection} }`
    return owner === '' ? `{ ${list} }` : `{ owner: ${owner} { ${list} } }`
  }

  describe('a list is counted only when its totalCount is selected', () => {
    test.each(COUNTED)('%s %s', async (owner, field) => {
      const page = await callsOf(ask(owner, field, 'edges { node { id } }'))
      const counted = await callsOf(ask(owner, field, 'edges { node { id } } totalCount'))
      expect(counted).toHaveLength(page.length + 1)
      const skipped = await callsOf(ask(owner, field, 'edges { node { id } } totalCount @skip(if: true)'))
      expect(skipped).toEqual(page)
    })

    test.each(FOUND_WHOLE)('%s %s, whose number is known with its page', async (owner, field) => {
      const page = await callsOf(ask(owner, field, 'edges { cursor }'))
      expect(await callsOf(ask(owner, field, 'edges { cursor } totalCount'))).toEqual(page)
    })
  })

  test('a later page of the papers of a filter is counted by a call of its own', async () => {
    const papers = 'papers(filter: { method: "Gridnet" }, first: 1'
    const { data } = await api.ask(`{ ${papers}) { pageInfo { endCursor } } }`)
    const { endCursor } = (data as { papers: { pageInfo: { endCursor: string } } }).papers.pageInfo
    const later = `${papers}, after: "${endCursor}")`
    const page = await callsOf(`{ ${later} { edges { cursor } } }`)
    expect(await callsOf(`{ ${later} { edges { cursor } totalCount } }`)).toHaveLength(page.length + 1)
  })

  test('a facet is counted by one call, and only when it is selected', async () => {
    const page = await callsOf('{ papers { facets { __typename } } }')
    for (const facet of [
      'years { papers } undated truncated',
      'months { papers } inexact',
      'relations { papers }',
      'methods { papers }',
    ]) {
      const calls = await callsOf(`{ papers { facets { ${facet} } } }`)
      expect(calls).toHaveLength(page.length + 1)
    }
  })

  test('all facets of a list of entities are counted by one call, and only when one is selected', async () => {
    const page = await callsOf('{ concepts { facets { __typename } } }')
    const counted = await callsOf('{ concepts { facets { kinds { entities } support { entities } } } }')
    expect(counted).toEqual([...page, 'read/support-bands'].sort())
  })

  test('the words of the graph are read by the first search only', async () => {
    const calls = await callsOf('{ search(query: "gridnet") { totalCount } }')
    expect(calls).not.toContain('read/written-papers')
    expect(calls).not.toContain('read/written-entities')
  })

  test('texts are read only where a sentence or an abstract is selected', async () => {
    const page = await callsOf(
      '{ papers { edges { node { title methods { edges { evidence { surface } } } } } } }',
    )
    const sentences = await callsOf(
      '{ papers { edges { node { title methods { edges { evidence { surface text } } } } } } }',
    )
    expect(page).not.toContain('read/paper-texts')
    expect(sentences).toEqual([...page, 'read/paper-texts'].sort())
  })

  describe('a list is read as far as it is shown', () => {
    test.each(READ_AS_SHOWN)('%s %s', async (owner, field, short, whole) => {
      const nodesOf = (selection: string) => ask(owner, field, `edges { node { ${selection} } }`)
      const calls = await callsOf(nodesOf(short))
      expect(await callsOf(nodesOf(`${short} ${whole}`))).toHaveLength(calls.length)
    })

    test.each(READ_AS_SHOWN)('and whole where all is selected: %s %s', async (owner, field, short, whole) => {
      const { data } = await api.ask(ask(owner, field, `edges { node { ${short} ${whole} } }`))
      const nodes = nodesIn(data)
      expect(nodes.length).toBeGreaterThan(0)
      const found = await Promise.all(
        nodes.map(({ id }) => api.ask(`{ node(id: "${id}") { ${short} ${whole} } }`)),
      )
      expect(nodes).toEqual(found.map((one) => (one.data as { node: unknown }).node))
    })

    test('by the variables of each request', async () => {
      const query = `query ($whole: Boolean!) { method(id: "method:gridnet") { papers(first: 1) { edges { node {
        title authors @include(if: $whole) } } } } }`
      const authors = async (whole: boolean) =>
        nodesIn((await api.ask(query, { whole })).data).map((node) => node.authors)
      const before = await authors(false)
      expect(await authors(true)).toEqual([expect.any(Array)])
      expect([before, await authors(false)]).toEqual([[undefined], [undefined]])
    })
  })

  test('the same thing asked for many times is read once', async () => {
    const aliases = Array.from(
      { length: 20 },
      (_, at) => `a${at}: paper(id: "${GRIDNET}") { title abstract }`,
    )
    const once = await callsOf(`{ ${aliases[0]} }`)
    expect(await callsOf(`{ ${aliases.join(' ')} }`)).toEqual(once)
  })

  test('what filters name by its id is looked up once, and may be gone afterwards', async () => {
    const id = 'method:shortlived'
    const text = { title: 'Shortlived', abstract: '-' }
    await api.write([paper('brief', text, { mentions: [mention(text, id, 'METHOD', 'Shortlived')] })])
    const query = `{ papers(filter: { method: "${id}" }) { totalCount edges { node { id } } } }`
    const first = await callsOf(query)
    expect(await callsOf(query)).toHaveLength(first.length - 1)
    const papers = async () => nodesIn((await api.ask(query)).data).map((node) => node.id)
    expect(await papers()).toEqual(['paper:brief'])
    await api.store.write((transaction) => deletePapers(transaction, ['paper:brief']))
    expect(await papers()).toEqual([])
    expect((await api.ask(`{ method(id: "${id}") { id } }`)).data).toEqual({ method: null })
  })
}

/** The nodes of the one list that an answer holds. */
function nodesIn(data: unknown): Readonly<Record<string, unknown>>[] {
  const [value] = Object.values(data as object)
  const { edges } = 'edges' in value ? value : (Object.values(value)[0] as typeof value)
  return edges.map(({ node }: { readonly node: object }) => node)
}
