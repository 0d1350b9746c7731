import { expect, test } from 'vitest'
import { raw } from '../conformance/two-engines.ts'
import { type ApiServer, BROWSER_URL } from '../support/api-server.ts'
import { T } from '../support/twelve-papers.ts'

const CYPHER = 'cypher { text parameters browserUrl }'
const NODES = `${CYPHER} edges { node { id } }`

interface Handed {
  readonly cypher: {
    readonly text: string
    readonly parameters: Readonly<Record<string, unknown>>
    readonly browserUrl: string | null
  }
}

/** A list and the statement it is handed over by; `read` where it is the one that reads the list. */
interface Handover {
  readonly asks: string
  readonly query: string
  readonly read: boolean
  /** Number of ids, worked out by hand from the twelve papers. */
  readonly ids: number
}

const lists = (
  read: boolean,
  of: Readonly<Record<string, readonly [query: string, ids: number]>>,
): Handover[] => Object.entries(of).map(([asks, [query, ids]]) => ({ asks, query, read, ids }))

const HANDOVERS: readonly Handover[] = [
  ...lists(true, {
    methods: [`methods(first: 2) { ${NODES} }`, 2],
    'datasets whose name begins with a letter': [`datasets(query: "c") { ${NODES} }`, 1],
    'methods by name': [`methods(orderBy: NAME, first: 3) { ${NODES} }`, 3],
    'methods by relevance': [`methods(orderBy: RELEVANCE, query: "w", first: 3) { ${NODES} }`, 1],
    tasks: [`concepts(kind: [TASK]) { ${NODES} }`, 2],
    'papers of a method, some relations of them': [
      `method(name: "Wren") { papers(relation: [USES, INTRODUCES], first: 2) { ${NODES} } }`,
      2,
    ],
    'papers that deny or plan something of a dataset': [
      `dataset(name: "Coastline") { papers(assertion: [NEGATED, FUTURE]) { ${NODES} } }`,
      1,
    ],
    'what a method was evaluated on': [`method(name: "Finch") { datasets { ${NODES} } }`, 2],
    'what a method is applied to': [`method(name: "Heron") { tasks { ${NODES} } }`, 1],
    'what builds on a method': [`method(name: "Wren") { basis { ${NODES} } }`, 1],
    'what was evaluated on a dataset': [`dataset(name: "Moorland") { methods(first: 2) { ${NODES} } }`, 2],
    'what a paper cites': [`paper(id: "${T.osprey}") { cites { ${NODES} } }`, 2],
    'what cites a paper': [`paper(id: "${T.wren}") { citedBy(first: 2) { ${NODES} } }`, 2],
    'claims of a paper': [`paper(id: "${T.finch}") { claims { ${NODES} } }`, 2],
    'names that were not understood': [`unknownNames(first: 3) { ${NODES} }`, 3],
    'papers that print such a name': [`unknownName(id: "corpus") { papers { ${NODES} } }`, 2],
    'such names of a paper': [`paper(id: "${T.fenland}") { unknownNames { ${NODES} } }`, 2],
    'papers by title': [`papers(orderBy: TITLE_ASC, first: 3) { ${NODES} }`, 3],
    'ingests, of which there are none': [`ingests { ${NODES} }`, 0],
    'papers, newest first': [`papers(first: 4) { ${NODES} }`, 4],
    'papers, oldest first': [`papers(first: 12, orderBy: PUBLISHED_ASC) { ${NODES} }`, 12],
    'papers on a method': [`papers(filter: { method: "Osprey" }) { ${NODES} }`, 1],
  }),
  ...lists(false, {
    'methods of a paper': [`paper(id: "${T.survey}") { methods { ${NODES} } }`, 4],
    'datasets of a paper': [`paper(id: "${T.osprey}") { datasets(first: 1) { ${NODES} } }`, 1],
    'concepts of a paper': [`paper(id: "${T.robin}") { concepts(kind: [METRIC]) { ${NODES} } }`, 1],
    'papers related to one': [`paper(id: "${T.robin}") { related(first: 3) { ${NODES} } }`, 3],
    'what keeps the company of a method': [`method(name: "Osprey") { related { ${NODES} } }`, 2],
    'what a search finds': [
      `search(query: "robin wind", types: [METHOD, PAPER], first: 2) { ${CYPHER} edges { node { ... on Node { id } } } }`,
      2,
    ],
    'empty places': [
      `gaps(dataset: "Coastline", first: 1) { ${CYPHER} edges { node { row { id } column { id } papers { paper { id } } } } }`,
      3,
    ],
    'a comparison': [
      `comparison(methods: ["Heron", "Wren"]) { ${CYPHER} edges { node { subject { id } } } }`,
      2,
    ],
    'a leaderboard': [`leaderboard(dataset: "Fenland", first: 2) { ${NODES} }`, 2],
    // Robin builds on Finch, Finch on Wren, Wren on Heron, and Heron on Robin.
    'a lineage': [
      `lineage(method: "Robin") { ${CYPHER} method { id } ancestors { method { id } } descendants { method { id } } }`,
      4,
    ],
    'what rose and fell': [
      `rising(window: { published: { from: "2021", to: "2021" } }, first: 3) { ${NODES} }`,
      3,
    ],
    'what two methods share': [`overlap(a: "Wren", b: "Finch") { shared(first: 3) { ${NODES} } }`, 3],
    'papers that state an edge': [
      `explain(from: "Wren", to: "Fenland") { statements { ${CYPHER} edges { node { paper { id } } } } }`,
      2,
    ],
    'a path through a paper': [
      `path(from: "error rate", to: "concept:call-counting") { ${CYPHER} nodes { id } }`,
      3,
    ],
    'what surrounded a method by then': [
      `neighborhood(id: "method:wren", asOf: "2019") { ${CYPHER} nodes { id } }`,
      4,
    ],
    'papers that stated an edge by then': [
      `explain(from: "Wren", to: "Fenland", asOf: "2021") { statements { ${CYPHER} edges { node { paper { id } } } } }`,
      1,
    ],
    'what a search finds by then': [
      `search(query: "robin wind", asOf: "2021-01") { ${CYPHER} edges { node { ... on Node { id } } } }`,
      2,
    ],
    'what surrounds a metric': [`neighborhood(id: "concept:error-rate") { ${CYPHER} nodes { id } }`, 2],
  }),
]

