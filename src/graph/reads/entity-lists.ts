import { z } from 'zod'
import { ENTITY_KINDS, type EntityKind } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { EntityRow } from './shapes.ts'

const Begins = z.object({
  kinds: z.array(z.enum(ENTITY_KINDS)),
  prefix: z.string(),
  atLeast: z.number().int(),
})
/** Parameters that an {@link EntityFilter} is asked by. */
export const FilterParams = Begins.extend({ atMost: z.number().int() })
const Listed = z.object({ entity: EntityRow })

const bySupportQuery = defineQuery(
  'read/list-entities',
  Begins.extend({
    revision: z.number().int().nullable(),
    afterSupport: z.number().int(),
    afterId: z.string(),
    limit: z.number().int(),
  }),
  Listed.extend({ support: z.number().int(), revision: z.number().int() }),
)
const byIdQuery = defineQuery(
  'read/entities-by-id',
  FilterParams.extend({ afterId: z.string(), limit: z.number().int() }),
  Listed,
)
const completeQuery = defineQuery(
  'read/complete-entities',
  FilterParams.extend({ limit: z.number().int() }),
  Listed.extend({ distance: z.number().int() }),
)
const countQuery = defineQuery('read/count-entities', FilterParams, z.object({ total: z.number().int() }))

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
  const { atMost, ...begins } = within(filter)
  return store.read(bySupportQuery, {
    ...begins,
    revision: page.after?.revision ?? null,
    afterSupport: page.after?.support ?? atMost,
    afterId: page.after?.id ?? '',
    limit: page.limit,
  })
}

/** A page of entities by id, after an id or from the first; so by name, but for case and punctuation. */
export async function listEntitiesById(
  store: GraphStore,
  filter: EntityFilter,
  page: { readonly after: string | null; readonly limit: number },
): Promise<EntityRow[]> {
  const rows = await store.read(byIdQuery, {
    ...within(filter),
    afterId: page.after ?? '',
    limit: page.limit,
  })
  return rows.map(({ entity }) => entity)
}

/**
 * The entities that a prefix says most of: those with that name, then those of whose names it is the first words,
 * then the others; among them those in most papers first, then by id.
 */
export async function completeEntities(
  store: GraphStore,
  filter: EntityFilter,
  limit: number,
): Promise<EntityRow[]> {
  const rows = await store.read(completeQuery, { ...within(filter), limit })
  return rows.map(({ entity }) => entity)
}

export async function countEntities(store: GraphStore, filter: EntityFilter): Promise<number> {
  const [row] = await store.read(countQuery, within(filter))
  return row?.total ?? 0
}

/** What a filter asks, each kind once. */
export function within({ kinds, prefix, atLeast, atMost }: EntityFilter): z.infer<typeof FilterParams> {
  return { kinds: [...new Set(kinds)], prefix: prefix.toLowerCase(), atLeast, atMost }
}
