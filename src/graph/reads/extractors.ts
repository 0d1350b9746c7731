import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'

const extractorsQuery = defineQuery(
  'read/extractors',
  z.object({}),
  z.object({ extractor: z.string(), papers: z.number().int() }),
)

/** Versions of the extractor that read the papers in the graph, the most used first. */
export async function extractorVersions(store: GraphStore): Promise<string[]> {
  return (await store.read(extractorsQuery, {})).map((row) => row.extractor)
}
