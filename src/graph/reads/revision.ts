import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'

const revisionQuery = defineQuery(
  'read/graph-revision',
  z.object({}),
  z.object({ revision: z.number().int() }),
)

/** How many transactions wrote papers to the graph: as long as it stays, so do all answers. */
export async function graphRevision(store: GraphStore): Promise<number> {
  const [row] = await store.read(revisionQuery, {})
  return row?.revision ?? 0
}
