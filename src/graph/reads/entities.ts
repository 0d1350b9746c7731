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
    afterSupport: z.number().int().nullable(),
    afterId: z.string().nullable(),
    limit: z.number().int(),
  }),
  z.object({ entity: EntityRow }),
)
const countEntitiesQuery = defineQuery(
  'read/count-entities',
  z.object({ kinds: Kinds, prefix: z.string() }),
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
}

/** The place in a list of entities, most papers first, that a page begins after. */
export interface AfterSupport {
  readonly support: number
  readonly id: string
}

/** A page of entities, those in most papers first, then by id. */
export async function listEntities(
  store: GraphStore,
  filter: EntityFilter,
  page: { readonly after: AfterSupport | null; readonly limit: number },
): Promise<EntityRow[]> {
  const rows = await store.read(listEntitiesQuery, {
    kinds: [...filter.kinds],
    prefix: filter.prefix.toLowerCase(),
    afterSupport: page.after?.support ?? null,
    afterId: page.after?.id ?? null,
    limit: page.limit,
  })
  return rows.map((row) => row.entity)
}

export async function countEntities(store: GraphStore, filter: EntityFilter): Promise<number> {
  const [row] = await store.read(countEntitiesQuery, {
    kinds: [...filter.kinds],
    prefix: filter.prefix.toLowerCase(),
  })
  return row?.total ?? 0
}
