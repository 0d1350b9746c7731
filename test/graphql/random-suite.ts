import { afterAll, beforeAll, expect, test } from 'vitest'
import { PAPER_EDGE_TYPES } from '../../src/graph/model.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { PlainAnswers } from '../support/plain-answers.ts'
import { PlainPaths } from '../support/plain-paths.ts'
import { randomGraph } from '../support/random-graph.ts'
import { near } from './cases.ts'

// Few enough that no list is cut where hubs are cut short.
const PAPERS = randomGraph(90, 11)
const plain = new PlainAnswers(PAPERS)
const entities = plain.entities().map(([, id]) => id)
const sample = [...entities.slice(0, 8), ...entities.filter((_, at) => at % 9 === 0)]

type Edges<E> = { readonly edges: readonly E[]; readonly totalCount?: number }
type Shared = Edges<{ readonly papers: number; readonly node: { readonly id: string } }>

/** Answers on an invented graph, held against answers worked out without one, on every engine. */
export function randomSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, PAPERS)
  })
  afterAll(() => api.close())

  async function ask<T>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const { data, errors } = await api.ask(query, variables)
    expect(errors).toBeUndefined()
    return data as T
  }
  const idsOf = ({ edges }: Edges<{ readonly node: { readonly id: string } }>): string[] =>
    edges.map(({ node }) => node.id)

  test('papers, all and by entity, relation, year and word', async () => {
    const cases: [filter: object, holds: Parameters<typeof plain.newestFirst>[0]][] = [
      [{}, () => true],
      [
        { yearFrom: 2015, yearTo: 2020 },
        (paper) => paper.published !== null && paper.published >= '2015' && paper.published < '2021',
      ],
      [{ text: 'sparse' }, (paper) => /\bsparse\b/.test(`${paper.title} ${paper.abstract}`)],
    ]
    for (const entity of sample) {
      const [type = ''] = entity.split(':')
      for (const relation of [['MENTIONS'], ['USES', 'INTRODUCES'], PAPER_EDGE_TYPES] as const) {
        cases.push([{ [type]: entity, relation }, (paper) => plain.states(paper, entity, relation)])
      }
      const [, other = ''] = plain.cooccurring(entity).find(([, id]) => !id.startsWith(type)) ?? []
      if (other === '') continue
      cases.push([
        { [type]: entity, [other.split(':')[0] ?? '']: other, yearFrom: 2012 },
        (paper) =>
          (paper.published ?? '') >= '2012' &&
          [entity, other].every((id) => plain.states(paper, id, ['MENTIONS'])),
      ])
    }
    for (const [filter, holds] of cases) {
      const { papers } = await ask<{ papers: Edges<{ node: { id: string } }> }>(
        'query ($filter: PaperFilter) { papers(filter: $filter, first: 100) { totalCount edges { node { id } } } }',
        { filter },
      )
      const expected = plain.newestFirst(holds)
      expect({ filter, ids: idsOf(papers), total: papers.totalCount }).toEqual({
        filter,
        ids: expected,
        total: expected.length,
      })
    }
  })

  test('entities, their papers, company, trend and links', async () => {
    const links = ['EVALUATED_ON', 'APPLIED_TO', 'BASED_ON', 'OUTPERFORMS'] as const
    const fields = {
      EVALUATED_ON: 'datasets',
      APPLIED_TO: 'tasks',
      BASED_ON: 'basedOn',
      OUTPERFORMS: 'outperforms',
    }
    for (const id of sample) {
      const isMethod = id.startsWith('method:')
      const linked = links
        .map(
          (type) =>
            `${type}: ${fields[type]}(first: 100) { totalCount edges { papers: support node { id } } }`,
        )
        .join(' ')
      const { node } = await ask<{ node: Record<string, Shared> & { trend: unknown; support: number } }>(
        `query ($id: ID!) { node(id: $id) { ... on Entity { support
          papers(first: 100) { totalCount edges { node { id } } } used: papers(first: 100, relation: [USES]) { edges { node { id } } }
          cooccurring(first: 100) { totalCount edges { papers node { id } } } trend { points { year papers } undated } }
          ${isMethod ? `... on Method { ${linked} basis(first: 100) { edges { papers: support node { id } } } }` : ''} } }`,
        { id },
      )
      const counted = (list: Shared | undefined) => list?.edges.map((edge) => [edge.papers, edge.node.id])
      const papers = plain.newestFirst((paper) => plain.states(paper, id, ['MENTIONS']))
      expect(node.support).toBe(papers.length)
      expect(node.papers && idsOf(node.papers)).toEqual(papers)
      expect(node.used && idsOf(node.used)).toEqual(
        plain.newestFirst((paper) => plain.states(paper, id, ['USES'])),
      )
      expect(counted(node.cooccurring)).toEqual(plain.cooccurring(id).slice(0, 100))
      expect(node.cooccurring?.totalCount).toBe(plain.cooccurring(id).length)
      expect(node.trend).toEqual(plain.trend(id))
      if (!isMethod) continue
      for (const type of links) expect(counted(node[type])).toEqual(plain.links(id, type, 'out'))
      expect(counted(node.basis)).toEqual(plain.links(id, 'BASED_ON', 'in'))
    }
  })

  test('entities in the order of their lists', async () => {
    const lists = await ask<Record<string, Edges<{ node: { id: string } }>>>(
      '{ method: methods(first: 100) { edges { node { id } } } dataset: datasets(first: 100) { edges { node { id } } } concept: concepts(first: 100) { edges { node { id } } } }',
    )
    for (const [type, list] of Object.entries(lists)) {
      expect(idsOf(list)).toEqual(entities.filter((id) => id.startsWith(`${type}:`)))
    }
  })

  test('related papers by what they share', async () => {
    for (const { id } of PAPERS.filter((_, at) => at % 15 === 0)) {
      const { paper } = await ask<{ paper: { related: Edges<{ score: number; node: { id: string } }> } }>(
        'query ($id: ID!) { paper(id: $id) { related(first: 50) { edges { score node { id } } } } }',
        { id },
      )
      const scores = new Map(plain.related(id).map(([score, other]) => [other, score]))
      const given = paper.related.edges
      expect(given.map(({ score }) => score)).toEqual(
        given.map(({ node }) => near(scores.get(node.id) ?? Number.NaN)),
      )
      const best = [...scores.values()].sort((a, b) => b - a).slice(0, 50)
      expect(given.map(({ score }) => score)).toEqual(best.map(near))
    }
  })

  test('no path is cheaper than the first, and every step is stated', async () => {
    const ways = new PlainPaths(PAPERS)
    const ends = [
      ...sample.slice(0, 6),
      ...PAPERS.filter((_, at) => at % 20 === 0).map(({ id }) => id),
      entities.at(-1) ?? '',
    ]
    for (const [at, from] of ends.entries()) {
      const to = ends[(at * 5 + 3) % ends.length] ?? ''
      const { path } = await ask<{
        path: { cost: number; nodes: { id: string }[]; hops: { cost: number; to: { id: string } }[] }[]
      }>(
        'query ($from: String!, $to: String!) { path(from: $from, to: $to, k: 5) { cost nodes { id } hops { cost to { id } } } }',
        { from, to },
      )
      const shortest = plain.distance(from, to, 6)
      expect(path.length > 0).toBe(shortest !== null)
      if (shortest === null || from === to) continue
      const [best] = path
      expect(best?.cost).toEqual(near(ways.cheapest(from, to, Math.min(6, shortest + 2)) ?? Number.NaN))
      expect(path.map(({ cost }) => cost)).toEqual(path.map(({ cost }) => cost).sort((a, b) => a - b))
      expect(new Set(path.map(({ nodes }) => JSON.stringify(nodes))).size).toBe(path.length)
      for (const { cost, nodes, hops } of path) {
        const ids = nodes.map(({ id }) => id)
        expect([from, ...hops.map((hop) => hop.to.id)]).toEqual(ids)
        expect(new Set(ids).size).toBe(ids.length)
        expect(hops.map((hop) => hop.cost)).toEqual(
          ids.slice(1).map((id, before) => near(ways.step(ids[before] ?? '', id))),
        )
        const passed = ids.slice(1, -1).reduce((sum, id) => sum + ways.passing(id), 0)
        expect(cost).toEqual(near(hops.reduce((sum, hop) => sum + hop.cost, passed)))
      }
    }
  })
}
