import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { WriteTransaction } from '../store.ts'

const recordIngestRunQuery = defineQuery(
  'write/record-ingest-run',
  z.object({
    first: z.number().int(),
    id: z.string(),
    revision: z.number().int(),
    at: z.string(),
    papers: z.number().int(),
  }),
  z.never(),
)

/** One write of an ingest. */
export interface IngestWrite {
  /** Revision of the graph that it made. */
  readonly revision: number
  /** Number of papers that it wrote. */
  readonly papers: number
  /** Its time. */
  readonly at: Date
}

/**
 * Counts a write into the record of its ingest, in the transaction of that write, so that an ingest that is cut short
 * leaves a record of what it did write.
 * @param first revision of the ingest's first write
 */
export async function recordIngestRun(
  transaction: WriteTransaction,
  first: number,
  { revision, papers, at }: IngestWrite,
): Promise<void> {
  const id = `ingest:${first}`
  await transaction.run(recordIngestRunQuery, { first, id, revision, at: at.toISOString(), papers })
}
