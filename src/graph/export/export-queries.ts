import { z } from 'zod'
import { defineQuery } from '../query.ts'

const None = z.object({})
const Ids = z.object({ ids: z.array(z.string()) })
const Id = z.object({ id: z.string() })
const properties = z.record(z.string(), z.unknown())

export const paperIds = defineQuery('read/paper-ids', None, Id)
export const entityIds = defineQuery('read/entity-ids', None, Id)
export const exportPapers = defineQuery('read/export-papers', Ids, z.object({ id: z.string(), properties }))
export const exportPaperEdges = defineQuery(
  'read/export-paper-edges',
  Ids,
  z.object({ by: z.string(), edge: z.string(), to: z.string(), properties }),
)
export const exportEntityEdges = defineQuery(
  'read/export-entity-edges',
  Ids,
  z.object({ by: z.string(), edge: z.string(), from: z.string(), to: z.string(), properties }),
)
export const exportClaims = defineQuery(
  'read/export-claims',
  Ids,
  z.object({
    by: z.string(),
    properties,
    method: z.string().nullable(),
    dataset: z.string().nullable(),
    metric: z.string().nullable(),
  }),
)
export const exportCitations = defineQuery(
  'read/export-citations',
  Ids,
  z.object({ by: z.string(), to: z.string(), properties }),
)
export const exportEntities = defineQuery(
  'read/export-entities',
  Ids,
  z.object({ id: z.string(), properties }),
)
export const exportPrints = defineQuery(
  'read/export-prints',
  Ids,
  z.object({ by: z.string(), to: z.string(), properties }),
)
