import type { Extractor } from '../extraction/extract.ts'
import { countGraph, type GraphCounts } from '../graph/counts.ts'
import { graphHash } from '../graph/export/jsonl.ts'
import type { PaperWrite } from '../graph/model.ts'
import type { GraphStore } from '../graph/store.ts'
import { recordIngestRun } from '../graph/writes/ingest-runs.ts'
import { writePapers } from '../graph/writes/write-papers.ts'
import { paperStates } from '../graph/writes/write-queries.ts'
import type { PaperRecord, RefusedRecord } from '../papers/source.ts'
import { contentHash } from './content-hash.ts'
import { outranks } from './extractor-version.ts'
import { toPaperWrite } from './paper-write.ts'
import { RestoreError, restorePaperWrite } from './restore.ts'

/** What became of the papers of one ingest. */
export interface IngestCounts {
  readonly added: number
  /** There before with other content, or read by another extractor version. */
  readonly updated: number
  readonly unchanged: number
  /** Left as the full tier read them, because this run offers only the light tier. */
  readonly keptFull: number
  readonly refused: number
}

export interface IngestReport extends IngestCounts {
  readonly graph: GraphCounts
  /** The hash that the canonical export of the graph ends with. */
  readonly sha256: string
}

type InFile<R> = R & {
  /** The input it came from, as the user named it. */
  readonly file: string
}

/** A record with the name of its input. */
export type IngestRecord = InFile<PaperRecord> | InFile<RefusedRecord>
export type Refused = InFile<RefusedRecord>

export interface IngestListener {
  /** Papers dealt with so far, refused ones not among them. */
  progress(papers: number): void
  refused(record: Refused): void
  /** Told of papers that were new or changed once they are in the graph, by their ids, in the order of their records. */
  written?(ids: readonly string[]): void
}

// Large enough to spread the cost of a transaction, small enough that little is read again after a kill.
const PAPERS_A_TRANSACTION = 50

/** {@link ingestPapers}, with what the graph holds then, which takes reading all of it. */
export async function ingest(
  records: AsyncIterable<IngestRecord>,
  extractor: Extractor,
  store: GraphStore,
  listener: IngestListener,
  now: () => Date = () => new Date(),
): Promise<IngestReport> {
  const counts = await ingestPapers(records, extractor, store, listener, now)
  return { ...counts, graph: await countGraph(store), sha256: await graphHash(store) }
}

/**
 * Puts papers into the graph, a few whole papers a transaction, and reports what became of them. Papers that are
 * there as offered are left alone, so a run that was cut short is completed by running it again. `now` tells the time of
 * each write, which the record of the ingest keeps.
 */
export async function ingestPapers(
  records: AsyncIterable<IngestRecord>,
  extractor: Extractor,
  store: GraphStore,
  listener: IngestListener,
  now: () => Date = () => new Date(),
): Promise<IngestCounts> {
  const counts = { added: 0, updated: 0, unchanged: 0, keptFull: 0, refused: 0 }
  const refuse = (record: Refused): void => {
    counts.refused += 1
    listener.refused(record)
  }
  let papers = 0
  let firstRevision: number | null = null
  for await (const batch of batches(records, refuse)) {
    const { outcome, writes } = await readBatch(batch, extractor, store, refuse)
    if (writes.length > 0) {
      firstRevision = await writeBatch(writes, store, firstRevision, now())
      listener.written?.(writes.map(({ id }) => id))
    }
    counts.added += outcome.added
    counts.updated += outcome.updated
    counts.unchanged += outcome.unchanged
    counts.keptFull += outcome.keptFull
    papers += batch.length
    listener.progress(papers)
  }
  return counts
}

async function* batches(
  records: AsyncIterable<IngestRecord>,
  refuse: (record: Refused) => void,
): AsyncGenerator<InFile<PaperRecord>[]> {
  let batch: InFile<PaperRecord>[] = []
  for await (const record of records) {
    if (record.kind === 'refused') {
      refuse(record)
      continue
    }
    batch.push(record)
    if (batch.length === PAPERS_A_TRANSACTION) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

/** Writes papers, counts them into the record of their ingest and gives the revision of its first write. */
function writeBatch(
  papers: readonly PaperWrite[],
  store: GraphStore,
  firstRevision: number | null,
  at: Date,
): Promise<number> {
  return store.write(async (transaction) => {
    const revision = await writePapers(transaction, papers)
    const first = firstRevision ?? revision
    await recordIngestRun(transaction, first, { revision, papers: papers.length, at })
    return first
  })
}

/** What became of some papers, and what has to be written of them. */
interface ReadBatch {
  readonly outcome: Omit<IngestCounts, 'refused'>
  readonly writes: readonly PaperWrite[]
}

async function readBatch(
  batch: readonly InFile<PaperRecord>[],
  extractor: Extractor,
  store: GraphStore,
  refuse: (record: Refused) => void,
): Promise<ReadBatch> {
  const outcome = { added: 0, updated: 0, unchanged: 0, keptFull: 0 }
  const stored = await store.read(paperStates, { ids: batch.map((record) => record.paper.id) })
  const states = new Map(stored.map((state) => [state.id, state]))
  const offers: Offer[] = []
  for (const record of batch) {
    const { paper } = record
    const state = states.get(paper.id)
    const offer = offerOf(record, extractor, refuse)
    if (offer === null) continue
    if (state?.contentHash === contentHash(paper) && state.extractor === offer.version) {
      outcome.unchanged += 1
    } else if (state?.contentHash === contentHash(paper) && outranks(state.extractor, offer.version)) {
      outcome.keptFull += 1
    } else {
      offers.push(offer)
      outcome[state === undefined ? 'added' : 'updated'] += 1
    }
  }
  return { outcome, writes: await Promise.all(offers.map((offer) => offer.write())) }
}

/** What a record would put into the graph; extracted only when asked for. */
interface Offer {
  readonly version: string
  write(): Promise<PaperWrite>
}

function offerOf(
  { file, line, paper, facts }: InFile<PaperRecord>,
  extractor: Extractor,
  refuse: (record: Refused) => void,
): Offer | null {
  if (facts === undefined) {
    return {
      version: extractor.version,
      write: async () => toPaperWrite(paper, await extractor.extract(paper)),
    }
  }
  try {
    const write = restorePaperWrite(paper, facts)
    return { version: write.extractor, write: async () => write }
  } catch (error) {
    if (!(error instanceof RestoreError)) throw error
    refuse({ kind: 'refused', file, line, reason: error.message })
    return null
  }
}
