import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Assertion } from '../../src/extraction/extraction.ts'
import type { PaperWrite } from '../../src/graph/model.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { link, mention, paper, relation } from '../support/paper-facts.ts'
import { T, TWELVE } from '../support/twelve-papers.ts'

const SURVEY = {
  title: 'Birdsong and Machines: a Survey',
  abstract: 'We look at birdsong by Wren, Finch, Robin and Heron.',
}
const QUESTIONS = [
  'dataset: "Fenland"',
  'dataset: "Coastline"',
  'method: "Robin"',
  'task: "song recognition"',
  'task: "song recognition", among: ["Osprey", "Robin", "Fenland", "Coastline"]',
]
const robinOnFenland = (introduced: Assertion, evaluated: Assertion): PaperWrite => {
  const text = { title: 'Robin Sings', abstract: 'Robin is new. It is tested on Fenland.' }
  return paper('t99', text, {
    published: '2024',
    mentions: [
      mention(text, 'method:robin', 'METHOD', 'Robin'),
      mention(text, 'dataset:fenland', 'DATASET', 'Fenland'),
    ],
    relations: [
      relation(text, 'INTRODUCES', 'method:robin', 'Robin is new', introduced),
      relation(text, 'EVALUATES_ON', 'dataset:fenland', 'tested on Fenland', evaluated),
    ],
  })
}
type Pair = readonly [row: string, column: string]

/** What fills gaps, and how often the store is asked for them, on every engine. */
export function gapsSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, TWELVE)
  })
  afterAll(() => api.close())

  async function gaps(question: string): Promise<Pair[]> {
    const { data } = await api.ask(`{ gaps(${question}) { edges { node { row { id } column { id } } } } }`)
    const { edges } = (
      data as { gaps: { edges: { node: { row: { id: string }; column: { id: string } } }[] } }
    ).gaps
    return edges.map(({ node }) => [node.row.id, node.column.id])
  }

  async function withPaper(changed: PaperWrite, check: () => Promise<void>): Promise<void> {
    await api.write([changed])
    try {
      await check()
    } finally {
      await api.write(TWELVE.filter(({ id }) => id === changed.id))
    }
  }

  test.each(QUESTIONS)('%s: one more EVALUATED_ON fills one gap and opens none', async (question) => {
    const before = await gaps(question)
    expect(before).not.toEqual([])
    const survey = TWELVE.find(({ id }) => id === T.survey)
    if (survey === undefined) throw new Error('no survey')
    for (const [row, column] of before) {
      const stated = link(SURVEY, row, 'EVALUATED_ON', column, 'We look at birdsong')
      const ends = [
        mention(SURVEY, row, 'METHOD', row, [], 'birdsong'),
        mention(SURVEY, column, 'DATASET', column, [], 'birdsong'),
      ]
      const mentions = [...survey.mentions.filter(({ entity }) => entity !== row), ...ends]
      await withPaper({ ...survey, mentions, entityRelations: [stated] }, async () => {
        const left = before.filter((pair) => pair[0] !== row || pair[1] !== column)
        expect((await gaps(question)).sort()).toEqual(left.sort())
      })
    }
  })

  test.each([
    ['ASSERTED', 'ASSERTED', true],
    ['ASSERTED', 'FUTURE', false],
    ['NEGATED', 'ASSERTED', false],
  ] as const)(
    'a paper that introduces the method (%s) and evaluates on the dataset (%s) fills the gap: %s',
    async (introduced, evaluated, filled) => {
      await api.write([robinOnFenland(introduced, evaluated)])
      const open = (await gaps('dataset: "Fenland"')).some(([row]) => row === 'method:robin')
      expect(open).toBe(!filled)
      expect(await gaps('dataset: "Fenland", asOf: "2023"')).toContainEqual([
        'method:robin',
        'dataset:fenland',
      ])
    },
  )

  test.each([
    ['ASSERTED', 'ASSERTED', 'STATED', ['Robin is new', 'tested on Fenland']],
    ['ASSERTED', 'FUTURE', 'NOT_STATED', []],
  ] as const)(
    'where a paper introduces the method (%s) and evaluates on the dataset (%s), the grid has it %s',
    async (introduced, evaluated, state, said) => {
      await api.write([robinOnFenland(introduced, evaluated)])
      const { data } = await api.ask(
        '{ gapGrid(dataset: "Fenland", among: ["Robin"]) { rows { cells { state papers evidence { surface } } } } }',
      )
      const evidence = said.map((surface) => ({ surface }))
      expect(data).toEqual({
        gapGrid: { rows: [{ cells: [{ state, papers: said.length > 0 ? 1 : 0, evidence }] }] },
      })
    },
  )

  test('what a paper denies is a gap that shows its sentence', async () => {
    const survey = TWELVE.find(({ id }) => id === T.survey)
    if (survey === undefined) throw new Error('no survey')
    const ends = [
      mention(SURVEY, 'method:heron', 'METHOD', 'Heron', [], 'Heron'),
      mention(SURVEY, 'dataset:fenland', 'DATASET', 'Fenland', [], 'birdsong'),
    ]
    const denied = link(
      SURVEY,
      'method:heron',
      'EVALUATED_ON',
      'dataset:fenland',
      'Robin and Heron',
      'NEGATED',
    )
    await withPaper({ ...survey, mentions: ends, entityRelations: [denied] }, async () => {
      const { data } = await api.ask(
        '{ gapGrid(dataset: "Fenland", among: ["Heron"]) { rows { cells { state papers evidence { surface } } } } }',
      )
      const cells = [{ state: 'DENIED', papers: 0, evidence: [{ surface: 'Robin and Heron' }] }]
      expect(data).toEqual({ gapGrid: { rows: [{ cells }] } })
    })
  })

  test('however large the grid, the store is asked as often', async () => {
    const calls: string[][] = []
    for (const first of [2, 3, 30]) {
      api.takeCalls()
      await api.ask(
        `{ gapGrid(task: "song recognition") { rows(first: ${first}) { cells(first: ${first}) { evidence { text paper { title } } } } } }`,
      )
      calls.push(api.takeCalls().sort())
    }
    expect(calls[0]?.length).toBeGreaterThan(2)
    expect(calls[1]).toEqual(calls[0])
    expect(calls[2]).toEqual(calls[0])
  })

  test.each([
    ['dataset: "Fenland"', ''],
    ['task: "song recognition"', ', among: ["accuracy"]'],
  ])('the grid and the list of %s%s, asked for at once, are read once', async (about, among) => {
    api.takeCalls()
    await api.ask(`{ gapGrid(${about}${among}) { rowCount } }`)
    const calls = api.takeCalls().sort()
    const question = `${about}${among}`
    await api.ask(`{ gapGrid(${question}) { rowCount } gaps(${question}) { edges { node { score } } } }`)
    expect(api.takeCalls().sort()).toEqual(calls)
  })

  test('however many gaps and papers are shown, the store is asked as often', async () => {
    const calls: string[][] = []
    for (const first of [1, 2, 10]) {
      api.takeCalls()
      await api.ask(
        `{ gaps(task: "song recognition", first: ${first}) { totalCount edges { node { row { name } papers { paper { title } evidence { text } } } } } }`,
      )
      calls.push(api.takeCalls().sort())
    }
    expect(calls[0]?.length).toBeGreaterThan(2)
    expect(calls[1]).toEqual(calls[0])
    expect(calls[2]).toEqual(calls[0])
  })
}
