import fc from 'fast-check'
import { isInterfaceType, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EntityKind, PaperWrite } from '../../src/graph/model.ts'
import { deletePapers } from '../../src/graph/writes/delete-papers.ts'
import { recordIngestRun } from '../../src/graph/writes/ingest-runs.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import { schema } from '../../src/graphql/schema.ts'
import { type ApiServer, startApi } from '../support/api-server.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { randomGraph } from '../support/random-graph.ts'

/** A list: the field it is, what it hangs under, its arguments, and what tells its rows apart. */
interface List {
  readonly field: string
  readonly owner?: string
  readonly args?: string
  readonly row?: string
}

const NODE = '... on Node { id }'
const OWNERS = {
  Method: 'method(id: "method:thing-0x")',
  Dataset: 'dataset(id: "dataset:thing-2x")',
  Concept: 'concept(id: "concept:thing-3x")',
  Paper: 'paper(id: "paper:r9")',
  UnknownName: 'unknownName(id: "unknown:deep")',
}

/** Every field of the schema that takes `after`; some in more than one order. */
const LISTS: readonly List[] = [
  ...['PUBLISHED_DESC', 'PUBLISHED_ASC', 'TITLE_ASC'].map((order) => ({
    field: 'Query.papers',
    args: `orderBy: ${order}`,
  })),
  // Early, since it grows with every write.
  { field: 'Query.ingests', row: 'id' },
  { field: 'Query.methods' },
  { field: 'Query.datasets' },
  { field: 'Query.concepts' },
  { field: 'Query.concepts', args: 'kind: [TASK, METRIC], query: "thing"' },
  { field: 'Query.methods', args: 'orderBy: NAME' },
  { field: 'Query.datasets', args: 'orderBy: NAME, query: "thing"' },
  { field: 'Query.methods', args: 'orderBy: RELEVANCE, query: "thing 1"' },
  { field: 'Query.concepts', args: 'orderBy: RELEVANCE, query: "thing"' },
  { field: 'Query.unknownNames' },
  { field: 'UnknownName.papers' },
  { field: 'Paper.unknownNames' },
  { field: 'Query.search', args: 'query: "deep thing study"' },
  { field: 'Query.gaps', args: 'dataset: "dataset:thing-2x"', row: 'row { id } column { id }' },
  { field: 'Query.comparison', args: 'dataset: "dataset:thing-2x"', row: 'subject { id }' },
  { field: 'Query.leaderboard', args: 'dataset: "dataset:thing-2x"' },
  { field: 'Query.rising', args: 'window: { published: { from: "2015", to: "2019" } }' },
  { field: 'Paper.methods' },
  { field: 'Paper.datasets' },
  { field: 'Paper.concepts' },
  { field: 'Paper.claims' },
  { field: 'Paper.related' },
  { field: 'Paper.cites' },
  { field: 'Paper.citedBy', owner: 'paper(id: "paper:r0")' },
  ...Object.values([OWNERS.Method, OWNERS.Concept]).flatMap((owner) => [
    { field: 'Entity.papers', owner },
    { field: 'Entity.cooccurring', owner },
    { field: 'Entity.related', owner },
  ]),
  { field: 'Method.datasets' },
  { field: 'Method.tasks' },
  { field: 'Method.basedOn', owner: 'method(id: "method:thing-1x")' },
  { field: 'Method.basis', owner: 'method(id: "method:thing-6x")' },
  { field: 'Method.outperforms' },
  { field: 'Dataset.methods' },
  { field: 'Concept.methods' },
  { field: 'Concept.datasets' },
  ...['shared', 'onlyA', 'onlyB'].map((list) => ({
    field: `Overlap.${list}`,
    owner: 'overlap(a: "method:thing-0x", b: "method:thing-1x")',
  })),
  {
    field: 'Explanation.statements',
    owner: 'explain(from: "method:thing-1x", to: "method:thing-6x")',
    row: 'relation assertion paper { id }',
  },
]

const PRINTED = {
  text: '90%',
  field: 'abstract',
  start: 0,
  end: 3,
  value: '90%',
  number: 90,
  unit: 'percent',
  direction: null,
} as const
/** Papers with three claims each, so that no list of them is a page long. */
const POOL = randomGraph(20, 3).map((paper): PaperWrite => {
  const first = (kind: EntityKind) => paper.mentions.find((mention) => mention.kind === kind)?.entity ?? null
  const claim = { method: first('METHOD'), dataset: first('DATASET'), metric: first('METRIC'), ...PRINTED }
  return { ...paper, claims: [claim, claim, claim] }
})
/** Papers that lists hang under: they change, but stay. */
const KEPT = ['paper:r0', 'paper:r9']

// No list that so few papers make is longer.
const MOST_ROWS = 50

type Write = readonly [kind: 'add' | 'change' | 'delete', paper: number, like: number]
const anyPaper = fc.nat(POOL.length - 1)
const Writes = fc.array(fc.tuple(fc.constantFrom('add' as const, 'change', 'delete'), anyPaper, anyPaper), {
  maxLength: 3,
})

const Walk = fc.record({
  size: fc.integer({ min: 1, max: 3 }),
  start: fc.subarray([...POOL.keys()], { minLength: 12 }),
  between: fc.array(Writes, { maxLength: 6 }),
})

