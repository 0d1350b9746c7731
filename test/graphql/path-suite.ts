import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PaperWrite } from '../../src/graph/model.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { link, mention, paper } from '../support/paper-facts.ts'

type Name = 'Alder' | 'Birch' | 'Cedar' | 'Downs' | 'Hubbub' | 'Uproar'
const idOf = (name: Name): string => `${name === 'Downs' ? 'dataset' : 'method'}:${name.toLowerCase()}`

/** A paper that mentions some names, and says that the first of two builds on, or is tested on, the second. */
function saying(id: string, names: readonly Name[], said: readonly (readonly [Name, Name])[]): PaperWrite {
  const text = { title: id, abstract: `${names.join(' and ')}.` }
  return paper(id, text, {
    published: '2020',
    mentions: names.map((name) => mention(text, idOf(name), name === 'Downs' ? 'DATASET' : 'METHOD', name)),
    entityRelations: said.map(([from, to]) =>
      link(text, idOf(from), to === 'Downs' ? 'EVALUATED_ON' : 'BASED_ON', idOf(to), from),
    ),
  })
}

// From Alder to Downs in three steps by what few papers mention, in two through what very many do.
const PLANTED = [
  saying('alder', ['Alder', 'Birch'], [['Alder', 'Birch']]),
  saying('birch', ['Birch', 'Cedar'], [['Birch', 'Cedar']]),
  saying('cedar', ['Cedar', 'Downs'], [['Cedar', 'Downs']]),
  saying('loud', ['Alder', 'Hubbub'], [['Alder', 'Hubbub']]),
  saying('louder', ['Hubbub', 'Downs'], [['Hubbub', 'Downs']]),
  saying('both', ['Hubbub', 'Uproar'], [['Uproar', 'Hubbub']]),
  saying('also', ['Hubbub', 'Uproar'], []),
]
const SAY_SO = 120
const CROWD = Array.from({ length: 520 }, (_, at) => [
  saying(`hubbub-${at}`, ['Hubbub'], at < SAY_SO ? [['Hubbub', 'Uproar']] : []),
  saying(`uproar-${at}`, ['Uproar'], []),
]).flat()
const ROUND = ['method:alder', 'method:birch', 'method:cedar', 'dataset:downs']
const THROUGH = ['method:alder', 'method:hubbub', 'dataset:downs']

/** Paths past hubs, on every engine. */
export function pathSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, PLANTED)
    for (let start = 0; start < CROWD.length; start += 260) await api.write(CROWD.slice(start, start + 260))
  })
  afterAll(() => api.close())

  async function paths(from: Name, to: Name, k: number): Promise<string[][]> {
    const { data, errors } = await api.ask(
      'query ($from: String!, $to: String!, $k: Int) { path(from: $from, to: $to, k: $k) { nodes { id } hops { evidence { text } } } }',
      { from, to, k },
    )
    expect(errors).toBeUndefined()
    const found = (data as { path: { nodes: { id: string }[]; hops: { evidence: unknown[] }[] }[] }).path
    for (const { hops } of found) for (const { evidence } of hops) expect(evidence).toHaveLength(1)
    return found.map(({ nodes }) => nodes.map(({ id }) => id))
  }

  test('three steps past a hub go before two through it', async () => {
    expect((await paths('Alder', 'Downs', 1))[0]).toEqual(ROUND)
    const best = (await paths('Alder', 'Downs', 5)).map(String)
    expect(best).toContain(String(THROUGH))
  })

  test.each([
    ['a hub to a method', 'Hubbub', 'Alder', ['method:hubbub', 'method:alder']],
    ['a method to a hub', 'Alder', 'Uproar', ['method:alder', 'method:hubbub', 'method:uproar']],
    ['a hub to a hub', 'Hubbub', 'Uproar', ['method:hubbub', 'method:uproar']],
  ] as const)('from %s', async (_, from, to, gives) => {
    expect((await paths(from, to, 1))[0]).toEqual(gives)
  })

  test('a step between hubs counts all papers that state it', async () => {
    const { data } = await api.ask('{ path(from: "Hubbub", to: "Uproar") { hops { relation support } } }')
    expect(data).toEqual({ path: [{ hops: [{ relation: 'BASED_ON', support: SAY_SO }] }] })
  })

  test('between hubs the papers on both are ways too, the equal ones by id', async () => {
    expect((await paths('Uproar', 'Hubbub', 3)).slice(1)).toEqual([
      ['method:uproar', 'paper:also', 'method:hubbub'],
      ['method:uproar', 'paper:both', 'method:hubbub'],
    ])
  })

  test('a path goes with the evidence of one of its steps, and comes back with it', async () => {
    await api.write([saying('birch', ['Birch', 'Cedar'], [])])
    const without = await paths('Alder', 'Downs', 5)
    expect(without[0]).toEqual(THROUGH)
    expect(without.map(String)).not.toContain(String(ROUND))
    await api.write(PLANTED.slice(1, 2))
    expect((await paths('Alder', 'Downs', 1))[0]).toEqual(ROUND)
  })
}
