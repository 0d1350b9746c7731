import { z } from 'zod'
import { ENTITY_KINDS, type EntityKind } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { EntityRow, Ids } from './shapes.ts'

const Kinds = z.array(z.enum(ENTITY_KINDS))

const findEntitiesQuery = defineQuery('read/find-entities', Ids, z.object({ entity: EntityRow }))
const listEntitiesQuery = defineQuery(
  'read/list-entities',
  z.object({
    kinds: Kinds,
    prefix: z.string(),
    atLeast: z.number().int(),
    revision: z.number().int().nullable(),
    afterSupport: z.number().int(),
    afterId: z.string(),
    limit: z.number().int(),
  }),
  z.object({ entity: EntityRow, support: z.number().int(), revision: z.number().int() }),
)
const countEntitiesQuery = defineQuery(
  'read/count-entities',
  z.object({
    kinds: Kinds,
    prefix: z.string(),
    atLeast: z.number().int(),
    atMost: z.number().int(),
  }),
  z.object({ total: z.number().int() }),
)

/** The entities that are there, by id. */
export async function findEntities(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, EntityRow>> {
  const rows = await store.read(findEntitiesQuery, { ids: [...ids] })
  return new Map(rows.map(({ entity }) => [entity.id, entity]))
}

export interface EntityFilter {
  readonly kinds: readonly EntityKind[]
  /** What the name begins with, whatever its case; empty for any. */
  readonly prefix: string
  /** Fewest and most papers that mention it. */
  readonly atLeast: number
  readonly atMost: number
}

/** The place in a list of entities, most papers first, that a page begins after. */
export interface AfterSupport {
  /** The revision of the graph whose support orders the list. */
  readonly revision: number
  /** Number of papers that mentioned the entity at the revision. */
  readonly support: number
  readonly id: string
}

/** An entity with its place in the list. */
export interface ListedEntity extends Omit<AfterSupport, 'id'> {
  readonly entity: EntityRow
}

/**
 * A page of entities, those first that most papers mentioned at the revision of the place it begins after, or now
 * without one; then by id. Entities that came after the revision are left out. Revisions that are further back than
 * `REVISIONS_HELD` of `writes/support-history.ts` are not remembered, and give what they happen to give.
 */
export async function listEntities(
  store: GraphStore,
  filter: EntityFilter,
  page: { readonly after: AfterSupport | null; readonly limit: number },
): Promise<ListedEntity[]> {
  return store.read(listEntitiesQuery, {
    kinds: [...filter.kinds],
    prefix: filter.prefix.toLowerCase(),
    atLeast: filter.atLeast,
    revision: page.after?.revision ?? null,
    afterSupport: page.after?.support ?? filter.atMost,
    afterId: page.after?.id ?? '',
    limit: page.limit,
  })
}

export async function countEntities(store: GraphStore, filter: EntityFilter): Promise<number> {
  const [row] = await store.read(countEntitiesQuery, {
    kinds: [...filter.kinds],
    prefix: filter.prefix.toLowerCase(),
    atLeast: filter.atLeast,
    atMost: filter.atMost,
  })
  return row?.total ?? 0
}
