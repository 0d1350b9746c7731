import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordIngestRun } from '../../src/graph/writes/ingest-runs.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import { raw } from '../conformance/two-engines.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { T, TWELVE } from '../support/twelve-papers.ts'

/** What came between ingests, and how often the store is asked, on every engine. */
export function risingSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    // Opening it made revision 1. The third ingest writes Wren's paper again, which came with the first.
    api = await startApi(openEmpty, [])
    await ingest(T.wren, T.finch)
    await ingest(T.robin, T.heron, T.survey)
    await ingest(T.wren, T.osprey)
  })
  afterAll(() => api.close())

  async function ingest(...ids: readonly string[]): Promise<void> {
    const papers = TWELVE.filter(({ id }) => ids.includes(id))
    await api.store.write(async (transaction) => {
      const revision = await writePapers(transaction, papers)
      const at = new Date(Date.UTC(2024, 0, revision))
      await recordIngestRun(transaction, revision, { revision, papers: papers.length, at })
    })
  }

  const ask = async <T>(query: string): Promise<T> => {
    const { data, errors } = await api.ask(query)
    expect(errors).toBeUndefined()
    return data as T
  }
  interface Rising {
    readonly rising: {
      readonly undated: number
      readonly edges: readonly {
        readonly change: string
        readonly papersBefore: number
        readonly papersAfter: number
        readonly node: { readonly name: string }
      }[]
    }
  }
  test('ingests are handed over', async () => {
    const { ingests } = await ask<{
      ingests: {
        cypher: { text: string; parameters: Readonly<Record<string, unknown>> }
        edges: { node: { id: string } }[]
      }
    }>('{ ingests(first: 2) { cypher { text parameters } edges { node { id } } } }')
    const rows = await api.store.read(raw('handover', ingests.cypher.text), ingests.cypher.parameters)
    expect(ingests.edges.map(({ node }) => node.id)).toEqual(['ingest:4', 'ingest:3'])
    expect(rows.map(({ run }) => (run as { id: string }).id)).toEqual(['ingest:4', 'ingest:3'])
  })

  test('ingests are listed, the newest first, page by page', async () => {
    const node = (revision: number, papers: number) => ({
      id: `ingest:${revision}`,
      at: `2024-01-0${revision}T00:00:00.000Z`,
      papers,
    })
    const page = (after: string) =>
      `{ ingests(first: 2${after}) { totalCount pageInfo { hasNextPage endCursor } edges { node { id at papers } } } }`
    const first = await ask<{ ingests: { pageInfo: { endCursor: string } } }>(page(''))
    expect(first.ingests).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      edges: [{ node: node(4, 2) }, { node: node(3, 3) }],
    })
    expect(await ask(page(`, after: "${first.ingests.pageInfo.endCursor}"`))).toMatchObject({
      ingests: { pageInfo: { hasNextPage: false }, edges: [{ node: node(2, 2) }] },
    })
  })

  // Two papers came first: both name Wren, one names Finch.
  test.each([
    [
      'from: "ingest:2", to: "ingest:3"',
      '',
      0,
      ['Robin 0 3 NEW', 'Heron 0 2 NEW', 'Wren 2 1 FADING', 'Finch 1 2 RISING'],
    ],
    // Of what came since, two in four name Finch, as one in two did.
    ['from: "ingest:2"', '', 0, ['Heron 0 3 NEW', 'Robin 0 3 NEW', 'Wren 2 2 FADING', 'Osprey 0 1 NEW']],
    // The survey has no date, Heron's and Osprey's papers are newer.
    ['from: "ingest:2"', ', asOf: "2021-01"', 1, ['Robin 0 1 NEW', 'Wren 2 0 GONE', 'Finch 1 1 RISING']],
  ])('between ingests: %s%s', async (window, args, undated, expected) => {
    const { rising } = await ask<Rising>(
      `{ rising(window: { ingests: { ${window} } }, types: [METHOD]${args}) { undated edges { change papersBefore papersAfter node { name } } } }`,
    )
    expect(rising.undated).toBe(undated)
    expect(
      rising.edges.map(
        ({ node, change, papersBefore, papersAfter }) =>
          `${node.name} ${papersBefore} ${papersAfter} ${change}`,
      ),
    ).toEqual(expected)
  })

  test.each([
    ['window: {}', 'window'],
    ['window: { ingests: { from: "ingest:2" }, published: { from: "2020", to: "2021" } }', 'window'],
    ['window: { ingests: { from: "ingest:3", to: "ingest:2" } }', 'window'],
    ['window: { published: { from: "2021", to: "2020-12" } }', 'window'],
    ['window: { published: { from: "2021", to: "2021" } }, first: 101', 'first'],
  ])('refuses %s', async (args, argument) => {
    const { errors } = await api.ask(`{ rising(${args}) { totalCount } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
  })

  test('however many are shown, the store is asked as often; papers and undated ones only when selected', async () => {
    const callsOf = async (first: number, selection: string): Promise<string[]> => {
      api.takeCalls()
      await ask(`{ rising(window: { ingests: { from: "ingest:2" } }, first: ${first}) { ${selection} } }`)
      return api.takeCalls().sort()
    }
    const all = 'totalCount edges { node { name } papers { paper { title } evidence { text } } }'
    const one = await callsOf(1, all)
    expect(await callsOf(5, all)).toEqual(one)
    expect(await callsOf(10, all)).toEqual(one)
    expect(await callsOf(10, 'totalCount edges { score }')).toEqual([
      'read/count-arrived',
      'read/find-ingest-runs',
      'read/rising-arrived',
    ])
  })

  test('totals are counted once for a page, and only when selected', async () => {
    const callsOf = async (selection: string): Promise<string[]> => {
      api.takeCalls()
      await ask(`{ methods { edges { node { trend(by: MONTH) { points { ${selection} } } } } } }`)
      return api.takeCalls().sort()
    }
    const papers = await callsOf('papers')
    expect(await callsOf('papers total share')).toEqual([...papers, 'read/papers-by-period'].sort())
  })
}
