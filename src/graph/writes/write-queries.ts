import { z } from 'zod'
import { ENTITY_KINDS } from '../model.ts'
import { defineQuery } from '../query.ts'

const Ids = z.object({ ids: z.array(z.string()) })
const NoRow = z.never()
const Properties = z.record(z.string(), z.unknown())
const Citations = z.object({ citations: z.array(z.object({ from: z.string(), to: z.string() })) })

export const paperStates = defineQuery(
  'read/paper-states',
  Ids,
  z.object({ id: z.string(), contentHash: z.string(), extractor: z.string() }),
)
export const paperMentionNames = defineQuery(
  'read/paper-mention-names',
  Ids,
  z.object({
    entity: z.string(),
    name: z.string(),
    kind: z.enum(ENTITY_KINDS),
    aliases: z.array(z.string()),
  }),
)
export const entityTallies = defineQuery(
  'read/entity-tallies',
  Ids,
  z.object({ id: z.string(), tally: z.string(), history: z.array(z.number().int()).nullish() }),
)
export const paperUnknownForms = defineQuery(
  'read/paper-unknown-forms',
  Ids,
  z.object({ unknown: z.string(), forms: z.array(z.string()) }),
)
export const unknownTallies = defineQuery(
  'read/unknown-tallies',
  Ids,
  z.object({ id: z.string(), tally: z.string(), history: z.array(z.number().int()) }),
)
export const citedIds = defineQuery('read/cited-ids', Ids, z.object({ cites: z.array(z.string()) }))
export const existingPapers = defineQuery('read/existing-papers', Ids, z.object({ id: z.string() }))

export const lockWriter = defineQuery(
  'write/lock-writer',
  z.object({}),
  z.object({ revision: z.number().int() }),
)
export const deletePaperEdges = defineQuery('write/delete-paper-edges', Ids, NoRow)
export const deleteEntityEdges = defineQuery('write/delete-entity-edges', Ids, NoRow)
export const deleteClaims = defineQuery('write/delete-claims', Ids, NoRow)
export const deleteEntities = defineQuery('write/delete-entities', Ids, NoRow)
export const mergePapers = defineQuery(
  'write/merge-papers',
  z.object({
    papers: z.array(z.object({ id: z.string(), properties: Properties })),
    revision: z.number().int(),
  }),
  NoRow,
)
export const mergeEntities = defineQuery(
  'write/merge-entities',
  z.object({
    entities: z.array(z.object({ id: z.string(), kind: z.enum(ENTITY_KINDS), properties: Properties })),
  }),
  NoRow,
)
export const recountEntities = defineQuery(
  'write/recount-entities',
  z.object({
    entities: z.array(
      z.object({
        id: z.string(),
        support: z.number(),
        tally: z.string(),
        history: z.array(z.number().int()).nullable(),
        changed: z.number().int().nullable(),
      }),
    ),
  }),
  NoRow,
)
export const mergeUnknownNames = defineQuery(
  'write/merge-unknown-names',
  z.object({ names: z.array(z.object({ id: z.string(), properties: Properties })) }),
  NoRow,
)
export const deleteUnknownNames = defineQuery('write/delete-unknown-names', Ids, NoRow)
export const createPrints = defineQuery(
  'write/create-prints',
  z.object({
    edges: z.array(z.object({ paper: z.string(), unknown: z.string(), properties: Properties })),
  }),
  NoRow,
)
export const createMentions = defineQuery(
  'write/create-mentions',
  z.object({
    edges: z.array(z.object({ paper: z.string(), entity: z.string(), properties: Properties })),
  }),
  NoRow,
)
export const createPaperEdges = defineQuery(
  'write/create-paper-edges',
  z.object({
    edges: z.array(
      z.object({ paper: z.string(), entity: z.string(), type: z.string(), properties: Properties }),
    ),
  }),
  NoRow,
)
export const createEntityEdges = defineQuery(
  'write/create-entity-edges',
  z.object({
    edges: z.array(z.object({ from: z.string(), to: z.string(), type: z.string(), properties: Properties })),
  }),
  NoRow,
)
export const createClaims = defineQuery(
  'write/create-claims',
  z.object({
    claims: z.array(z.object({ paper: z.string(), id: z.string(), properties: Properties })),
  }),
  NoRow,
)
export const createClaimEdges = defineQuery(
  'write/create-claim-edges',
  z.object({
    edges: z.array(z.object({ claim: z.string(), entity: z.string(), type: z.string() })),
  }),
  NoRow,
)
export const createCitations = defineQuery('write/create-citations', Citations, NoRow)
export const awaitPapers = defineQuery('write/await-papers', Citations, NoRow)
export const linkArrivals = defineQuery('write/link-arrivals', Ids, NoRow)
export const deleteArrivals = defineQuery('write/delete-arrivals', Ids, NoRow)
export const deleteUnawaitedPapers = defineQuery('write/delete-unawaited-papers', Ids, NoRow)
export const awaitDeleted = defineQuery('write/await-deleted', Ids, NoRow)
export const deletePapers = defineQuery('write/delete-papers', Ids, NoRow)
