import { z } from 'zod'
import type { Evidence } from '../../extraction/extraction.ts'
import { toEvidence } from '../evidence.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent, totals } from './by-parent.ts'
import type { AfterSupport } from './entity-lists.ts'
import type { PublishedPage } from './papers.ts'
import { evidenceColumns, Ids, OneTotal, PaperRow, Total } from './shapes.ts'

/** A name that papers print and that was not understood. */
export const UnknownNameRow = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  support: z.number().int(),
})
export type UnknownNameRow = z.infer<typeof UnknownNameRow>

/** Where a paper prints a name; empty where it was not asked for. */
const Printed = z
  .array(z.unknown())
  .nullable()
  .transform((lists): Evidence[] => (lists === null ? [] : toEvidence(evidenceColumns(lists))))

const findQuery = defineQuery('read/find-unknown-names', Ids, z.object({ unknown: UnknownNameRow }))
const listQuery = defineQuery(
  'read/list-unknown-names',
  z.object({
    revision: z.number().int().nullable(),
    afterSupport: z.number().int(),
    afterId: z.string(),
    limit: z.number().int(),
  }),
  z.object({ unknown: UnknownNameRow, support: z.number().int(), revision: z.number().int() }),
)
const countQuery = defineQuery('read/count-unknown-names', z.object({}), OneTotal)
const papersQuery = defineQuery(
  'read/unknown-name-papers',
  Ids.extend({
    evidence: z.boolean(),
    afterPublished: z.string().nullable(),
    afterId: z.string().nullable(),
    limit: z.number().int(),
  }),
  z.object({ parent: z.string(), paper: PaperRow, published: z.string(), printed: Printed }),
)
const field = z.enum(['title', 'abstract'])
const ofPaperQuery = defineQuery(
  'read/paper-unknown-names',
  Ids.extend({
    evidence: z.boolean(),
    afterField: field.nullable(),
    afterStart: z.number().int().nullable(),
    limit: z.number().int(),
  }),
  z.object({
    parent: z.string(),
    unknown: UnknownNameRow,
    field,
    start: z.number().int(),
    printed: Printed,
  }),
)
const countOfPaperQuery = defineQuery('read/count-paper-unknown-names', Ids, Total)

/** The names that are there, by id. */
export async function findUnknownNames(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, UnknownNameRow>> {
  const rows = await store.read(findQuery, { ids: [...ids] })
  return new Map(rows.map(({ unknown }) => [unknown.id, unknown]))
}

/**
 * A page of names, those first that most papers printed at the revision of the place it begins after, or now without
 * one; then by id. Revisions that are too far back are not remembered, as for `listEntities`.
 */
export function listUnknownNames(
  store: GraphStore,
  page: { readonly after: AfterSupport | null; readonly limit: number },
) {
  return store.read(listQuery, {
    revision: page.after?.revision ?? null,
    afterSupport: page.after?.support ?? Number.MAX_SAFE_INTEGER,
    afterId: page.after?.id ?? '',
    limit: page.limit,
  })
}

export async function countUnknownNames(store: GraphStore): Promise<number> {
  const [row] = await store.read(countQuery, {})
  return row?.total ?? 0
}

/** For each name a page of the papers that print it, newest first, with their places where `evidence` is wanted. */
export async function unknownNamePapers(
  store: GraphStore,
  ids: readonly string[],
  evidence: boolean,
  page: PublishedPage,
) {
  const rows = await store.read(papersQuery, {
    ids: [...ids],
    evidence,
    afterPublished: page.after?.published ?? null,
    afterId: page.after?.id ?? null,
    limit: page.limit,
  })
  return byParent(rows)
}

/** The place in the texts of a paper that a page of its names begins after. */
export interface AfterPlace {
  readonly field: z.infer<typeof field>
  readonly start: number
}

/** For each paper a page of the names it prints, in the order of the text, with their places where `evidence` is wanted. */
export async function paperUnknownNames(
  store: GraphStore,
  ids: readonly string[],
  evidence: boolean,
  page: { readonly after: AfterPlace | null; readonly limit: number },
) {
  const rows = await store.read(ofPaperQuery, {
    ids: [...ids],
    evidence,
    afterField: page.after?.field ?? null,
    afterStart: page.after?.start ?? null,
    limit: page.limit,
  })
  return byParent(rows)
}

export async function countPaperUnknownNames(store: GraphStore, ids: readonly string[]) {
  return totals(await store.read(countOfPaperQuery, { ids: [...ids] }))
}
