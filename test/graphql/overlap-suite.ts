import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { TWELVE } from '../support/twelve-papers.ts'

/** How often the store is asked what things share and why edges are there, on every engine. */
export function overlapSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, TWELVE)
  })
  afterAll(() => api.close())

  async function callsOf(query: string): Promise<string[]> {
    api.takeCalls()
    const { errors } = await api.ask(query)
    expect(errors).toBeUndefined()
    return api.takeCalls().sort()
  }
  const overlap = (selection: string) => callsOf(`{ overlap(a: "Wren", b: "Finch") { ${selection} } }`)

  test('however much is shown, the store is asked as often', async () => {
    const ask = (first: number) =>
      overlap(
        `shared(first: ${first}) { totalCount edges { node { id } a { evidence { text } } b { evidence { text } } } }`,
      )
    const many = await ask(20)
    expect(many.length).toBeGreaterThan(4)
    // One edge shows less than all kinds of thing.
    expect(many).toEqual(expect.arrayContaining(await ask(1)))
    expect(await ask(5)).toEqual(many)
  })

  test('how they relate is read only when it is selected', async () => {
    const ids = await overlap('jaccard truncated onlyA { totalCount edges { node { id } } }')
    const said = await overlap('onlyA { edges { node { id } a { relation support } } }')
    expect(said).toEqual([...ids, 'read/relations-of'].sort())
  })

  test('evidence is read only when it is selected', async () => {
    const plain = await overlap(
      'jaccard truncated shared { edges { a { relation support } b { relation } } }',
    )
    const evidence = await overlap('shared { edges { a { evidence { surface } } } }')
    expect(evidence).toEqual([...plain, 'read/entity-link-evidence', 'read/paper-statements'].sort())
  })

  test('all statements behind an edge are read at once', async () => {
    const calls = await callsOf(
      '{ explain(from: "method:wren", to: "dataset:fenland") { statements { totalCount edges { node { relation rules { name description evidence { surface } } } } } } }',
    )
    expect(calls).toEqual(['read/edge-statements', 'read/find-entities'])
  })
}
