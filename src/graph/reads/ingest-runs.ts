import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'

const AFTER_ALL = Number.MAX_SAFE_INTEGER

const Run = z.object({
  id: z.string(),
  firstRevision: z.number().int(),
  lastRevision: z.number().int(),
  at: z.string(),
  papers: z.number().int(),
})
const Row = z.object({ run: Run })

const listQuery = defineQuery(
  'read/list-ingest-runs',
  z.object({ before: z.number().int(), limit: z.number().int() }),
  Row,
)
const countQuery = defineQuery('read/count-ingest-runs', z.object({}), z.object({ total: z.number().int() }))
const findQuery = defineQuery('read/find-ingest-runs', z.object({ firsts: z.array(z.number().int()) }), Row)

/** What one ingest wrote; `at` is the time of its last write in ISO 8601. */
export type IngestRun = z.infer<typeof Run>

/** A page of the ingests that wrote something, the newest first, after the one with a first revision if that is given. */
export async function listIngestRuns(
  store: GraphStore,
  after: number | null,
  limit: number,
): Promise<IngestRun[]> {
  const rows = await store.read(listQuery, { before: after ?? AFTER_ALL, limit })
  return rows.map(({ run }) => run)
}

export async function countIngestRuns(store: GraphStore): Promise<number> {
  const [row] = await store.read(countQuery, {})
  return row?.total ?? 0
}

/** The ingests that are there, by id. */
export async function findIngestRuns(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, IngestRun>> {
  const firsts = ids.flatMap((id) => {
    const [, first] = /^ingest:(\d{1,15})$/.exec(id) ?? []
    return first === undefined ? [] : [Number(first)]
  })
  const rows = firsts.length === 0 ? [] : await store.read(findQuery, { firsts })
  return new Map(rows.map(({ run }) => [run.id, run]))
}
