import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { AsOf } from './shapes.ts'

const ExtractorRow = z.object({ extractor: z.string(), papers: z.number().int() })

const extractorsQuery = defineQuery('read/extractors', z.object({}), ExtractorRow)
const extractorsAsOfQuery = defineQuery('read/extractors-as-of', AsOf, ExtractorRow)

/** Versions of the extractor that read the papers, those up to a date where `asOf` is not null, the most used first. */
export async function extractorVersions(store: GraphStore, asOf: string | null): Promise<string[]> {
  const rows = await (asOf === null
    ? store.read(extractorsQuery, {})
    : store.read(extractorsAsOfQuery, { asOf }))
  return rows.map((row) => row.extractor)
}
