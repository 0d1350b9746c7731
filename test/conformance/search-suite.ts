import { expect, test } from 'vitest'
import { ENTITY_KINDS, PAPER_EDGE_TYPES, type PaperEdgeType } from '../../src/graph/model.ts'
import { countPapers, filterFor, listPapers } from '../../src/graph/papers/list-papers.ts'
import type { PaperCondition } from '../../src/graph/papers/paper-condition.ts'
import { PAPER_ORDERS } from '../../src/graph/papers/paper-pages.ts'
import { HUB_PAPERS, rankedPaths } from '../../src/graph/paths/ranked-paths.ts'
import { findEntitiesByName } from '../../src/graph/reads/entity-names.ts'
import { relatedPapers } from '../../src/graph/reads/related-papers.ts'
import { surroundings } from '../../src/graph/reads/surroundings.ts'
import { search } from '../../src/graph/search/search.ts'
import type { GraphStore, TextIndex } from '../../src/graph/store.ts'
import { nameKey, textTerms } from '../../src/graph/text-terms.ts'
import { FIFTY_QUERIES } from './fifty-queries.ts'
import { SAMPLE } from './graphs.ts'
import type { TwoEngines } from './two-engines.ts'

const ALL = 10_000
const TEXTS = [
  'attention',
  'image classification',
  'Language Models',
  'BERT',
  'self-attention on ImageNet',
  'GPT-3',
  'top-5 error',
  'Adam',
  'ResNet 50',
  'sparse graph',
  'study 17',
  'Thing 5x',
  'thing',
  'T40',
  'latent causal study 1203',
  'the of and',
  'C++',
  'Ω λ 中文',
  'no such words anywhere',
]
const NAMES = [
  'BERT',
  'bert',
  'DPO',
  'ImageNet',
  'method:bert',
  'LSTM',
  'Thing 3x',
  'T3',
  'thing 40X',
  'nothing',
]

const relating = (ids: readonly string[], relations: readonly PaperEdgeType[] = PAPER_EDGE_TYPES) =>
  ids.map((id) => ({
    relates: {
      entity: { id, support: 1 },
      relations,
      assertions: ['ASSERTED' as const],
      confidence: null,
      supportFrom: null,
      supportTo: null,
    },
  }))