/** What is mentioned with something, which may be counted in more than one statement. */
const COMPANY: readonly Handover[] = [
  `method(name: "Osprey") { cooccurring(types: [DATASET]) { ${NODES} } }`,
  `concept(name: "call counting") { methods { ${NODES} } }`,
  `concept(name: "call counting") { datasets { ${NODES} } }`,
].map((query, at) => ({ asks: query, query, read: true, ids: [3, 2, 1][at] ?? 0 }))

/** What is handed over to Neo4j Browser gives the ids of the answer again, on the twelve papers. */
export function handoverSuite(api: () => ApiServer): void {
  test.each([...HANDOVERS, ...COMPANY])('$asks', async ({ query, read, ids }) => {
    const { data, errors } = await api().ask(`{ ${query} }`)
    expect(errors).toBeUndefined()
    const { cypher, shown } = handedOver(data)
    expect(shown.size).toBe(ids)
    expect(cypher.text.includes('What an answer shows')).toBe(!read)
    expect(await idsOf(cypher.text, cypher.parameters)).toEqual(shown)
    if (api().store.engine === 'grafeo') expect(cypher.browserUrl).toBeNull()
    else {
      const link = new URL(cypher.browserUrl ?? '')
      expect(link.href.startsWith(`${BROWSER_URL}?cmd=edit&arg=`)).toBe(true)
      expect(await idsOf(link.searchParams.get('arg') ?? '', {})).toEqual(shown)
    }
  })

  test('a page that begins after another is found by its ids', async () => {
    const basis = (after: string): string =>
      `{ dataset(name: "Moorland") { methods(first: 1${after}) { ${NODES} pageInfo { endCursor } } } }`
    const first = await api().ask(basis(''))
    const cursor = JSON.stringify(first.data).match(/"endCursor":"([^"]+)"/)?.[1]
    const { data } = await api().ask(basis(`, after: "${cursor}"`))
    const { cypher, shown } = handedOver(data)
    expect([...shown]).toEqual(['method:osprey'])
    expect(await idsOf(cypher.text, cypher.parameters)).toEqual(shown)
  })

  test('nothing is asked of the store for it', async () => {
    const query = (more: string): string =>
      `{ method(name: "Wren") { papers { ${more} edges { node { id } } } } }`
    await api().ask(query(''))
    api().takeCalls()
    await api().ask(query(''))
    const without = api().takeCalls().sort()
    await api().ask(query(CYPHER))
    expect(api().takeCalls().sort()).toEqual(without)
  })

  async function idsOf(text: string, parameters: Handed['cypher']['parameters']): Promise<Set<string>> {
    // Through the reads of the store, which on Neo4j are of access mode READ.
    const rows = await api().store.read(raw('handover', text), parameters)
    return new Set(rows.map(idOf))
  }
}

/** The id that a row of a statement is about. */
function idOf(row: Readonly<Record<string, unknown>>): string {
  const { id, paper, entity, claim, unknown } = row as Readonly<
    Record<string, { readonly id?: string } & string>
  >
  return id ?? paper?.id ?? entity?.id ?? claim?.id ?? unknown?.id ?? `no id in ${JSON.stringify(row)}`
}

/** The statement of an answer, and the ids that it shows beside it. */
function handedOver(data: unknown): { readonly cypher: Handed['cypher']; readonly shown: Set<string> } {
  const [answer] = Object.values(data as Readonly<Record<string, Readonly<Record<string, unknown>>>>)
  const list = Array.isArray(answer) ? answer[0] : answer
  const holder = list !== undefined && 'cypher' in list ? list : Object.values(list ?? {})[0]
  const { cypher, ...rest } = holder as unknown as Handed
  const ids = JSON.stringify(rest).matchAll(/"id":"([^"]+)"/g)
  return { cypher, shown: new Set([...ids].map(([, id = '']) => id)) }
}
