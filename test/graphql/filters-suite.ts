import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAPER_EDGE_TYPES } from '../../src/graph/model.ts'
import type { FilterInput } from '../../src/graphql/nodes/paper-filter-input.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { PlainAnswers } from '../support/plain-answers.ts'
import { passes } from '../support/plain-filter.ts'
import { randomGraph } from '../support/random-graph.ts'

const PAPERS = randomGraph(60, 23).map((paper, at) => ({
  ...paper,
  codeUrl: at % 3 === 0 ? `https://example.org/${at}` : null,
}))
const plain = new PlainAnswers(PAPERS)
const support = new Map(plain.entities().map(([papers, id]) => [id, papers]))
const supportOf = (entity: string): number => support.get(entity) ?? 0
const named = (type: string) =>
  fc.constantFrom(
    ...[...support.keys()].filter((id) => id.startsWith(`${type}:`)).slice(0, 6),
    `${type}:missing`,
  )

const LEAVES = {
  method: named('method'),
  dataset: named('dataset'),
  concept: named('concept'),
  relation: fc.subarray([...PAPER_EDGE_TYPES]),
  assertion: fc.subarray(['ASSERTED', 'NEGATED', 'FUTURE'] as const, { minLength: 1 }),
  confidence: fc.constantFrom({}, { gte: 0.25 }, { gte: 0.9 }),
  support: fc.constantFrom({}, { gte: 5 }, { lte: 3 }, { gte: 2, lte: 10 }),
  yearFrom: fc.integer({ min: 2008, max: 2016 }),
  yearTo: fc.integer({ min: 2016, max: 2024 }),
  publishedFrom: fc.constantFrom('2012', '2015-06', '2020-02-11'),
  publishedTo: fc.constantFrom('2012', '2018-03', '2021-07-20'),
  venue: fc.constantFrom('jour', 'Proceedings'),
  author: fc.constantFrom('author 1', 'Author 77', 'nobody'),
  hasCode: fc.boolean(),
  text: fc.constantFrom('sparse', 'deep study', 'Thing', 'nonesuch'),
}
// Of what a leaf could ask a few parts only, or nearly none would hold of anything.
const leaf = fc
  .subarray(Object.keys(LEAVES) as (keyof typeof LEAVES)[], { minLength: 1, maxLength: 3 })
  .chain((keys) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, LEAVES[key] as fc.Arbitrary<unknown>]))),
  )
const { filter } = fc.letrec<{ filter: FilterInput }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leaf as fc.Arbitrary<FilterInput>,
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
    fc.record({ not: tie('filter'), or: fc.array(tie('filter'), { minLength: 1, maxLength: 2 }) }),
  ),
}))

/**
 * Composed filters give the papers that a plain look at every paper gives, on every engine. Each of `runs` filters is a
 * query that an engine has not seen before, which takes some of them long to plan.
 */
export function filtersSuite(openEmpty: OpenEmptyGraph, runs: number): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, PAPERS)
  })
  afterAll(() => api.close())

  test('filters of any shape give the papers of which they hold', async () => {
    const kept: number[] = []
    await fc.assert(
      fc.asyncProperty(filter, async (filter) => {
        const { data, errors } = await api.ask(
          'query ($filter: PaperFilter) { papers(filter: $filter, first: 100) { totalCount edges { node { id } } } }',
          { filter },
        )
        const expected = plain.newestFirst((paper) => passes(paper, filter, supportOf))
        expect(errors).toBeUndefined()
        const { papers } = data as { papers: { totalCount: number; edges: { node: { id: string } }[] } }
        expect(papers.edges.map(({ node }) => node.id)).toEqual(expected)
        expect(papers.totalCount).toBe(expected.length)
        kept.push(expected.length)
      }),
      { numRuns: runs, seed: 5 },
    )
    // Filters that all hold of nothing, or of everything, would show little.
    expect(new Set(kept).size).toBeGreaterThan(runs / 10)
  }, 120_000)
}
