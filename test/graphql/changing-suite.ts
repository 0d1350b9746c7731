import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import type { PaperWrite } from '../../src/graph/model.ts'
import { composeQuery } from '../../src/graph/query.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { mention, paperWrite } from '../support/paper-writes.ts'

const BERT = mention('METHOD', 'BERT')
const GLUE = mention('DATASET', 'GLUE')

const paper = (id: string, published: string | null, rest: Partial<PaperWrite> = {}): PaperWrite =>
  paperWrite(id, `${id}: BERT on GLUE`, { published, mentions: [BERT, GLUE], ...rest })

const PAPERS = [
  paper('a', '2023-05'),
  paper('b', '2022-01-02'),
  paper('c', '2022-01-02'),
  paper('d', '2021'),
  paper('e', null),
  paper('f', null),
]

const deletePaper = composeQuery(
  'test/delete-paper',
  'MATCH (p:Paper {id: $id}) DETACH DELETE p',
  z.object({ id: z.string() }),
  z.never(),
)

interface Listed {
  readonly edges: readonly { readonly node: { readonly id: string } }[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

const PAGE = 'edges { node { id } } pageInfo { endCursor hasNextPage }'

/** Lists of papers whose next page is asked for after the graph has changed. */
const LISTS = {
  papers: `query ($first: Int, $after: String) { list: papers(first: $first, after: $after) { ${PAGE} } }`,
  filtered: `query ($first: Int, $after: String) {
    list: papers(filter: { method: "BERT", text: "glue" }, first: $first, after: $after) { ${PAGE} } }`,
  ofAnEntity: `query ($first: Int, $after: String) {
    method(id: "method:bert") { list: papers(first: $first, after: $after) { ${PAGE} } } }`,
  cited: `query ($first: Int, $after: String) {
    paper(id: "citing") { list: cites(first: $first, after: $after) { ${PAGE} } } }`,
}

/** What must hold of lists while papers come and go, on every engine. */
export function changingSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeEach(async () => {
    const cites = ['a', 'b', 'c', 'd', 'e', 'f', 'b0', 'new', 'late', 'undated'].map((id) => `paper:${id}`)
    const citing = paperWrite('citing', 'Citing all', { published: '2030', cites })
    api = await startApi(openEmpty, [...PAPERS, citing])
  })
  afterEach(() => api.close())

  async function read(query: string, first: number, after: string | null) {
    const { data, errors } = await api.ask(query, { first, after })
    expect(errors).toBeUndefined()
    const { list } = Object.values({ data, ...(data as object) }).find(hasList) ?? fail()
    const ids = list.edges.map(({ node }) => node.id).filter((id) => id !== 'paper:citing')
    return { ids, ...list.pageInfo }
  }

  test.each(Object.entries(LISTS))(
    '%s: papers added between pages are neither lost nor shown twice',
    async (_, query) => {
      const size = query === LISTS.papers ? 3 : 2
      const first = await read(query, size, null)
      expect(first.ids).toEqual(['paper:a', 'paper:b'])
      await api.write([
        paper('new', '2024'),
        paper('b0', '2022-01-02'),
        paper('late', '2019-12'),
        paper('undated', null),
      ])
      const second = await read(query, 3, first.endCursor)
      expect(second.ids).toEqual(['paper:b0', 'paper:c', 'paper:d'])
      const third = await read(query, 3, second.endCursor)
      expect(third).toMatchObject({ ids: ['paper:late', 'paper:e', 'paper:f'], hasNextPage: true })
      expect(await read(query, 3, third.endCursor)).toMatchObject({
        ids: ['paper:undated'],
        hasNextPage: false,
      })
    },
  )

  test.each(Object.entries(LISTS))('%s: a page begins where a deleted paper was', async (_, query) => {
    const first = await read(query, query === LISTS.papers ? 3 : 2, null)
    await api.store.write(async (transaction) => {
      for (const id of ['paper:b', 'paper:d']) await transaction.run(deletePaper, { id })
    })
    const second = await read(query, 2, first.endCursor)
    expect(second.ids).toEqual(['paper:c', 'paper:e'])
    expect(await read(query, 2, second.endCursor)).toMatchObject({ ids: ['paper:f'], hasNextPage: false })
  })

  test('pages read while papers are being written hold each paper that was there, once', async () => {
    const there = Array.from({ length: 40 }, (_, at) =>
      paper(`p${at}`, `20${10 + (at % 9)}-0${1 + (at % 7)}`),
    )
    await api.write(there)
    let writing = true
    const writer = (async () => {
      for (let at = 0; writing && at < 200; at++) {
        await api.write([paper(`w${at}`, `20${10 + (at % 11)}-0${1 + (at % 5)}`), paper(`u${at}`, null)])
      }
    })()
    const reader = async (query: string): Promise<string[]> => {
      const ids: string[] = []
      for (let after: string | null = null, more = true; more && ids.length < 1_000; ) {
        const page: Awaited<ReturnType<typeof read>> = await read(query, 7, after)
        ids.push(...page.ids)
        after = page.endCursor
        more = page.hasNextPage
      }
      return ids
    }
    try {
      const queries = [LISTS.papers, LISTS.filtered, LISTS.ofAnEntity]
      for (const ids of await Promise.all(queries.map(reader))) {
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
        expect(there.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([])
      }
    } finally {
      writing = false
      await writer
    }
  })

  test('a method that more papers mention by now is not shown twice, none after it is lost, and a later one is left out', async () => {
    const named = (id: string, ...methods: string[]): PaperWrite =>
      paperWrite(id, id, { mentions: methods.map((name) => mention('METHOD', name)) })
    await api.write([named('m1', 'Alpha', 'Beta', 'Gamma'), named('m2', 'Alpha', 'Beta')])
    const query = `query ($first: Int, $after: String) { root: stats { papers } list: methods(first: $first, after: $after) { ${PAGE} } }`
    const first = await read(query, 2, null)
    expect(first.ids).toEqual(['method:bert', 'method:alpha'])
    await api.write([named('m3', 'Alpha'), named('m4', 'Delta')])
    expect((await read(query, 9, first.endCursor)).ids).toEqual(['method:beta', 'method:gamma'])
  })

  test('a result that a search found goes, and the next page begins after its place', async () => {
    const query = `query ($first: Int, $after: String) { list: search(query: "GLUE", types: [PAPER], first: $first, after: $after) { edges { node { ... on Node { id } } } pageInfo { endCursor hasNextPage } } }`
    const first = await read(query, 2, null)
    expect(first.ids).toEqual(['paper:a', 'paper:b'])
    await api.store.write((transaction) => transaction.run(deletePaper, { id: 'paper:b' }))
    expect((await read(query, 9, first.endCursor)).ids).toEqual(['paper:c', 'paper:d', 'paper:e', 'paper:f'])
  })

  test('claims of every unit and direction, those of the title first', async () => {
    const title = 'Up 3.1 points'
    const abstract = 'It is 2x faster. Errors fall by 40%.'
    const about = { method: BERT.entity, dataset: GLUE.entity, metric: null }
    const claim = (field: 'title' | 'abstract', text: string, rest: object) => {
      const start = (field === 'title' ? title : abstract).indexOf(text)
      return {
        ...about,
        field,
        text,
        start,
        end: start + text.length,
        number: null,
        unit: null,
        direction: null,
        value: '',
        ...rest,
      }
    }
    await api.write([
      paperWrite('claims', title, {
        abstract,
        mentions: [BERT, GLUE],
        claims: [
          claim('abstract', 'fall by 40%', { value: '40%', number: 40, unit: 'percent', direction: 'down' }),
          claim('abstract', '2x', { value: '2x', number: 2, unit: 'times' }),
          claim('title', 'Up 3.1 points', { value: '3.1', number: 3.1, unit: 'points', direction: 'up' }),
        ],
      }),
    ])
    const answer = await api.ask(
      '{ paper(id: "claims") { title claims(first: 2) { totalCount edges { node { field text start end value number unit direction metric { id } } } pageInfo { endCursor } } } }',
    )
    const row = (field: string, text: string, start: number, end: number, rest: object) => ({
      node: { field, text, start, end, direction: null, metric: null, ...rest },
    })
    expect(answer.data).toEqual({
      paper: {
        title,
        claims: {
          totalCount: 3,
          edges: [
            row('title', 'Up 3.1 points', 0, 13, {
              value: '3.1',
              number: 3.1,
              unit: 'POINTS',
              direction: 'UP',
            }),
            row('abstract', '2x', 6, 8, { value: '2x', number: 2, unit: 'TIMES' }),
          ],
          pageInfo: { endCursor: expect.any(String) },
        },
      },
    })
    const { endCursor } = (answer.data as { paper: { claims: Listed } }).paper.claims.pageInfo
    const next = await api.ask(
      'query ($after: String) { paper(id: "claims") { claims(after: $after) { edges { node { text unit direction } } } } }',
      { after: endCursor },
    )
    expect(next.data).toEqual({
      paper: { claims: { edges: [{ node: { text: 'fall by 40%', unit: 'PERCENT', direction: 'DOWN' } }] } },
    })
  })
}

function hasList(value: unknown): value is { readonly list: Listed } {
  return typeof value === 'object' && value !== null && 'list' in value
}

function fail(): never {
  throw new Error('the answer holds no list')
}
