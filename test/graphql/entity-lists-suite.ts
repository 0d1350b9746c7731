import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EntityKind } from '../../src/graph/model.ts'
import { entityId } from '../../src/resolution/entity-id.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { mention, paper } from '../support/paper-facts.ts'

/** Names, and in how many papers each is: the first is of 2000, the others a year apart, the last undated. */
const METHODS = { GPT: 1, 'GPT-4': 2, 'gpt 3': 5, GPTune: 5, gptask: 21, Zebra: 4, aardvark: 2 }
const CONCEPTS = {
  TASK: { parsing: 3, tagging: 1 },
  METRIC: { 'parse score': 1 },
  CONCEPT: { sparsity: 1, parsimony: 9 },
}

const named = (kind: EntityKind, names: Readonly<Record<string, number>>) =>
  Object.entries(names).map(([name, papers]) => ({ kind, name, papers }))
const ENTITIES = [
  ...named('METHOD', METHODS),
  ...Object.entries(CONCEPTS).flatMap(([kind, names]) => named(kind as EntityKind, names)),
]
const PAPERS = Array.from({ length: 21 }, (_, at) => {
  const present = ENTITIES.filter(({ papers }) => at < papers)
  const text = { title: `Paper ${at}`, abstract: present.map(({ name }) => name).join(', ') }
  return paper(`p${at}`, text, {
    published: at < 20 ? `${2000 + at}` : null,
    mentions: present.map(({ kind, name }) => {
      const type = kind === 'METHOD' ? 'method' : 'concept'
      return mention(text, entityId(type, name), kind, name)
    }),
  })
})

interface NamePage {
  readonly edges: readonly { readonly node: { readonly name: string } }[]
  readonly pageInfo: { readonly endCursor: string }
}

type Listed = readonly [asks: string, list: string, ...names: readonly string[]]
const ORDERS: readonly Listed[] = [
  ['most papers first', 'methods', 'gptask', 'gpt 3', 'GPTune', 'Zebra', 'aardvark', 'GPT-4', 'GPT'],
  [
    'names, whatever their case',
    'methods(orderBy: NAME)',
    ...['aardvark', 'GPT', 'gpt 3', 'GPT-4', 'gptask', 'GPTune', 'Zebra'],
  ],
  [
    'names in a range of support',
    'methods(orderBy: NAME, support: { gte: 2, lte: 4 })',
    'aardvark',
    'GPT-4',
    'Zebra',
  ],
  [
    'names of several kinds',
    'concepts(orderBy: NAME, kind: [METRIC, TASK])',
    'parse score',
    'parsing',
    'tagging',
  ],
  [
    'the whole name, whole words of it, less',
    'methods(orderBy: RELEVANCE, query: "gpt")',
    ...['GPT', 'gpt 3', 'GPT-4', 'gptask', 'GPTune'],
  ],
  [
    'relevance over kinds',
    'concepts(orderBy: RELEVANCE, query: "Pars")',
    'parsimony',
    'parsing',
    'parse score',
  ],
  [
    'most papers by a year first',
    'methods(asOf: "2003")',
    ...['gpt 3', 'gptask', 'GPTune', 'Zebra', 'aardvark', 'GPT-4', 'GPT'],
  ],
  [
    'names in so many papers by a year',
    'methods(asOf: "2003", support: { gte: 2, lte: 3 })',
    'aardvark',
    'GPT-4',
  ],
  [
    'names by a year, whatever their case',
    'methods(asOf: "2003", orderBy: NAME, support: { gte: 4 })',
    ...['gpt 3', 'gptask', 'GPTune', 'Zebra'],
  ],
  [
    'relevance by a year',
    'methods(asOf: "2001", orderBy: RELEVANCE, query: "gpt")',
    ...['GPT', 'gpt 3', 'GPT-4', 'gptask', 'GPTune'],
  ],
  [
    'what papers name by a year, of some kinds',
    'concepts(asOf: "2002", kind: [CONCEPT, METRIC])',
    'parsimony',
    'parse score',
    'sparsity',
  ],
  ['nothing before the first paper', 'methods(asOf: "1999")'],
  ['a kind that is given twice, once', 'concepts(kind: [TASK, TASK])', 'parsing', 'tagging'],
]

