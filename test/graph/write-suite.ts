import { afterEach, expect, test } from 'vitest'
import { exportCypher } from '../../src/graph/export/cypher-script.ts'
import { exportGraphml } from '../../src/graph/export/graphml.ts'
import { exportJsonLines, graphHash } from '../../src/graph/export/jsonl.ts'
import type { PaperWrite } from '../../src/graph/model.ts'
import { graphRevision } from '../../src/graph/reads/revision.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import { raw } from '../conformance/two-engines.ts'
import type { OpenEmptyGraph } from '../support/open-test-graph.ts'
import { facts, mention, paperWrite, printed } from '../support/paper-writes.ts'
import { unknownNameRows } from '../support/unknown-name-rows.ts'

const BERT = mention('METHOD', 'BERT', ['Bert'])
const NLI = mention('TASK', 'NLI', ['natural language inference'])
const GLUE = mention('DATASET', 'GLUE')

const PAPERS: readonly PaperWrite[] = [
  paperWrite('a', 'BERT on NLI', {
    mentions: [BERT, NLI, GLUE],
    relations: [{ ...facts('BERT'), type: 'USES', entity: BERT.entity }],
    entityRelations: [{ ...facts('BERT'), type: 'APPLIED_TO', from: BERT.entity, to: NLI.entity }],
    cites: ['paper:b', 'paper:absent'],
    claims: [
      {
        text: 'BERT',
        field: 'title',
        start: 0,
        end: 4,
        method: BERT.entity,
        dataset: GLUE.entity,
        metric: null,
        value: '91.5%',
        number: 91.5,
        unit: 'percent',
        direction: 'up',
      },
    ],
    unknown: [printed('zorbium', 'Zorbium', 'Zorbium', 'Zorbiums'), printed('tostring', 'toString')],
  }),
  paperWrite('b', 'GLUE', {
    mentions: [GLUE, { ...NLI, kind: 'CONCEPT', name: 'natural language inference', aliases: [] }],
    unknown: [printed('zorbium', 'Zorbiums')],
  }),
  paperWrite('c', 'NLI', { mentions: [NLI], published: '2019-05' }),
]

const STAMPS = raw(
  'stamps',
  'MATCH (p:Paper) RETURN p.id AS id, p.arrived AS arrived, p.revision AS revision ORDER BY id',
)

