import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { TWELVE } from '../support/twelve-papers.ts'

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
}

/** Company page by page, and how often the store is asked for it, on every engine. */
export function companySuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, TWELVE)
  })
  afterAll(() => api.close())

  test.each(['PAPERS', 'NPMI'])('by %s, pages make up the whole', async (order) => {
    const page = async (args: string): Promise<Page> => {
      const { data } = await api.ask(
        `{ concept(name: "birdsong") { cooccurring(orderBy: ${order}, ${args}) { edges { node { id } } pageInfo { endCursor hasNextPage } } } }`,
      )
      return (data as { concept: { cooccurring: Page } }).concept.cooccurring
    }
    const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id)
    const whole = idsOf(await page('first: 100'))
    const paged: string[] = []
    for (let after = ''; ; ) {
      const one = await page(`first: 2${after}`)
      paged.push(...idsOf(one))
      if (!one.pageInfo.hasNextPage) break
      after = `, after: "${one.pageInfo.endCursor}"`
    }
    expect(paged).toEqual(whole)
    expect(paged.length).toBeGreaterThan(4)
  })

  async function callsOf(query: string): Promise<string[]> {
    api.takeCalls()
    const { errors } = await api.ask(query)
    expect(errors).toBeUndefined()
    return [...new Set(api.takeCalls())].sort()
  }

  test.each(['orderBy: PAPERS', 'orderBy: NPMI', 'asOf: "2022"'])(
    'with %s, however many are shown, the store is asked for the same',
    async (args) => {
      const ask = (first: number) =>
        `{ methods { edges { node { cooccurring(${args}, first: ${first}) { totalCount edges { npmi lift evidence(first: 2) { text } node { name } } } related(first: ${first}) { edges { pmi evidence(first: 1) { surface } } } } } } }`
      const many = await callsOf(ask(20))
      expect(many.length).toBeGreaterThan(4)
      expect(await callsOf(ask(1))).toEqual(many)
    },
  )

  test('what an association is worked out from is read only when it is selected', async () => {
    const ask = (selection: string) => `{ method(name: "Wren") { cooccurring { edges { ${selection} } } } }`
    const plain = await callsOf(ask('papers node { id }'))
    const statistics = await callsOf(ask('papers pmi npmi lift node { id }'))
    const evidence = await callsOf(ask('papers evidence { surface } node { id }'))
    expect(plain).not.toContain('read/count-all-papers')
    expect(statistics).toEqual([...plain, 'read/count-all-papers'].sort())
    expect(evidence).toEqual([...plain, 'read/paper-statements', 'read/shared-papers'].sort())
  })
}
