import { afterAll, beforeAll, expect, test } from 'vitest'
import { listPapers, listPapersAtOnce } from '../../src/graph/papers/list-papers.ts'
import type { PaperCondition } from '../../src/graph/papers/paper-condition.ts'
import type { PaperPage } from '../../src/graph/papers/paper-pages.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { deletePapers } from '../../src/graph/writes/delete-papers.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { paper } from '../support/paper-facts.ts'
import { randomGraph } from '../support/random-graph.ts'
import { storeBefore } from '../support/store-before.ts'

let graph: GraphStore
const calls: string[] = []
beforeAll(async () => {
  graph = await openMemoryGraph(({ name }) => calls.push(name))
  await graph.write((transaction) => writePapers(transaction, randomGraph(60, 7)))
})
afterAll(() => graph.close())

const filterOf = (condition: PaperCondition) => ({
  condition,
  engine: graph.engine,
  among: null,
  words: [],
})
const ALL = { all: [] }

/** All pages of a list, each beginning after the last paper of the one before. */
async function through(condition: PaperCondition, order: PaperPage['order'], limit: number) {
  const rows = []
  for (let after: PaperPage['after'] = null; ; ) {
    const page = await listPapers(graph, filterOf(condition), { order, after, limit, whole: true })
    rows.push(...page)
    const last = page.at(-1)
    if (last === undefined || page.length < limit) return rows
    after = { key: last.key, id: last.paper.id }
  }
}

test.each<[string, PaperCondition]>([
  ['all', ALL],
  ['since a year', { publishedFrom: '2015' }],
  ['of some years', { all: [{ publishedFrom: '2014' }, { publishedTo: '2018~' }] }],
  ['of no year', { publishedFrom: '2999' }],
  ['that say more than their date', { all: [{ publishedFrom: '2014' }, { hasCode: false }] }],
])('papers %s come as one statement sorts them, whatever the page', async (_, condition) => {
  for (const order of ['PUBLISHED_DESC', 'PUBLISHED_ASC'] as const) {
    const whole = await listPapersAtOnce(graph, filterOf(condition), {
      order,
      after: null,
      limit: 100,
      whole: true,
    })
    for (const limit of [1, 7, 100]) expect(await through(condition, order, limit)).toEqual(whole)
  }
})

const newest = async (store: GraphStore): Promise<string[]> => {
  const page = { order: 'PUBLISHED_DESC', after: null, limit: 3, whole: true } as const
  return (await listPapers(store, filterOf(ALL), page)).map((row) => row.paper.id)
}

test('dates are read once, and again when something was written', async () => {
  const add = (id: string) =>
    graph.write((transaction) =>
      writePapers(transaction, [paper(id, { title: id, abstract: '-' }, { published: '2998' })]),
    )
  await newest(graph)
  calls.length = 0
  const before = await newest(graph)
  expect(calls).toEqual(['read/find-papers'])
  await add('heron')
  expect(await newest(graph)).toEqual(['paper:heron', ...before.slice(0, 2)])
  await graph.write((transaction) => deletePapers(transaction, ['paper:heron']))
  expect(await newest(graph)).toEqual(before)
})

test('a page that is written to while it is read is read again', async () => {
  const before = await newest(graph)
  let writes = 0
  const interrupted = storeBefore(graph, /^read\/find-papers$/, async () => {
    if (writes++ > 0) return
    await graph.write((transaction) => deletePapers(transaction, before.slice(0, 1)))
  })
  const after = await newest(interrupted)
  expect(after).toHaveLength(3)
  expect(after.slice(0, 2)).toEqual(before.slice(1))
})
