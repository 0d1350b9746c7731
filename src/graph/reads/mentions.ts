import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { FollowUp } from '../follow-ups.ts'
import { ENTITY_KINDS } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent } from './by-parent.ts'
import type { PublishedPage } from './papers.ts'
import { Ids, type ListedEntity, type ListedPaper } from './shapes.ts'
import type { EntityPaper, StatementFilter } from './statements.ts'

const MentionedRow = z
  .tuple([z.string(), z.string(), z.enum(ENTITY_KINDS)])
  .transform(([id, name, kind]): Mentioned => ({ entity: { id, name, kind }, statements: [] }))

const paperMentionsQuery = defineQuery(
  'read/paper-mentions',
  Ids,
  z.object({ parent: z.string(), mentioned: z.array(MentionedRow) }),
)

const More = z.tuple([z.array(z.string()), z.string().nullish(), z.string().nullish(), z.string().nullish()])

const mentioningPapersQuery = defineQuery(
  'read/mentioning-papers',
  Ids.extend({
    whole: z.boolean(),
    asOf: z.string().nullable(),
    afterPublished: z.string().nullable(),
    afterId: z.string().nullable(),
    limit: z.number().int(),
  }),
  z.object({
    parent: z.string(),
    id: z.string(),
    title: z.string(),
    published: z.string().nullish(),
    more: More.nullish(),
  }),
)

/** Whether a mention is all that it takes: a paper mentions every entity that it says anything of. */
export const areMentions = ({ relations, assertions }: StatementFilter): boolean =>
  relations.includes('MENTIONS') && assertions.includes('ASSERTED')

/** An entity that a paper mentions, as far as it is named; that it does is all that was read. */
export interface Mentioned {
  readonly entity: ListedEntity
  readonly statements: readonly []
}

/** For each paper the entities it mentions, by id. */
export async function paperMentions(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, Mentioned[]>> {
  const rows = await store.read(paperMentionsQuery, { ids: [...ids] })
  return new Map(rows.map(({ parent, mentioned }) => [parent, mentioned.sort(byId)]))
}

/** Which papers of an entity are wanted, and how much of them. */
export interface MentioningPage extends PublishedPage {
  /** What dates of papers are compared to; null for papers of any date and of none. */
  readonly asOf: string | null
  /** Whether more is wanted of them than title and date. */
  readonly whole: boolean
}

/** For each entity a page of the papers that mention it, newest first and undated ones last. `reads` follow of these. */
export async function mentioningPapers(
  store: GraphStore,
  ids: readonly string[],
  { after, limit, asOf, whole }: MentioningPage,
  reads: readonly FollowUp[] = [],
): Promise<Map<string, EntityPaper[]>> {
  const place = { afterPublished: after?.published ?? null, afterId: after?.id ?? null, limit }
  const asked = { ids: [...ids], whole, asOf, ...place }
  const rows = await store.read(mentioningPapersQuery, asked, { ids: 'id', reads })
  return new Map([...byParent(rows)].map(([parent, group]) => [parent, group.map(toEntityPaper)]))
}

function toEntityPaper(row: z.infer<typeof mentioningPapersQuery.row>): EntityPaper {
  return { paper: toPaper(row), published: row.published ?? '', statements: [] }
}

function toPaper({ id, title, published, more }: z.infer<typeof mentioningPapersQuery.row>): ListedPaper {
  if (more == null) return { id, title, published }
  const [authors, venue, url, codeUrl] = more
  return { id, title, published, authors, venue, url, codeUrl }
}

const byId = (a: Mentioned, b: Mentioned): number => compareCodePoints(a.entity.id, b.entity.id)
