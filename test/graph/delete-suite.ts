import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { countGraph } from '../../src/graph/counts.ts'
import { exportJsonLines, graphHash } from '../../src/graph/export/jsonl.ts'
import type { PaperWrite } from '../../src/graph/model.ts'
import { graphRevision } from '../../src/graph/reads/revision.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { deletePapers } from '../../src/graph/writes/delete-papers.ts'
import { removalOf } from '../../src/graph/writes/removal.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { mention, paperWrite } from '../support/paper-writes.ts'
import { randomGraph } from '../support/random-graph.ts'
import { TWELVE } from '../support/twelve-papers.ts'
import { unknownNameRows } from '../support/unknown-name-rows.ts'

const PAPERS = randomGraph(15, 11)

/** What must hold of deleting papers on every engine; random graphs are tried `runs` times. */
export function deleteSuite(openEmpty: OpenEmptyGraph, runs: number): void {
  const opened: GraphStore[] = []
  const open = async (): Promise<GraphStore> => {
    const store = await openEmpty()
    opened.push(store)
    return store
  }
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })
  const write = (graph: GraphStore, papers: readonly PaperWrite[]) =>
    graph.write((transaction) => writePapers(transaction, papers))
  const remove = (graph: GraphStore, ids: readonly string[]) =>
    graph.write((transaction) => deletePapers(transaction, ids))
  const exported = async (graph: GraphStore): Promise<string> => {
    let text = ''
    for await (const chunk of exportJsonLines(graph)) text += chunk
    return text
  }

  test('a graph is as if papers that were deleted had never come, and writing them again brings all back', async () => {
    const some = fc.shuffledSubarray([...PAPERS.keys()], { minLength: 1 })
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 2, max: 8 }), async (indices, size) => {
        const gone = indices.map((index) => PAPERS[index] as PaperWrite)
        const stay = PAPERS.filter((paper) => !gone.includes(paper))
        const never = await open()
        if (stay.length > 0) await write(never, stay)
        const without = await exported(never)

        const graph = await open()
        await write(graph, PAPERS)
        const whole = await exported(graph)
        for (let start = 0; start < gone.length; start += size) {
          const ids = gone.slice(start, start + size).map((paper) => paper.id)
          await remove(graph, ids)
        }
        expect(await exported(graph)).toBe(without)
        expect(await unknownNameRows(graph)).toEqual(await unknownNameRows(never))
        await write(graph, gone)
        expect(await exported(graph)).toBe(whole)
      }),
      { numRuns: runs, seed: 5 },
    )
  })

  test('says beforehand what goes, and takes just that', async () => {
    const graph = await open()
    await write(graph, TWELVE)
    for (const { id } of TWELVE) {
      const before = await countGraph(graph)
      const foretold = await removalOf(graph.read.bind(graph), [id])
      expect(await remove(graph, [id])).toEqual(foretold)
      const after = await countGraph(graph)
      const entities = ({ methods, datasets, concepts }: typeof after) => methods + datasets + concepts
      expect(foretold).toEqual({
        papers: [id],
        entities: expect.any(Array),
        claims: before.claims - after.claims,
        edges: before.edges - after.edges,
      })
      expect(foretold.entities).toHaveLength(entities(before) - entities(after))
    }
    expect(Object.values(await countGraph(graph)).every((number) => number === 0)).toBe(true)
  })

  test('a citation of a deleted paper waits until the paper comes again', async () => {
    const graph = await open()
    const bert = mention('METHOD', 'BERT')
    await write(graph, [
      paperWrite('citing', 'Citing', { cites: ['paper:cited', 'paper:also-gone'] }),
      paperWrite('cited', 'BERT', { mentions: [bert], cites: ['paper:also-gone'] }),
      paperWrite('also-gone', 'Gone', { cites: ['paper:cited'] }),
    ])
    const before = await graphHash(graph)
    expect(await remove(graph, ['paper:cited', 'paper:also-gone', 'paper:never-there'])).toEqual({
      papers: ['paper:also-gone', 'paper:cited'],
      entities: ['method:bert'],
      claims: 0,
      // Two citations by the paper that stays, two between those that go, and the mention.
      edges: 5,
    })
    await write(graph, [paperWrite('also-gone', 'Gone', { cites: ['paper:cited'] })])
    const citations = (await exported(graph)).split('\n').filter((line) => line.includes('"edge":"CITES"'))
    expect(citations.map((line) => JSON.parse(line))).toMatchObject([
      { by: 'paper:citing', to: 'paper:also-gone' },
    ])
    await write(graph, [paperWrite('cited', 'BERT', { mentions: [bert], cites: ['paper:also-gone'] })])
    expect(await graphHash(graph)).toBe(before)
  })

  test('counts as a write, finds nothing where nothing is, and leaves nothing half done', async () => {
    const graph = await open()
    await write(graph, TWELVE)
    const revision = await graphRevision(graph)
    expect(await remove(graph, ['paper:nowhere'])).toEqual({ papers: [], entities: [], claims: 0, edges: 0 })
    const before = await exported(graph)
    const ids = TWELVE.map((paper) => paper.id)
    const failing = graph.write(async (transaction) => {
      await deletePapers(transaction, ids)
      throw new Error('the plug was pulled')
    })
    await expect(failing).rejects.toThrow()
    expect(await exported(graph)).toBe(before)
    await remove(graph, ids)
    expect(await graphRevision(graph)).toBeGreaterThan(revision)
  })
}
