import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { claim, link, mention, paper } from '../support/paper-facts.ts'
import { TWELVE } from '../support/twelve-papers.ts'

const TEXT = {
  title: 'Odd Results',
  abstract:
    'Wren gains 2.5 points on Fenland. It is 3x as fast on Fenland. It reaches many on Fenland. 7 on Fenland.',
}
const about = { method: 'method:wren', dataset: 'dataset:fenland', metric: 'concept:accuracy' }
const ODD = paper('odd', TEXT, {
  mentions: [
    mention(TEXT, 'method:wren', 'METHOD', 'Wren'),
    mention(TEXT, 'dataset:fenland', 'DATASET', 'Fenland'),
    mention(TEXT, 'concept:accuracy', 'METRIC', 'accuracy', [], 'points'),
  ],
  claims: [
    claim(TEXT, 'gains 2.5 points on Fenland', {
      ...about,
      value: '2.5',
      number: 2.5,
      unit: 'points',
      direction: 'up',
    }),
    claim(TEXT, 'is 3x as fast on Fenland', { ...about, value: '3x', number: 3, unit: 'times' }),
    claim(TEXT, 'reaches many on Fenland', { ...about, value: 'many', number: null }),
    claim(TEXT, '7 on Fenland', { dataset: 'dataset:fenland', value: '7', number: 7 }),
  ],
})
const ELSEWHERE_TEXT = { title: 'Elsewhere', abstract: 'Wren outperforms Finch on Moorland.' }
const ELSEWHERE = paper('elsewhere', ELSEWHERE_TEXT, {
  published: '2024',
  mentions: [
    mention(ELSEWHERE_TEXT, 'method:wren', 'METHOD', 'Wren'),
    mention(ELSEWHERE_TEXT, 'method:finch', 'METHOD', 'Finch'),
  ],
  entityRelations: [
    link(ELSEWHERE_TEXT, 'method:wren', 'OUTPERFORMS', 'method:finch', 'Wren outperforms Finch'),
  ],
})

/** Results that are no plain numbers, and how often the store is asked for a leaderboard, on every engine. */
export function leaderboardSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, [...TWELVE, ODD, ELSEWHERE])
  })
  afterAll(() => api.close())

  interface Board {
    readonly edges: readonly { readonly kind: string; readonly node: { readonly value: string } }[]
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
  }
  const board = async (args: string): Promise<Board> => {
    const { data } = await api.ask(
      `{ leaderboard(dataset: "Fenland", ${args}) { edges { kind node { value } } pageInfo { endCursor hasNextPage } } }`,
    )
    return (data as { leaderboard: Board }).leaderboard
  }

  test.each([
    ['HIGHEST', ['85.5%', '84.5%', '80.0%', 'many', '3x', '2.5', '7']],
    ['LOWEST', ['80.0%', '84.5%', '85.5%', 'many', '2.5', '3x', '7']],
    // The odd paper has no date.
    ['NEWEST', ['85.5%', '84.5%', '80.0%', 'many', '2.5', '3x', '7']],
  ])(
    '%s: changes follow values, what is no number and what has no metric comes last',
    async (order, values) => {
      const { edges } = await board(`orderBy: ${order}`)
      expect(edges.map(({ node }) => node.value)).toEqual(values)
      const kinds = edges.map(({ kind, node }) => (kind === 'CHANGE' ? node.value : ''))
      expect(kinds.filter((value) => value !== '').sort()).toEqual(['2.5', '3x'])
      const paged: string[] = []
      for (let after = ''; ; ) {
        const page = await board(`orderBy: ${order}, first: 2${after}`)
        paged.push(...page.edges.map(({ node }) => node.value))
        if (!page.pageInfo.hasNextPage) break
        after = `, after: "${page.pageInfo.endCursor}"`
      }
      expect(paged).toEqual(values)
    },
  )

  test('a paper that does not evaluate on the dataset is told apart', async () => {
    const { data } = await api.ask(
      '{ leaderboard(dataset: "Fenland") { contradictions { wins { here paper { id } } losses { here paper { id } } } } }',
    )
    expect(data).toEqual({
      leaderboard: {
        contradictions: [
          {
            wins: [{ here: true, paper: { id: 'paper:t02' } }],
            losses: [
              { here: false, paper: { id: 'paper:elsewhere' } },
              { here: true, paper: { id: 'paper:t08' } },
            ],
          },
        ],
      },
    })
  })

  test('however many results are shown, the store is asked for the same', async () => {
    const calls: string[][] = []
    for (const first of [1, 3, 7]) {
      api.takeCalls()
      const { errors } = await api.ask(
        `{ leaderboard(dataset: "Fenland", first: ${first}, asOf: "2024") { undated totalCount contradictions { method { name } wins { evidence { text } } }
          edges { node { method { name } metric { name } paper { title } evidence { text } } } } }`,
      )
      expect(errors).toBeUndefined()
      // What is in the cache by then need not be read, so how often it is read may fall.
      calls.push([...new Set(api.takeCalls())].sort())
    }
    const [one, three, seven] = calls
    expect(seven?.length).toBeGreaterThan(2)
    expect([one, three]).toEqual([seven, seven])
  })
}
