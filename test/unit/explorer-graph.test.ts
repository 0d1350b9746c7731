import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  EMPTY_VIEW,
  expanded,
  type GraphView,
  hid,
  pinned,
  started,
  toggledType,
  unpinned,
  withEnd,
} from '../../src/web/graph/graph-view.ts'
import { groupCounts } from '../../src/web/graph/groups.ts'
import { requestsOf } from '../../src/web/graph/requests.ts'
import { shownGraph } from '../../src/web/graph/shown-graph.ts'
import { type GraphNode, merged, nodesOf, type Subgraph } from '../../src/web/graph/subgraph.ts'
import { addressOf, readView } from '../../src/web/graph/view-address.ts'

const BERT = 'method:bert'
const GLUE = 'dataset:glue'

const entity = (id: string, type: GraphNode['type'], support: number): GraphNode => ({
  id,
  type,
  name: id,
  support,
  year: null,
})
const paper = (id: string, year: number | null): GraphNode => ({
  id,
  type: 'paper',
  name: id,
  support: null,
  year,
})

const GRAPH: Subgraph = {
  nodes: [
    entity(BERT, 'method', 9),
    entity(GLUE, 'dataset', 4),
    entity('concept:parsing', 'task', 1),
    paper('paper:old', 2015),
    paper('paper:new', 2020),
    paper('paper:undated', null),
  ],
  edges: [
    { from: BERT, to: GLUE, tie: 'EVALUATED_ON', papers: 3 },
    { from: BERT, to: 'concept:parsing', tie: 'APPLIED_TO', papers: 1 },
    { from: 'paper:old', to: BERT, tie: 'USES', papers: 1 },
    { from: 'paper:new', to: BERT, tie: 'INTRODUCES', papers: 1 },
    { from: 'paper:undated', to: BERT, tie: 'MENTIONS', papers: 1 },
    { from: 'paper:new', to: 'paper:old', tie: 'CITES', papers: 1 },
  ],
}

const ids = (view: Partial<GraphView>) =>
  shownGraph({ ...EMPTY_VIEW, ...view }, [GRAPH]).nodes.map(({ id }) => id)

describe('what is shown', () => {
  test('is all that was read, once, while nothing is chosen', () => {
    expect(shownGraph(EMPTY_VIEW, [GRAPH, GRAPH])).toEqual({ ...GRAPH, filtered: 0, undated: 0 })
  })

  test.each<[string, Partial<GraphView>, number, number, string[]]>([
    ['types', { without: ['paper', 'task'] }, 4, 1, [BERT, GLUE]],
    ['support, which papers do not have', { support: 5, without: ['paper'] }, 5, 1, [BERT]],
    ['years, which things do not have', { from: 2016, without: ['task'] }, 3, 1, [BERT, GLUE, 'paper:new']],
    ['years up to one', { to: 2015, without: ['dataset', 'task'] }, 4, 1, [BERT, 'paper:old']],
    [
      'years, but for a start',
      { from: 2016, starts: ['paper:old'], without: ['method', 'dataset', 'task'] },
      4,
      1,
      ['paper:old', 'paper:new'],
    ],
    [
      'types, but for a pin',
      { without: ['paper', 'dataset', 'task'], pins: [{ id: GLUE, x: 0, y: 0 }] },
      4,
      1,
      [BERT, GLUE],
    ],
  ])('follows %s', (_, view, filtered, undated, expected) => {
    expect(ids(view)).toEqual(expected)
    expect(shownGraph({ ...EMPTY_VIEW, ...view }, [GRAPH])).toMatchObject({ filtered, undated })
  })

  test('has all of a path, whatever the filters', () => {
    const view: GraphView = { ...EMPTY_VIEW, without: ['paper', 'task', 'dataset'] }
    const path = { nodes: GRAPH.nodes.slice(0, 2), edges: GRAPH.edges.slice(0, 1) }
    expect(shownGraph(view, [GRAPH], path).nodes.map(({ id }) => id)).toEqual([BERT, GLUE])
  })

  test('has no edge to what is hidden, which no filter leaves out', () => {
    const shown = shownGraph(hid(EMPTY_VIEW, BERT), [GRAPH])
    expect(shown.edges).toEqual([{ from: 'paper:new', to: 'paper:old', tie: 'CITES', papers: 1 }])
    expect(shown.filtered).toBe(0)
  })
})

describe('what was read is put together', () => {
  const together = { from: GLUE, to: BERT, tie: 'TOGETHER', papers: 7 } as const
  test('without saying that two are mentioned together where more is known', () => {
    expect(merged([GRAPH, { nodes: [], edges: [together] }]).edges).toEqual(GRAPH.edges)
    expect(merged([{ nodes: GRAPH.nodes, edges: [together] }]).edges).toEqual([together])
  })

  test('without edges to what was not read', () => {
    expect(merged([{ nodes: [], edges: GRAPH.edges }])).toEqual({ nodes: [], edges: [] })
  })

  test('papers with their years, concepts by their kinds, and no claims', () => {
    expect(
      nodesOf([
        { __typename: 'Paper', id: 'paper:1', title: 'One', published: '2020-02-03' },
        { __typename: 'Paper', id: 'paper:2', title: 'Two', published: null },
        { __typename: 'Concept', id: 'concept:f1', name: 'F1', support: 3, kind: 'METRIC' },
        { __typename: 'Claim', id: 'claim:1' },
      ]),
    ).toEqual([
      { id: 'paper:1', type: 'paper', name: 'One', support: null, year: 2020 },
      { id: 'paper:2', type: 'paper', name: 'Two', support: null, year: null },
      { id: 'concept:f1', type: 'metric', name: 'F1', support: 3, year: null },
    ])
  })
})

