import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { ENTITY_KINDS } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { Ids, type ListedEntity } from './shapes.ts'
import type { StatementFilter } from './statements.ts'

/** An entity that a paper mentions, as far as it is named; that it does is all that was read. */
export interface Mentioned {
  readonly entity: ListedEntity
  readonly statements: readonly []
}

const MentionedRow = z
  .tuple([z.string(), z.string(), z.enum(ENTITY_KINDS)])
  .transform(([id, name, kind]): Mentioned => ({ entity: { id, name, kind }, statements: [] }))

const paperMentionsQuery = defineQuery(
  'read/paper-mentions',
  Ids,
  z.object({ parent: z.string(), mentioned: z.array(MentionedRow) }),
)

/** Whether a mention is all that it takes: a paper mentions every entity that it says anything of. */
export const areMentions = ({ relations, assertions }: StatementFilter): boolean =>
  relations.includes('MENTIONS') && assertions.includes('ASSERTED')

/** For each paper the entities it mentions, by id. */
export async function paperMentions(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, Mentioned[]>> {
  const rows = await store.read(paperMentionsQuery, { ids: [...ids] })
  return new Map(rows.map(({ parent, mentioned }) => [parent, mentioned.sort(byId)]))
}

const byId = (a: Mentioned, b: Mentioned): number => compareCodePoints(a.entity.id, b.entity.id)
