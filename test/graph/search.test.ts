import { expect, test } from 'vitest'
import { search } from '../../src/graph/search/search.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import { openMemoryGraph } from '../support/open-test-graph.ts'
import { paper } from '../support/paper-facts.ts'
import { storeBefore } from '../support/store-before.ts'

const SCOPE = { papers: true, entities: true, asOf: null, whole: true }

/** A store whose next reads of the graph's revision wait until they are let go. */
function holdingRevisions(store: GraphStore) {
  const waiting: (() => void)[] = []
  let holds = false
  const view = storeBefore(store, /^read\/graph-revision$/, async () => {
    if (!holds) return
    await new Promise<void>((go) => {
      waiting.push(go)
    })
  })
  return {
    view,
    waiting,
    hold: () => {
      holds = true
    },
  }
}

const written = (id: string, title: string) => paper(id, { title, abstract: 'Nothing else.' }, {})

test('searches wait for no other, and each finds what was written before it began', async () => {
  const graph = await openMemoryGraph()
  const add = (id: string, title: string) =>
    graph.write((transaction) => writePapers(transaction, [written(id, title)]))
  await add('heron', 'Herons at dusk')
  const { view, waiting, hold } = holdingRevisions(graph)
  const found = async (text: string) => (await search(view, text, SCOPE)).hits.map(({ node }) => node.id)
  expect(await found('heron')).toEqual(['paper:heron'])
  hold()
  const early = found('osprei')
  await add('osprey', 'Ospreys at dawn')
  const late = [found('osprei'), found('hero')]
  expect(waiting).toHaveLength(3)
  for (const go of waiting.toReversed()) go()
  expect(await Promise.all(late)).toEqual([['paper:osprey'], ['paper:heron']])
  // The first was asked before the write, and may know of it or not.
  for (const id of await early) expect(id).toBe('paper:osprey')
  await graph.close()
})
