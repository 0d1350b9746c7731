import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import type { Extractor } from '../../src/extraction/extract.ts'
import { exportJsonLines, graphHash } from '../../src/graph/export/jsonl.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type IngestReport, ingest, type Refused } from '../../src/ingest/ingest.ts'
import { raw } from '../conformance/two-engines.ts'
import { extractor } from '../support/extract.ts'
import { type OpenEmptyGraph, openMemoryGraph } from '../support/open-test-graph.ts'
import { randomPapers, toJsonLines } from '../support/random-papers.ts'
import { fileRecords, textRecords } from '../support/records.ts'

const TRENDING_PAGE = new URL('../../../shared/data/trending-page.txt', import.meta.url)

const RUNS = raw(
  'runs',
  'MATCH (r:IngestRun) RETURN r.id AS id, r.firstRevision AS firstRevision, r.lastRevision AS lastRevision, r.at AS at, r.papers AS papers ORDER BY firstRevision',
)

const ofVersion = (version: string): Extractor => ({
  version,
  extract: async (paper) => ({ ...(await extractor.extract(paper)), extractor: version }),
})

/** What must hold of ingested graphs on every engine. */
export function ingestSuite(openEmpty: OpenEmptyGraph): void {
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

  const refused: Refused[] = []
  async function take(graph: GraphStore, text: string, by: Extractor = extractor): Promise<IngestReport> {
    refused.length = 0
    return ingest(textRecords(text), by, graph, {
      progress: () => undefined,
      refused: (record) => refused.push(record),
    })
  }
  const exported = async (graph: GraphStore): Promise<string> => {
    const chunks: string[] = []
    for await (const chunk of exportJsonLines(graph)) chunks.push(chunk)
    return chunks.join('')
  }

  const papers = randomPapers(120, 7)
  const source = toJsonLines(papers)

  test('the same source twice changes nothing', async () => {
    const graph = await open()
    const first = await take(graph, source)
    expect(first).toMatchObject({ added: 120, updated: 0, unchanged: 0, refused: 0 })
    expect(await take(graph, source)).toEqual({ ...first, added: 0, unchanged: 120 })
  })

  test('every ingest that wrote something leaves one record, which no export tells of', async () => {
    const graph = await open()
    await take(graph, source)
    await take(graph, source)
    const changed = papers.map((paper, at) => (at === 0 ? { ...paper, abstract: 'It is gone.' } : paper))
    await take(graph, toJsonLines(changed))
    const runs = await graph.read(RUNS, {})
    // 120 papers are written 50 at a time.
    expect(runs).toMatchObject([
      { id: 'ingest:1', firstRevision: 1, lastRevision: 3, papers: 120 },
      { id: 'ingest:4', firstRevision: 4, lastRevision: 4, papers: 1 },
    ])
    for (const { at } of runs) expect(new Date(String(at)).toISOString()).toBe(at)
    expect(await exported(graph)).not.toContain('ingest:')
  })

  test('the hash depends on the papers, not on their order or on earlier runs', async () => {
    const graph = await open()
    const { sha256 } = await take(graph, source)
    const other = await open()
    await take(other, toJsonLines(papers.slice(60).reverse()))
    expect(await take(other, source)).toMatchObject({ added: 60, unchanged: 60, sha256 })
  })

  test('a changed abstract replaces exactly what that paper says', async () => {
    const [first, ...rest] = papers
    if (first === undefined) throw new Error('no papers')
    const changed = { ...first, abstract: 'We introduce Flimnet. It is evaluated on the MNIST dataset.' }
    const graph = await open()
    await take(graph, source)
    expect(await take(graph, toJsonLines([changed, ...rest]))).toMatchObject({ updated: 1, unchanged: 119 })
    const afterwards = await exported(graph)
    const fresh = await open()
    await take(fresh, toJsonLines([changed, ...rest]))
    expect(await exported(fresh)).toBe(afterwards)
    expect(afterwards).toContain('method:flimnet')
  })

  test('a new version reads papers again; the light tier leaves what the full one read', async () => {
    const graph = await open()
    const few = toJsonLines(papers.slice(0, 3))
    await take(graph, few, ofVersion('0.1.0-light+lexicon.aaaaaaaa'))
    expect(await take(graph, few, ofVersion('0.2.0-full+lexicon.bbbbbbbb'))).toMatchObject({ updated: 3 })
    expect(await take(graph, few, ofVersion('0.3.0-light+lexicon.cccccccc'))).toMatchObject({
      updated: 0,
      keptFull: 3,
    })
    expect(await exported(graph)).toContain('0.2.0-full+lexicon.bbbbbbbb')
  })

  test('an export restores the same graph', async () => {
    const graph = await open()
    const { sha256 } = await take(graph, source)
    const text = await exported(graph)
    const restored = await open()
    expect(await take(restored, text)).toMatchObject({ added: 120, refused: 0, sha256 })
  })

  test('an export with evidence that is not in the text loses that paper only', async () => {
    const graph = await open()
    await take(graph, toJsonLines(papers.slice(0, 3)))
    const text = await exported(graph)
    const shifted = withHash(text.replace('"start":0,', '"start":1,'))
    const restored = await open()
    expect(await take(restored, shifted)).toMatchObject({ added: 2, refused: 1 })
    expect(refused[0]?.reason).toMatch(/evidence .* is not at 1 in the title/)
  })

  test('refused records are named and their neighbours are in', async () => {
    const graph = await open()
    const text = '{"title":"One"}\n{"title":5}\n{"title":"Two","published":"soon"}\n{"title":"Three"}\n'
    expect(await take(graph, text)).toMatchObject({ added: 2, refused: 2 })
    expect(refused.map((record) => record.line)).toEqual([2, 3])
  })

  describe.skipIf(!existsSync(TRENDING_PAGE))('the trending page (needs ../shared)', () => {
    test('gives 70 papers, the hash of every other engine, and survives export and ingest', async () => {
      const graph = await open()
      const report = await ingest(fileRecords(TRENDING_PAGE), extractor, graph, {
        progress: () => undefined,
        refused: () => undefined,
      })
      expect(report).toMatchObject({ added: 70, refused: 0, graph: { papers: 70 } })
      const text = await exported(graph)
      const restored = await open()
      expect(await take(restored, text)).toMatchObject({ added: 70, sha256: report.sha256 })
      const memory = await openMemoryGraph()
      await ingest(fileRecords(TRENDING_PAGE), extractor, memory, {
        progress: () => undefined,
        refused: () => undefined,
      })
      expect(await graphHash(memory)).toBe(report.sha256)
      await memory.close()
    })
  })
}

function withHash(text: string): string {
  const body = text.slice(0, text.lastIndexOf('{"sha256"'))
  return `${body}${JSON.stringify({ sha256: createHash('sha256').update(body).digest('hex') })}\n`
}
