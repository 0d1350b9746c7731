import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PaperWrite } from '../../src/graph/model.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { link, mention, paper, relation } from '../support/paper-facts.ts'

/** A paper that says of one method that it is based on others. */
function says(
  id: string,
  published: string | null,
  [from, ...to]: readonly [string, ...string[]],
  assertion: 'ASSERTED' | 'NEGATED' | 'FUTURE' = 'ASSERTED',
): PaperWrite {
  const text = { title: `On ${from}`, abstract: `${from} is based on ${to.join(' and ')}.` }
  const idOf = (name: string): string => `method:${name.toLowerCase()}`
  return paper(id, text, {
    published,
    mentions: [from, ...to].map((name) => mention(text, idOf(name), 'METHOD', name, [`${name}-Net`])),
    relations: id.startsWith('new') ? [relation(text, 'INTRODUCES', idOf(from), from)] : [],
    entityRelations: to.map((name) => link(text, idOf(from), 'BASED_ON', idOf(name), name, assertion)),
  })
}

// Delta comes from Alpha by two ways; many small methods come from Omega, of which no dated paper speaks.
const PAPERS: readonly PaperWrite[] = [
  says('new-b', '2001', ['Beta', 'Alpha']),
  says('new-c', '2002-02', ['Gamma', 'Alpha']),
  says('again', '2003', ['Gamma', 'Alpha']),
  says('new-d', '2004', ['Delta', 'Beta', 'Gamma']),
  says('new-e', '2005', ['Epsilon', 'Delta']),
  says('early', '1999', ['Delta', 'Gamma']),
  says('odd', null, ['Omega', 'Epsilon']),
  says('not', '2006', ['Zeta', 'Alpha'], 'NEGATED'),
  says('plan', '2006', ['Eta', 'Alpha'], 'FUTURE'),
  ...Array.from({ length: 60 }, (_, at) => says(`small-${at}`, null, [`Small${100 + at}`, 'Omega'])),
  // Thirty come from Root, and of each of them two.
  ...Array.from({ length: 30 }, (_, at) => 10 + at).flatMap((kid) => [
    says(`kid-${kid}`, null, [`Kid${kid}`, 'Root']),
    says(`a-${kid}`, null, [`A${kid}`, `Kid${kid}`]),
    says(`b-${kid}`, null, [`B${kid}`, `Kid${kid}`]),
  ]),
]

