import { describe, expect, test } from 'vitest'
import type { ApiServer } from '../support/api-server.ts'
import { BARE, GRIDNET, SANDPILE, TIDEFORMER } from './cases.ts'

interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

type List = readonly [owner: string, field: string, args?: string]

const OF_ENTITY: readonly (readonly [field: string, args?: string])[] = [
  ['papers'],
  ['papers', 'relation: [MENTIONS], assertion: [ASSERTED, NEGATED, FUTURE]'],
  ['cooccurring'],
  ['cooccurring', 'types: [METHOD, DATASET]'],
  ['related'],
]

/** Every field that takes `after`, with the field that it hangs under. */
const LISTS: readonly List[] = [
  ['', 'papers'],
  ['', 'papers', 'orderBy: PUBLISHED_ASC'],
  ['', 'papers', 'orderBy: TITLE_ASC'],
  ['', 'papers', 'filter: { text: "gridnet" }'],
  ['', 'papers', 'filter: { text: "gridnet", yearTo: 2021 }, orderBy: PUBLISHED_ASC'],
  ['', 'papers', 'filter: { method: "Gridnet", dataset: "WordLake" }, orderBy: TITLE_ASC'],
  ['', 'papers', 'filter: { concept: "accuracy", relation: [MENTIONS] }'],
  ['', 'methods'],
  ['', 'methods', 'query: "d"'],
  ['', 'methods', 'orderBy: NAME'],
  ['', 'methods', 'orderBy: NAME, support: { gte: 1, lte: 4 }'],
  ['', 'datasets'],
  ['', 'concepts'],
  ['', 'concepts', 'orderBy: NAME'],
  ['', 'concepts', 'orderBy: RELEVANCE, query: "s"'],
  ['', 'concepts', 'kind: [TASK, METRIC], query: "a"'],
  ['', 'unknownNames'],
  ['unknownName(id: "grid")', 'papers'],
  [`paper(id: "${BARE}")`, 'unknownNames'],
  ['', 'search', 'query: "gridnet tides words"'],
  ['', 'search', 'query: "gridnet tideformer", types: [METHOD, PAPER]'],
  [`paper(id: "${TIDEFORMER}")`, 'methods'],
  [`paper(id: "${TIDEFORMER}")`, 'datasets', 'relation: [EVALUATES_ON]'],
  [`paper(id: "${SANDPILE}")`, 'methods', 'assertion: [ASSERTED, NEGATED]'],
  [`paper(id: "${TIDEFORMER}")`, 'concepts', 'kind: [TASK, CONCEPT]'],
  [`paper(id: "${SANDPILE}")`, 'cites'],
  [`paper(id: "${GRIDNET}")`, 'citedBy'],
  [`paper(id: "${GRIDNET}")`, 'claims'],
  [`paper(id: "${GRIDNET}")`, 'related'],
  ['method(name: "Tideformer")', 'datasets'],
  ['method(name: "Tideformer")', 'tasks'],
  ['method(name: "Tideformer")', 'basedOn'],
  ['method(name: "Gridnet")', 'basis'],
  ['method(name: "Tideformer")', 'outperforms'],
  ['dataset(name: "WordLake")', 'methods'],
  ['concept(name: "accuracy")', 'methods'],
  ['concept(name: "text sorting")', 'datasets'],
  ...[
    'entity(name: "Gridnet")',
    'method(name: "Gridnet")',
    'dataset(name: "WordLake")',
    'concept(name: "accuracy")',
  ].flatMap((owner) => OF_ENTITY.map(([field, args]): List => [owner, field, args ?? ''])),
]

/** How lists are read page by page. */
export function pagesSuite(api: () => ApiServer): void {
  async function read([owner, field, args = '']: List, first: number, after: string | null) {
    const list = `${field}(${args} first: $first, after: $after) {
      edges { cursor node { ... on Node { id } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`
    const document = `query ($first: Int, $after: String) { ${owner === '' ? list : `owner: ${owner} { ${list} }`} }`
    const { status, data } = await api().ask(document, { first, after })
    expect(status).toBe(200)
    const { owner: below, ...root } = data as Record<string, unknown>
    return ((owner === '' ? root : below) as Record<string, Connection>)[field] as Connection
  }

  describe.each([1, 2])('pages of %i, joined, are the whole list', (size) => {
    test.each(LISTS.map((list) => [list.join(' '), list] as const))('%s', async (_, list) => {
      const whole = await read(list, 50, null)
      expect(whole.edges.length).toBeGreaterThan(0)
      expect(whole.pageInfo.hasNextPage).toBe(false)
      const joined: Connection['edges'][number][] = []
      let after: string | null = null
      for (;;) {
        const page: Connection = await read(list, size, after)
        joined.push(...page.edges)
        const isLast = joined.length >= whole.edges.length
        expect(page.pageInfo).toEqual({
          hasNextPage: !isLast,
          hasPreviousPage: false,
          startCursor: page.edges[0]?.cursor,
          endCursor: page.edges.at(-1)?.cursor,
        })
        after = page.pageInfo.endCursor
        if (isLast) break
      }
      expect(joined).toEqual(whole.edges)
      expect(await read(list, size, after)).toEqual({
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      })
    })
  })

  test.each(LISTS.map((list) => [list.join(' '), list] as const))('no edge of %s', async (_, list) => {
    expect(await read(list, 0, null)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })
}