/** Searches, filters and walks find the same on both engines, which hold the same graph. */
export function searchSuite(graph: string, both: () => TwoEngines): void {
  /** What work gives on both engines, which must be the same; gives it back. */
  async function same<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
    const ours = await work(both().grafeo)
    expect(await work(both().neo4j)).toEqual(ours)
    return ours
  }
  const hits = (index: TextIndex, terms: readonly string[]) => async (store: GraphStore) =>
    (await store.searchText(index, terms, ALL)).map((hit) => hit.id).sort()

  test.each(TEXTS)('by the words of "%s"', async (text) => {
    await same(hits('paper', textTerms(text)))
    await same(hits('entity', textTerms(text)))
    await same(hits('name', [nameKey(text)]))
  })

  test('by words in most papers, and in none', async () => {
    const word = graph === SAMPLE ? 'model' : 'study'
    expect((await same(hits('paper', [word]))).length).toBeGreaterThan(20)
    expect(await same(hits('paper', []))).toEqual([])
  })

  // Where an index finds more than are ranked, each engine chooses by its own relevance which these are.
  test.each(TEXTS.filter((text) => graph === SAMPLE || /\d/.test(text)))(
    'and rank it the same for "%s"',
    async (text) => {
      const top = async (store: GraphStore) =>
        (
          await search(store, text, { papers: graph === SAMPLE, entities: true, asOf: null, whole: true })
        ).hits
          .slice(0, 10)
          .map(({ node, score }) => [node.id, score])
      await same(top)
    },
  )

  test.each(graph === SAMPLE ? FIFTY_QUERIES : [])(
    'the same first ten for "%s", "%s" among them',
    async (query, among) => {
      const ten = async (store: GraphStore) =>
        (await search(store, query, { papers: true, entities: true, asOf: null, whole: true })).hits
          .slice(0, 10)
          .map(({ node }) => [node.id, 'title' in node ? node.title : node.name])
          .sort()
      expect((await same(ten)).flat()).toContain(among)
    },
  )

  test.each(NAMES)('under the name %s', async (name) => {
    await same((store) => findEntitiesByName(store, [name], ENTITY_KINDS))
    await same((store) => findEntitiesByName(store, [name], ['METHOD']))
  })

  test.each<[name: string, all: (ids: readonly string[]) => readonly PaperCondition[]]>([
    ['nothing', () => []],
    ['years', () => [{ publishedFrom: '2016' }, { publishedTo: '2019~' }]],
    ['a year to begin with', () => [{ publishedFrom: '2018' }]],
    ['a year to end with', () => [{ publishedTo: '2015~' }]],
    ['years beyond all', () => [{ publishedFrom: '0000' }, { publishedTo: '9999~' }]],
    ['an entity', ([id = '']) => relating([id])],
    ['an entity, by a relation', ([id = '']) => relating([id], ['USES'])],
    ['two entities', (ids) => relating(ids.slice(0, 2))],
    ['three entities and years', (ids) => [...relating(ids), { publishedFrom: '2015' }]],
    ['one entity or another', (ids) => [{ any: relating(ids.slice(0, 2)) }]],
    ['an entity that is not there', () => relating(['method:missing'])],
    ['a word', () => [{ terms: [graph === SAMPLE ? 'attention' : 'sparse'] }]],
    ['two words', () => [{ terms: graph === SAMPLE ? ['language', 'model'] : ['robust', 'causal'] }]],
    [
      'a word, an entity and years',
      (ids) => [
        { terms: [graph === SAMPLE ? 'model' : 'graph'] },
        ...relating(ids.slice(0, 1)),
        { publishedFrom: '2014' },
        { publishedTo: '2022~' },
      ],
    ],
    ['no relation', ([id = '']) => relating([id], [])],
  ])('papers filtered by %s, page by page', async (_name, all) => {
    const condition = { all: all(await busiest(both().grafeo, 3)) }
    for (const order of PAPER_ORDERS) {
      const found = await same(async (store) => {
        const filter = await filterFor(store, condition)
        const pages: string[] = []
        let after: { key: string; id: string } | null = null
        for (let page = 0; page < 6; page++) {
          const rows = await listPapers(store, filter, { order, after, limit: 9, whole: page % 2 === 0 })
          pages.push(...rows.map(({ paper, key }) => `${key} ${paper.id}`))
          const last = rows.at(-1)
          if (last === undefined) break
          after = { key: last.key, id: last.paper.id }
        }
        return { pages, count: await countPapers(store, filter) }
      })
      expect(new Set(found.pages).size).toBe(found.pages.length)
      expect(found.pages.length).toBe(Math.min(found.count, 54))
    }
  })

  test('ways between things, what surrounds them and what is like them', async () => {
    const [first = '', second = '', third = ''] = await busiest(both().grafeo, 3)
    for (const [from, to] of [
      [first, second],
      [second, third],
      [first, 'method:missing'],
    ] as const) {
      for (const papers of [1, HUB_PAPERS + 1]) {
        const end = (id: string) => ({ id, papers })
        await same(async (store) => (await rankedPaths(store, end(from), end(to), 3, null)).paths)
        await same(async (store) => (await rankedPaths(store, end(from), end(to), 3, '2020~')).paths)
      }
    }
    for (const asOf of [null, '2019~']) {
      for (const depth of [1, 2]) await same((store) => surroundings(store, third, asOf, depth, 40))
    }
    const papers = await both().grafeo.searchText('paper', ['model', 'study'], 5)
    await same((store) =>
      relatedPapers(
        store,
        papers.map(({ id }) => id),
        null,
      ),
    )
  })
}

async function busiest(store: GraphStore, number: number): Promise<string[]> {
  const hits = await store.searchText('entity', ['transformer', 'bert', 'imagenet', '0x', '1x', '2x'], ALL)
  return hits
    .map(({ id }) => id)
    .filter((id) => /:(?:transformer|bert|imagenet|thing-[012]x)$/.test(id))
    .sort()
    .slice(0, number)
}