/** Lineages with more than one way, wide ones, and how often the store is asked, on every engine. */
export function lineageSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, PAPERS)
  })
  afterAll(() => api.close())

  interface Node {
    readonly method: { readonly name: string }
    readonly depth: number
    readonly repeated: boolean
    readonly support: number
    readonly year: number | null
  }
  const side = async (side: 'ancestors' | 'descendants', args: string): Promise<string[]> => {
    const { data } = await api.ask(
      `{ lineage(${args}) { ${side} { method { name } depth repeated support year } truncated } }`,
    )
    const { lineage } = data as { lineage: Record<typeof side, Node[]> & { truncated: boolean } }
    return [
      ...lineage[side].map(
        ({ method, depth, repeated, support, year }) =>
          `${'.'.repeat(depth)}${method.name}${repeated ? '*' : ''} ${support} ${year}`,
      ),
      ...(lineage.truncated ? ['more'] : []),
    ]
  }

  test('what is met by two ways is followed once; more papers come first; denials and plans do not count', async () => {
    expect(await side('descendants', 'method: "Alpha-Net", depth: 3')).toEqual([
      '.Gamma 2 2002',
      '..Delta 2 2004',
      '...Epsilon 1 2005',
      '.Beta 1 2001',
      '..Delta* 1 2004',
    ])
    expect(await side('ancestors', 'method: "Epsilon", first: 100')).toEqual([
      '.Delta 1 2004',
      '..Gamma 2 2002',
      '...Alpha 2 2001',
      '..Beta 1 2001',
      '...Alpha* 1 2001',
    ])
  })

  test('what no dated paper names has no year, and is not there as of a date', async () => {
    expect(await side('descendants', 'method: "Epsilon", first: 1')).toEqual(['.Omega 1 null', 'more'])
    expect(await side('descendants', 'method: "Epsilon", asOf: "2006"')).toEqual([])
  })

  test('a method that very many are based on gives as many as wanted, nearest first', async () => {
    const wide = await side('descendants', 'method: "Delta", first: 12, depth: 8')
    expect(wide.slice(0, 3)).toEqual(['.Epsilon 1 2005', '..Omega 1 null', '...Small100 1 null'])
    expect(wide).toHaveLength(13)
    expect(wide.at(-1)).toBe('more')
    expect(await side('descendants', 'method: "Omega", first: 60')).toHaveLength(60)
  })

  test('what hangs from many is read while there is room, and is the same', async () => {
    const callsOf = async (first: number): Promise<number> => {
      api.takeCalls()
      await side('descendants', `method: "Root", depth: 2, first: ${first}`)
      return api.takeCalls().filter((call) => call === 'read/lineage-steps').length
    }
    const all = await side('descendants', 'method: "Root", depth: 2, first: 90')
    expect(all).toHaveLength(90)
    expect(all.slice(0, 4)).toEqual(['.Kid10 1 null', '..A10 1 null', '..B10 1 null', '.Kid11 1 null'])
    expect(await callsOf(90)).toBe(4)
    const some = await side('descendants', 'method: "Root", depth: 2, first: 35')
    expect(some.filter((node) => node.startsWith('..'))).toEqual(
      ['A10', 'B10', 'A11', 'B11', 'A12'].map((name) => `..${name} 1 null`),
    )
    expect(some.at(-1)).toBe('more')
    expect(await callsOf(35)).toBe(2)
  })

  test('what surrounds many is read while there is room, and is the same', async () => {
    const around = async (first: number) => {
      api.takeCalls()
      const { data } = await api.ask(
        `{ neighborhood(id: "method:root", depth: 2, first: ${first}) { nodes { id } truncated } }`,
      )
      const { neighborhood } = data as {
        neighborhood: { nodes: { id: string }[]; truncated: boolean }
      }
      const reads = api.takeCalls().filter((call) => call === 'read/neighbors').length
      return { ids: neighborhood.nodes.map(({ id }) => id), truncated: neighborhood.truncated, reads }
    }
    const all = await around(300)
    // Root, 30 methods with a paper and two others each, and the papers of these.
    expect(all).toMatchObject({ ids: { length: 181 }, truncated: false, reads: 4 })
    const some = await around(70)
    expect(some).toEqual({ ids: all.ids.slice(0, 71), truncated: true, reads: 2 })
  })

  test.each([
    ['depth: 0', 'depth'],
    ['depth: 9', 'depth'],
    ['first: -1', 'first'],
    ['first: 201', 'first'],
  ])('refuses %s', async (args, argument) => {
    const { errors } = await api.ask(`{ lineage(method: "Alpha", ${args}) { year } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
  })

  test('however many methods are shown, a level of few is one store call, and years and sentences one each', async () => {
    const ask = async (first: number): Promise<string[]> => {
      api.takeCalls()
      const { errors } = await api.ask(
        `{ lineage(method: "Omega", first: ${first}, depth: 1) { year descendants { year evidence { text paper { title } } } } }`,
      )
      expect(errors).toBeUndefined()
      return api.takeCalls().sort()
    }
    const one = await ask(1)
    expect(one.filter((call) => call === 'read/lineage-steps')).toHaveLength(1)
    expect(await ask(60)).toEqual(one)
    await api.ask('{ lineage(method: "Omega", depth: 8) { ancestors { depth } } }')
    const calls = api.takeCalls()
    // Four levels of ancestors, and the one that has none; nothing about years or sentences.
    expect(calls.filter((call) => call === 'read/lineage-steps')).toHaveLength(5)
    expect(calls.filter((call) => /first-papers|evidence/.test(call))).toEqual([])
  })
}