describe('what a reader chooses', () => {
  const view = started(EMPTY_VIEW, BERT)
  test('what is started with is picked, once, and not hidden any more', () => {
    expect(started(hid(view, BERT), BERT)).toEqual(view)
  })

  test('a group is opened, further, and closed', () => {
    const opened = expanded(view, { id: BERT, group: 'datasets', show: 20 })
    const further = expanded(opened, { id: BERT, group: 'datasets', show: 40 })
    expect(further.expansions).toEqual([{ id: BERT, group: 'datasets', show: 40 }])
    expect(expanded(further, { id: BERT, group: 'datasets', show: 0 })).toEqual(view)
    expect(expanded(view, { id: BERT, group: 'tasks', show: 0 })).toEqual(view)
  })

  test('who hides a node lets go of its pin, its path and its details', () => {
    const all = withEnd(pinned(view, { id: BERT, x: 1, y: 2 }), BERT)
    expect(hid(all, BERT)).toEqual({ ...EMPTY_VIEW, starts: [BERT], hidden: [BERT] })
  })

  test('a pin is moved, not doubled, and taken out', () => {
    const moved = pinned(pinned(view, { id: BERT, x: 1, y: 2 }), { id: BERT, x: 3, y: 4 })
    expect(moved.pins).toEqual([{ id: BERT, x: 3, y: 4 }])
    expect(unpinned(moved, BERT)).toEqual(view)
  })

  test('a path has two ends, of which the second changes', () => {
    const ends = ['a:1', 'b:1', 'c:1'].reduce(withEnd, view).ends
    expect(ends).toEqual(['a:1', 'c:1'])
    expect(withEnd({ ...view, ends }, 'a:1').ends).toEqual(['c:1'])
  })

  test('a type is left out and shown again', () => {
    expect(toggledType(toggledType(view, 'paper'), 'paper')).toEqual(view)
  })
})

describe('what is asked', () => {
  test('is the surroundings of starts, and groups, but not those of what is hidden', () => {
    const view = expanded(started(started(EMPTY_VIEW, BERT), GLUE), { id: GLUE, group: 'methods', show: 20 })
    expect(requestsOf(view).map(({ key }) => key)).toEqual([
      `around ${BERT}`,
      `around ${GLUE}`,
      `methods ${GLUE} 20`,
    ])
    expect(requestsOf(hid(view, GLUE)).map(({ key }) => key)).toEqual([`around ${BERT}`])
  })

  test('is a path where it has both ends', () => {
    expect(requestsOf({ ...EMPTY_VIEW, ends: [BERT] })).toEqual([])
    expect(requestsOf({ ...EMPTY_VIEW, ends: [BERT, GLUE] })).toMatchObject([{ key: `path ${BERT} ${GLUE}` }])
  })
})

test('groups are counted before they are shown, and what is shown of them by the way of edges', () => {
  const none = { totalCount: 0 }
  const answer = {
    __typename: 'Method' as const,
    id: BERT,
    name: 'BERT',
    support: 9,
    datasets: { totalCount: 41 },
    tasks: { totalCount: 12 },
    basedOn: none,
    basis: none,
    outperforms: none,
    papers: { totalCount: 2623 },
  }
  expect(groupCounts(answer, GRAPH).map(({ group, total, shown }) => [group, shown, total])).toEqual([
    ['datasets', 1, 41],
    ['tasks', 1, 12],
    ['papers', 3, 2623],
  ])
  expect(groupCounts(null, GRAPH)).toEqual([])
})

describe('the address', () => {
  const id = fc
    .tuple(
      fc.constantFrom('paper', 'method', 'dataset', 'concept'),
      fc.string({ minLength: 1 }).filter((text) => !/[\r\n\uD800-\uDFFF]/.test(text)),
    )
    .map((parts) => parts.join(':'))
  const year = fc.option(fc.integer({ min: 0, max: 9999 }))
  const place = fc.integer({ min: -9999, max: 9999 }).map((number) => number / 10)
  const views = fc.record({
    starts: fc.uniqueArray(id, { maxLength: 3 }),
    expansions: fc.array(
      fc.record({
        id: id.map((text) => text.replace(/^\w+/, 'method')),
        group: fc.constantFrom('datasets', 'papers'),
        show: fc.integer({ min: 1, max: 9999 }),
      }),
      { maxLength: 3 },
    ),
    hidden: fc.uniqueArray(id, { maxLength: 3 }),
    pins: fc.array(fc.record({ id, x: place, y: place }), { maxLength: 3 }),
    ends: fc.uniqueArray(id, { maxLength: 2 }),
    picked: fc.option(id),
    without: fc.subarray(['paper', 'method', 'dataset', 'task', 'metric', 'concept'] as const),
    from: year,
    to: year,
    support: fc.integer({ min: 1, max: 9999 }),
  })

  test('holds all of a view', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { search } = new URL(addressOf(view as GraphView), 'http://localhost')
        expect(readView(new URLSearchParams(search))).toEqual(view)
      }),
    )
  })

  test('is short and can be read', () => {
    expect(addressOf(EMPTY_VIEW)).toBe('/graph')
    const view = expanded(started(EMPTY_VIEW, BERT), { id: BERT, group: 'datasets', show: 20 })
    expect(addressOf(view)).toBe('/graph?node=method:bert&open=datasets,20,method:bert&at=method:bert')
  })

  test.each([
    'node=bert',
    'open=datasets,20,bert',
    'open=datasets,0,method:bert',
    'open=cites,20,method:bert',
    'open=nothing,20,method:bert',
    'pin=1,2,bert',
    'pin=x,2,method:bert',
    'without=everything',
    'from=soon',
    'support=-1',
    'at=there',
  ])('does not count %s', (search) => {
    expect(readView(new URLSearchParams(search))).toEqual(EMPTY_VIEW)
  })
})
