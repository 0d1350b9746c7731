import { readFileSync } from 'node:fs'
import type { PaperWrite } from '../../src/graph/model.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { recordIngestRun } from '../../src/graph/writes/ingest-runs.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { extractor } from '../support/extract.ts'
import { type TestNeo4j, wipe } from '../support/neo4j-database.ts'
import { emptyNeo4jGraph, openMemoryGraph } from '../support/open-test-graph.ts'
import { randomGraph } from '../support/random-graph.ts'
import { textRecords } from '../support/records.ts'
import type { TwoEngines } from './two-engines.ts'

const RANDOM_PAPERS = 2_000
const SEED = 20
const PAPERS_A_TRANSACTION = 200

export const SAMPLE = 'the sample'

/** The graphs that engines are compared over, each with what puts it into an empty one. */
export const GRAPHS: readonly [name: string, fill: (store: GraphStore) => Promise<void>][] = [
  [SAMPLE, fillWithSample],
  [`${RANDOM_PAPERS} random papers`, fillAtRandom],
]

/** Opens both engines, the run's Neo4j wiped, so that no plan is older than its data, and fills them alike. */
export async function openBoth(
  server: TestNeo4j,
  fill: (store: GraphStore) => Promise<void> = () => Promise.resolve(),
): Promise<TwoEngines> {
  await wipe(server)
  const engines = { grafeo: await openMemoryGraph(), neo4j: await emptyNeo4jGraph(server)() }
  await fill(engines.grafeo)
  await fill(engines.neo4j)
  return engines
}

export async function closeBoth({ grafeo, neo4j }: TwoEngines): Promise<void> {
  await grafeo.close()
  await neo4j.close()
}

async function fillWithSample(store: GraphStore): Promise<void> {
  const sample = readFileSync(new URL('../../sample/papers.jsonl', import.meta.url), 'utf8')
  const silent = { progress: () => undefined, refused: () => undefined }
  await ingest(textRecords(sample), extractor, store, silent, () => new Date(0))
}

async function fillAtRandom(store: GraphStore): Promise<void> {
  const papers: readonly PaperWrite[] = randomGraph(RANDOM_PAPERS, SEED)
  for (let start = 0; start < papers.length; start += PAPERS_A_TRANSACTION) {
    const batch = papers.slice(start, start + PAPERS_A_TRANSACTION)
    await store.write(async (transaction) => {
      const revision = await writePapers(transaction, batch)
      await recordIngestRun(transaction, revision, { revision, papers: batch.length, at: new Date(0) })
    })
  }
}