/** What must hold of written graphs on every engine. */
export function writeSuite(openEmpty: OpenEmptyGraph): void {
  let store: GraphStore | undefined
  const open = async (): Promise<GraphStore> => {
    await store?.close()
    store = await openEmpty()
    return store
  }
  afterEach(async () => {
    await store?.close()
    store = undefined
  })
  const write = (graph: GraphStore, papers: readonly PaperWrite[]): Promise<number> =>
    graph.write((transaction) => writePapers(transaction, papers))
  const lines = async (graph: GraphStore): Promise<string[]> =>
    (await textOf(exportJsonLines(graph))).trimEnd().split('\n')

  test('the same papers give the same graph in any order and grouping', async () => {
    const [a, b, c] = PAPERS as [PaperWrite, PaperWrite, PaperWrite]
    const hashes = new Set<string>()
    for (const groups of [[[a, b, c]], [[c, b, a]], [[b], [c], [a]], [[a], [b, c]]]) {
      const graph = await open()
      for (const group of groups) await write(graph, group)
      hashes.add(await graphHash(graph))
    }
    expect([...hashes]).toHaveLength(1)
  })

  test('every write counts the revision up, and reading leaves it', async () => {
    const graph = await open()
    expect(await graphRevision(graph)).toBe(0)
    await write(graph, PAPERS)
    expect(await graphRevision(graph)).toBe(1)
    await write(graph, PAPERS.slice(0, 1))
    expect(await graphRevision(graph)).toBe(2)
    expect(await graphRevision(graph)).toBe(2)
  })

  test('a paper keeps the write that first brought it and the last, and no export tells of them', async () => {
    const graph = await open()
    await write(graph, PAPERS.slice(0, 2))
    await write(graph, PAPERS.slice(1))
    expect(await graph.read(STAMPS, {})).toEqual([
      { id: 'paper:a', arrived: 1, revision: 1 },
      { id: 'paper:b', arrived: 1, revision: 2 },
      { id: 'paper:c', arrived: 2, revision: 2 },
    ])
    for (const format of [exportJsonLines, exportGraphml, exportCypher]) {
      expect(await textOf(format(graph)), format.name).not.toMatch(/arrived|revision/)
    }
  })

  test('writing papers again changes nothing', async () => {
    const graph = await open()
    await write(graph, PAPERS)
    const before = await lines(graph)
    await write(graph, PAPERS)
    expect(await lines(graph)).toEqual(before)
  })

  test('a changed paper leaves no trace of what it said before', async () => {
    const graph = await open()
    const [a, b, c] = PAPERS as [PaperWrite, PaperWrite, PaperWrite]
    const shortened = {
      ...a,
      mentions: [NLI],
      relations: [],
      entityRelations: [],
      claims: [],
      cites: [],
      unknown: [],
    }
    await write(graph, [b, c, shortened])
    const expected = await lines(graph)

    const changed = await open()
    await write(changed, PAPERS)
    await write(changed, [shortened])
    expect(await lines(changed)).toEqual(expected)
    expect(expected.filter((line) => /method:bert|toString/.test(line))).toEqual([])
  })

  test('an entity shows the name and kind that most papers give it', async () => {
    const graph = await open()
    await write(graph, PAPERS)
    const nli = (await lines(graph)).map((line) => JSON.parse(line)).find((line) => line.id === 'concept:nli')
    expect(nli).toEqual({
      id: 'concept:nli',
      node: 'Concept',
      props: { name: 'NLI', kind: 'TASK', aliases: ['natural language inference'], support: 3 },
    })
  })

  test('a name that was not understood shows the form that is printed most often and how many papers print it', async () => {
    const [a, b, c] = PAPERS as [PaperWrite, PaperWrite, PaperWrite]
    const graph = await open()
    const names = () => unknownNameRows(graph)
    const zorbium = (name: string, support: number, ...aliases: readonly string[]) => ({
      id: 'unknown:zorbium',
      name,
      support,
      aliases,
    })
    const method = { id: 'unknown:tostring', name: 'toString', aliases: [], support: 1 }
    await write(graph, [b])
    expect(await names()).toEqual([zorbium('Zorbiums', 1)])
    await write(graph, [a, c])
    // Of two forms that are printed as often, the first in the order of code points.
    expect(await names()).toEqual([method, zorbium('Zorbium', 2, 'Zorbiums')])
    await write(graph, [{ ...c, unknown: [printed('zorbium', 'Zorbiums')] }])
    expect(await names()).toEqual([method, zorbium('Zorbiums', 3, 'Zorbium')])
    // A newer extractor understands it.
    await write(graph, [
      { ...a, unknown: [] },
      { ...c, unknown: [] },
    ])
    expect(await names()).toEqual([zorbium('Zorbiums', 1)])
    await write(graph, [{ ...b, unknown: [] }])
    expect(await names()).toEqual([])
  })

  test('a citation waits for its paper and becomes an edge when it arrives', async () => {
    const graph = await open()
    const citations = async (): Promise<string[]> =>
      (await lines(graph)).flatMap((line) => {
        const { by, edge, to } = JSON.parse(line)
        return edge === 'CITES' ? [`${by} ${to}`] : []
      })
    await write(graph, PAPERS.slice(0, 1))
    expect(await citations()).toEqual([])
    await write(graph, PAPERS.slice(1))
    expect(await citations()).toEqual(['paper:a paper:b'])
    await write(graph, [paperWrite('absent', 'Absent no more')])
    expect(await citations()).toEqual(['paper:a paper:absent', 'paper:a paper:b'])
  })

  test('a write that fails leaves nothing behind', async () => {
    const graph = await open()
    await write(graph, PAPERS.slice(1))
    const before = await lines(graph)
    const failing = graph.write(async (transaction) => {
      await writePapers(transaction, PAPERS)
      throw new Error('the plug was pulled')
    })
    await expect(failing).rejects.toThrow()
    expect(await lines(graph)).toEqual(before)
  })

  test('the schema is brought up to date once', async () => {
    const graph = await open()
    await graph.migrate()
    await write(graph, PAPERS)
    expect((await lines(graph)).length).toBeGreaterThan(10)
  })
}

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}