/** A walk on which every list has a second page. */
const WHOLE = {
  size: 1,
  start: [...POOL.keys()],
  between: [[['change', 12, 16]], [['delete', 5, 0]], [['add', 5, 0]]],
} satisfies { between: Write[][] } & Record<string, unknown>

interface Listed {
  readonly edges: readonly { readonly node: unknown }[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

/** What must hold of every list while papers are added, changed and deleted between its pages, on every engine. */
export function pagingUnderWritesSuite(openEmpty: OpenEmptyGraph, runs: number): void {
  let api: ApiServer
  beforeAll(async () => {
    api = await startApi(openEmpty, [])
  })
  afterAll(() => api.close())

  test('every field that takes `after` is among the lists', () => {
    const fields = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (!isObjectType(type) && !isInterfaceType(type)) return []
      const inherited = type.getInterfaces().flatMap((parent) => Object.keys(parent.getFields()))
      return Object.values(type.getFields())
        .filter(({ name, args }) => args.some((arg) => arg.name === 'after') && !inherited.includes(name))
        .map(({ name }) => `${type.name}.${name}`)
    })
    expect([...new Set(LISTS.map(({ field }) => field))].sort()).toEqual(fields.sort())
  })

  test.each(LISTS.map((list, seed) => [`${list.field}(${list.args ?? ''})`, list, seed] as const))(
    'no row of %s comes twice, and none that was there throughout is missed',
    async (_, list, seed) => {
      let givenAfterWrites = 0
      await fc.assert(
        fc.asyncProperty(Walk, async ({ size, start, between }) => {
          await hold(POOL.filter(({ id }, at) => start.includes(at) || KEPT.includes(id)))
          const given: string[] = []
          const wholes: string[][] = []
          let after: string | null = null
          for (let at = 0; ; at++) {
            // After the last write the rest comes at once.
            const read = await page(list, at <= between.length ? size : MOST_ROWS, after)
            // What the list hangs under is gone.
            if (read === null) return
            given.push(...read.page)
            wholes.push(read.whole)
            if (at > 0) givenAfterWrites += read.page.length
            after = read.endCursor
            if (!read.hasNextPage) break
            for (const one of between[at] ?? []) await apply(one)
          }
          expect(given.filter((id, at) => given.indexOf(id) !== at)).toEqual([])
          const throughout = wholes[0]?.filter((id) => wholes.every((whole) => whole.includes(id)))
          expect(throughout?.filter((id) => !given.includes(id))).toEqual([])
        }),
        { numRuns: runs, seed, examples: [[WHOLE]] },
      )
      expect(givenAfterWrites).toBeGreaterThan(0)
    },
    120_000,
  )

  const held = new Map<string, PaperWrite>()

  /** Makes the graph hold some papers and no others. */
  async function hold(papers: readonly PaperWrite[]): Promise<void> {
    await remove([...held.keys()].filter((id) => !papers.some((paper) => paper.id === id)))
    await write(papers.filter((paper) => held.get(paper.id) !== paper))
  }

  async function write(papers: readonly PaperWrite[]): Promise<void> {
    if (papers.length === 0) return
    await api.store.write(async (transaction) => {
      const revision = await writePapers(transaction, papers)
      await recordIngestRun(transaction, revision, { revision, papers: papers.length, at: new Date(0) })
    })
    for (const paper of papers) held.set(paper.id, paper)
  }

  async function remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    await api.store.write((transaction) => deletePapers(transaction, ids))
    for (const id of ids) held.delete(id)
  }

  async function apply([kind, at, like]: Write): Promise<void> {
    const paper = POOL[at] as PaperWrite
    const { id, title, published } = paper
    if (kind === 'delete') await remove(KEPT.includes(id) ? [] : [id])
    // A paper with another date or title is at another place of a list: these it keeps.
    else await write([kind === 'add' ? paper : { ...(POOL[like] as PaperWrite), id, title, published }])
  }

  /** A page of a list, and the whole list at the same time; rows as JSON. */
  async function page({ field, owner, args = '', row = NODE }: List, first: number, after: string | null) {
    const [type = '', name = ''] = field.split('.')
    const rows = `edges { node { ${row} } } pageInfo { endCursor hasNextPage }`
    const lists = `page: ${name}(${args} first: $first, after: $after) { ${rows} } whole: ${name}(${args} first: ${MOST_ROWS}) { ${rows} }`
    const parent = owner ?? OWNERS[type as keyof typeof OWNERS]
    const document = type === 'Query' ? lists : `owner: ${parent} { ${lists} }`
    const { data, errors } = await api.ask(`query ($first: Int, $after: String) { ${document} }`, {
      first,
      after,
    })
    expect(errors).toBeUndefined()
    const root = data as Record<string, unknown>
    const found = (type === 'Query' ? root : root.owner) as Record<'page' | 'whole', Listed | null> | null
    if (found?.page == null || found.whole == null) return null
    const ids = ({ edges }: Listed): string[] => edges.map(({ node }) => JSON.stringify(node))
    return { page: ids(found.page), whole: ids(found.whole), ...found.page.pageInfo }
  }
}
