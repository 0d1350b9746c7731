import { z } from 'zod'
import type { FollowUp } from '../follow-up.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent } from './by-parent.ts'
import type { PublishedPage } from './papers.ts'
import { Ids, type ListedPaper, ListedPaperRow, type Statement, toListedPaper } from './shapes.ts'

/** A paper that relates to an entity. */
export interface EntityPaper {
  readonly paper: ListedPaper
  /** Its date, empty where it gives none. */
  readonly published: string
  /** All that it says of the entity, strongest first; empty where it was not asked for. */
  readonly statements: readonly Statement[]
}

/** Which papers of an entity are wanted, and how much of them. */
export interface EntityPaperPage extends PublishedPage {
  /** Whether more is wanted of them than title and date. */
  readonly whole: boolean
}

/** What is asked of the papers of entities. */
export const PapersAsked = Ids.extend({
  whole: z.boolean(),
  asOf: z.string().nullable(),
  afterPublished: z.string().nullable(),
  afterId: z.string().nullable(),
  limit: z.number().int(),
})

/** The columns of a paper that relates to an entity. */
export const EntityPaperRow = ListedPaperRow.extend({ parent: z.string() })

const mentioningPapersQuery = defineQuery('read/mentioning-papers', PapersAsked, EntityPaperRow)

/** For each entity a page of the papers that mention it, newest first and undated ones last. `reads` follow of these. */
export async function mentioningPapers(
  store: GraphStore,
  ids: readonly string[],
  asOf: string | null,
  page: EntityPaperPage,
  reads: readonly FollowUp[] = [],
): Promise<Map<string, EntityPaper[]>> {
  const rows = await store.read(mentioningPapersQuery, toPapersAsked(ids, { asOf }, page), {
    ids: 'id',
    reads,
  })
  return papersByEntity(rows, () => [])
}

/** The parameters that ask for a page of the papers of entities. */
export function toPapersAsked(
  ids: readonly string[],
  { asOf }: { readonly asOf: string | null },
  { after, limit, whole }: EntityPaperPage,
): z.infer<typeof PapersAsked> {
  const [afterPublished, afterId] = [after?.published ?? null, after?.id ?? null]
  return { ids: [...ids], whole, asOf, afterPublished, afterId, limit }
}

/** Papers by the entity that they relate to, in the order of the rows. */
export function papersByEntity<R extends z.infer<typeof EntityPaperRow>>(
  rows: readonly R[],
  statementsOf: (row: R) => readonly Statement[],
): Map<string, EntityPaper[]> {
  const toPaper = (row: R): EntityPaper => ({
    paper: toListedPaper(row),
    published: row.published ?? '',
    statements: statementsOf(row),
  })
  return new Map([...byParent(rows)].map(([parent, group]) => [parent, group.map(toPaper)]))
}
