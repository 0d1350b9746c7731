import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { paper } from '../support/paper-facts.ts'

const TEXT = { title: 'Calls at night', abstract: 'We count calls.' }

/** Papers that cite one that was published later, and one without a date. */
const CITING = [
  paper('early', TEXT, { published: '2019', cites: ['paper:late', 'paper:undated'] }),
  paper('late', TEXT, { published: '2021-06', cites: ['paper:early'] }),
  paper('undated', TEXT, { cites: ['paper:early'] }),
]

/** What is counted of a graph as of a date and how often the store is asked, on every engine. */
export function statsSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, CITING)
  })
  afterAll(() => api.close())

  test.each([
    ['2018', { papers: 0, edges: 0 }],
    ['2019', { papers: 1, edges: 0 }],
    ['2021-05', { papers: 1, edges: 0 }],
    ['2021-06', { papers: 2, edges: 2 }],
    [null, { papers: 3, edges: 4 }],
  ])('a citation counts once both papers are there: %s', async (asOf, stats) => {
    const { data } = await api.ask('query ($asOf: Date) { stats(asOf: $asOf) { papers edges } }', { asOf })
    expect(data).toEqual({ stats })
  })

  test.each([
    ['papers', ['count-papers-as-of']],
    ['methods datasets concepts tasks metrics more: methods', ['count-entities-as-of']],
    ['claims more: claims', ['count-claims-as-of']],
    [
      'edges more: edges',
      [
        'count-citations-as-of',
        'count-claim-edges-as-of',
        'count-entity-edges-as-of',
        'count-paper-edges-as-of',
      ],
    ],
    ['extractors more: extractors', ['extractors-as-of']],
    ['undated more: undated', ['count-inexact']],
    ['__typename', []],
  ])('as of a date only what is selected is read, and once: %s', async (selected, reads) => {
    api.takeCalls()
    const { errors } = await api.ask(`{ stats(asOf: "2030") { ${selected} } }`)
    expect(errors).toBeUndefined()
    expect(api.takeCalls().sort()).toEqual(reads.map((name) => `read/${name}`))
  })
}