/** Orders of the lists of entities and what is counted beside them, on every engine. */
export function entityListsSuite(openEmpty: OpenEmptyGraph): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, PAPERS)
  })
  afterAll(() => api.close())

  test.each(ORDERS)('order: %s', async (_, list, ...names) => {
    const { data, errors } = await api.ask(`{ list: ${list} { totalCount edges { node { name } } } }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      list: { totalCount: names.length, edges: names.map((name) => ({ node: { name } })) },
    })
  })

  test('facets count the whole list, filtered as it is', async () => {
    const support = 'support { gte lte entities }'
    const { data, errors } = await api.ask(`{
      methods(first: 1) { facets { ${support} } }
      few: methods(query: "gpt", support: { lte: 4 }) { facets { ${support} } }
      datasets { facets { ${support} } }
      concepts(first: 0) { facets { kinds { kind entities } ${support} } }
      tasks: concepts(kind: [TASK, TASK]) { facets { kinds { kind entities } } }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      methods: {
        facets: {
          support: [
            { gte: 1, lte: 1, entities: 1 },
            { gte: 2, lte: 4, entities: 3 },
            { gte: 5, lte: 9, entities: 2 },
            { gte: 20, lte: 49, entities: 1 },
          ],
        },
      },
      few: {
        facets: {
          support: [
            { gte: 1, lte: 1, entities: 1 },
            { gte: 2, lte: 4, entities: 1 },
          ],
        },
      },
      datasets: { facets: { support: [] } },
      concepts: {
        facets: {
          kinds: [
            { kind: 'TASK', entities: 2 },
            { kind: 'METRIC', entities: 1 },
            { kind: 'CONCEPT', entities: 2 },
          ],
          support: [
            { gte: 1, lte: 1, entities: 3 },
            { gte: 2, lte: 4, entities: 1 },
            { gte: 5, lte: 9, entities: 1 },
          ],
        },
      },
      tasks: { facets: { kinds: [{ kind: 'TASK', entities: 2 }] } },
    })
  })

  test('as of a date all counts are those of the papers up to it, and the undated are told', async () => {
    const { data, errors } = await api.ask(`{
      methods(asOf: "2001") { undated totalCount edges { support node { name support } }
        facets { support { gte lte entities } } }
      concepts(asOf: "2001", kind: [TASK]) { facets { kinds { kind entities } } }
      now: methods(first: 1) { undated edges { support } }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      methods: {
        undated: 1,
        totalCount: 7,
        edges: [
          ['aardvark', 2, 2],
          ['gpt 3', 2, 5],
          ['GPT-4', 2, 2],
          ['gptask', 2, 21],
          ['GPTune', 2, 5],
          ['Zebra', 2, 4],
          ['GPT', 1, 1],
        ].map(([name, support, now]) => ({ support, node: { name, support: now } })),
        facets: {
          support: [
            { gte: 1, lte: 1, entities: 1 },
            { gte: 2, lte: 4, entities: 6 },
          ],
        },
      },
      concepts: { facets: { kinds: [{ kind: 'TASK', entities: 2 }] } },
      now: { undated: 0, edges: [{ support: 21 }] },
    })
  })

  test.each(['SUPPORT', 'NAME', 'RELEVANCE'])('pages by %s as of a date give each once', async (order) => {
    const list = (page: string) => `methods(query: "gpt", asOf: "2003", orderBy: ${order}, ${page})`
    const whole = await names(list('first: 100'))
    expect(whole.names).toHaveLength(5)
    const paged: string[] = []
    for (let after = ''; paged.length < 5; ) {
      const page = await names(list(`first: 2${after}`))
      paged.push(...page.names)
      after = `, after: "${page.endCursor}"`
    }
    expect(paged).toEqual(whole.names)
  })

  async function names(list: string): Promise<{ names: string[]; endCursor: string }> {
    const { data } = await api.ask(`{ list: ${list} { edges { node { name } } pageInfo { endCursor } } }`)
    const { edges, pageInfo } = (data as { list: NamePage }).list
    return { names: edges.map(({ node }) => node.name), ...pageInfo }
  }

  test('a cursor of one order is none of another', async () => {
    const { data } = await api.ask('{ methods(first: 1) { pageInfo { endCursor } } }')
    const { endCursor } = (data as { methods: { pageInfo: { endCursor: string } } }).methods.pageInfo
    for (const order of ['NAME', 'RELEVANCE']) {
      const list = `methods(query: "g", orderBy: ${order}, after: "${endCursor}")`
      const { status, errors } = await api.ask(`{ ${list} { totalCount } }`)
      expect(status).toBe(400)
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }])
    }
  })
}
