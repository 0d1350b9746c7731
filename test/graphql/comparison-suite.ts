import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { mention, paper, relation } from '../support/paper-facts.ts'
import { TWELVE } from '../support/twelve-papers.ts'

const ODD = ['=HYPERLINK("http://x", "free")', '+1', '-1', '@SUM(A1)', 'One, two', 'Say "it"', 'Plain']
const ODD_PAPERS = ODD.map((title, at) => {
  const text = { title, abstract: `We use Wren; it is number ${at}, "so to say". -1 is less.` }
  return paper(`odd${at}`, text, {
    mentions: [mention(text, 'method:wren', 'METHOD', 'Wren')],
    relations: [relation(text, 'USES', 'method:wren', 'use Wren')],
  })
})

/** What a comparison is as CSV, and how often the store is asked for one, on every engine. */
export function comparisonSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, [...TWELVE, ...ODD_PAPERS])
  })
  afterAll(() => api.close())

  test('CSV keeps commas, quotes and lines apart, and holds nothing that a spreadsheet runs', async () => {
    const ids = ODD_PAPERS.map(({ id }) => `"${id}"`)
    const { data } = await api.ask(
      `{ comparison(papers: [${ids.join(', ')}], columns: METHOD) { csv(sentences: true) } }`,
    )
    const { csv } = (data as { comparison: { csv: string } }).comparison
    const records: unknown = parse(csv)
    expect(records).toEqual([
      ['id', 'name', 'method', 'method sentences'],
      ...ODD.map((title, at) => [
        `paper:odd${at}`,
        /^[=+\-@]/.test(title) ? `'${title}` : title,
        'Wren (uses)',
        `We use Wren; it is number ${at}, "so to say".`,
      ]),
    ])
    expect(csv.split('\r\n')).toHaveLength(ODD.length + 2)
  })

  test('a paper that is named twice, with and without what ids begin with, is one row', async () => {
    const { data } = await api.ask(
      '{ comparison(papers: ["t01", "paper:t01"], first: 1) { totalCount pageInfo { hasNextPage } } }',
    )
    expect(data).toEqual({ comparison: { totalCount: 1, pageInfo: { hasNextPage: false } } })
  })

  test.each([
    ['papers', `papers: [${TWELVE.map(({ id }) => `"${id}"`)}]`],
    ['methods', 'methods: ["Wren", "Finch", "Robin", "Heron", "Osprey"]'],
    ['a dataset', 'dataset: "Fenland"'],
  ])('however many %s are compared, the store is asked as often', async (_, what) => {
    const calls: string[][] = []
    for (const first of [1, 2, 12]) {
      api.takeCalls()
      const { errors } = await api.ask(
        `{ comparison(${what}, first: ${first}) { totalCount edges { node { subject { id } cells { state values(first: 9) { entity { name }
          claim { value } evidence { text paper { title } } } } } } csv(sentences: true) } }`,
      )
      expect(errors).toBeUndefined()
      calls.push([...new Set(api.takeCalls())].sort())
    }
    const [one, two, twelve] = calls
    expect(twelve?.length).toBeGreaterThan(2)
    expect([one, two]).toEqual([twelve, twelve])
  })
}
