import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { GatheredReads } from '../../src/graph/neo4j/gathered-reads.ts'
import { followUps } from '../../src/graph/note-follow-ups.ts'
import { defineQuery } from '../../src/graph/query.ts'
import { findClaims } from '../../src/graph/reads/claims.ts'
import { findEntities } from '../../src/graph/reads/entities.ts'
import { findPapers, paperTexts } from '../../src/graph/reads/papers.ts'
import { entityPapers, paperEntities } from '../../src/graph/reads/statements.ts'
import type { GraphStore, Reader } from '../../src/graph/store.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import { raw } from '../conformance/two-engines.ts'
import { describeNeo4j } from '../support/describe-neo4j.ts'
import { FIXTURE } from '../support/graph-fixture.ts'
import { emptyNeo4jGraph } from '../support/open-test-graph.ts'

const PAPERS = FIXTURE.map(({ id }) => id)
const EVERYTHING = { relations: ['MENTIONS', 'USES'], assertions: ['ASSERTED'], evidence: true } as const
const READS: readonly ((store: GraphStore) => Promise<unknown>)[] = [
  (store) => findPapers(store, PAPERS),
  (store) => findPapers(store, []),
  (store) => paperTexts(store, PAPERS.slice(0, 2)),
  (store) => findEntities(store, ['method:gridnet', 'dataset:wordlake', 'method:missing']),
  (store) => paperEntities(store, PAPERS, EVERYTHING),
  (store) => findClaims(store, ['claim:missing']),
  (store) => store.searchText('paper', ['gridnet'], 3),
  (store) => store.searchText('name', ['gridnet'], 3),
]

describeNeo4j('reads that are asked for in one tick', (server) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await emptyNeo4jGraph(server)()
    await store.write((transaction) => writePapers(transaction, FIXTURE))
  })
  afterAll(() => store.close())

  /** A view that counts what goes together and what goes alone. */
  function counting() {
    const asked = { together: 0, alone: 0 }
    const alone: Pick<Reader, 'read'> = {
      read(query, params) {
        asked.alone++
        return store.read(query, params)
      },
    }
    const reader = new GatheredReads(alone, (text, params) => {
      asked.together++
      return store.read(raw('reads at once', text), params)
    })
    const view: Pick<GraphStore, 'read' | 'searchText'> = reader
    return { asked, view: view as GraphStore }
  }

  test('are one statement, and give what each gives alone', async () => {
    const { asked, view } = counting()
    const together = await Promise.all(READS.map((read) => read(view)))
    expect(asked).toEqual({ together: 1, alone: 0 })
    expect(together).toEqual(await Promise.all(READS.map((read) => read(store))))
  })

  test('are statements of their own in ticks of their own', async () => {
    const { asked, view } = counting()
    for (const read of READS.slice(0, 3)) await read(view)
    expect(asked).toEqual({ together: 0, alone: 3 })
  })

  describe('with reads that follow them', () => {
    const following = followUps('neo4j', (noting) => paperEntities(noting, [], EVERYTHING))
    const filter = { ...EVERYTHING, asOf: null }
    const page = { after: null, limit: 5, whole: true }

    test.each<readonly [string, (view: GraphStore) => Promise<string[]>]>([
      [
        'of what a search finds',
        async (view) => (await view.searchText('paper', ['gridnet'], 5, following)).map(({ id }) => id),
      ],
      [
        'of the nodes of a page',
        async (view) => {
          const found = await entityPapers(view, ['method:gridnet'], filter, page, following)
          return [...found.values()].flat().map(({ paper }) => paper.id)
        },
      ],
      [
        'of nothing',
        async (view) => (await view.searchText('paper', ['nowhere'], 5, following)).map(({ id }) => id),
      ],
    ])('%s, are one statement', async (_, ask) => {
      const { asked, view } = counting()
      const ids = await ask(view)
      expect(ids).toEqual(await ask(store))
      expect(await paperEntities(view, ids, EVERYTHING)).toEqual(await paperEntities(store, ids, EVERYTHING))
      expect(asked).toEqual({ together: 1, alone: 0 })
    })

    test('of found nodes, which are not looked up again, are one statement', async () => {
      const { asked, view } = counting()
      const reads = followUps('neo4j', (noting) => findEntities(noting, []))
      const hits = await view.searchText('entity', ['gridnet'], 5, reads)
      const ids = hits.map(({ id }) => id)
      expect(hits).toEqual(await store.searchText('entity', ['gridnet'], 5))
      expect(ids.length).toBeGreaterThan(0)
      expect(await findEntities(view, ids)).toEqual(await findEntities(store, ids))
      expect(asked).toEqual({ together: 1, alone: 0 })
    })

    test('are asked again for other ids, and with other parameters', async () => {
      const { asked, view } = counting()
      await view.searchText('paper', ['gridnet'], 1, following)
      expect(await paperEntities(view, PAPERS, EVERYTHING)).toEqual(
        await paperEntities(store, PAPERS, EVERYTHING),
      )
      const mentions = { ...EVERYTHING, relations: ['MENTIONS'] } as const
      expect(await paperEntities(view, PAPERS, mentions)).toEqual(
        await paperEntities(store, PAPERS, mentions),
      )
      expect(asked).toEqual({ together: 1, alone: 2 })
    })

    test('are light and per id, and each is read once', () => {
      const reads = followUps('neo4j', (noting) => {
        void paperEntities(noting, ['paper:a'], EVERYTHING)
        void paperEntities(noting, ['paper:b'], EVERYTHING)
        void entityPapers(noting, ['method:a'], filter, page)
        void paperTexts(noting, ['paper:a'])
        void noting.searchText('paper', ['gridnet'], 1)
      })
      expect(reads.map(({ query }) => query.name)).toEqual(['read/paper-entities', 'read/entity-papers'])
    })
  })

  test('are answered though another of them fails', async () => {
    const { view } = counting()
    const numbers = z.object({ ids: z.array(z.number()) })
    const wrong = defineQuery('read/find-papers', numbers as never, z.object({ paper: z.number() }))
    const results = await Promise.allSettled([
      findPapers(view, PAPERS),
      view.read(wrong, { ids: PAPERS } as never),
    ])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    const broken = { ...wrong, text: 'RETURN nothing AS paper' }
    const [papers, failed] = await Promise.allSettled([
      findPapers(view, PAPERS),
      view.read(broken, {} as never),
    ])
    expect(papers).toEqual({ status: 'fulfilled', value: await findPapers(store, PAPERS) })
    expect(failed).toMatchObject({ status: 'rejected', reason: { code: 'QUERY_FAILED' } })
  })
})
