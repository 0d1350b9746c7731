import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { type EntityFilter, FilterParams, within } from './entity-lists.ts'
import { AsOf, EntityRow, OneTotal } from './shapes.ts'

const Asked = FilterParams.extend(AsOf.shape).extend({ limit: z.number().int() })
const Dated = z.object({ entity: EntityRow, support: z.number().int() })

const rankedQuery = defineQuery(
  'read/entities-as-of',
  Asked.extend({ byName: z.boolean() }),
  Dated.extend({ distance: z.number().int() }),
)
const byIdQuery = defineQuery('read/entities-by-id-as-of', Asked.extend({ afterId: z.string() }), Dated)

const countQuery = defineQuery(
  'read/count-mentioned-as-of',
  FilterParams.pick({ kinds: true, prefix: true }).extend(AsOf.shape),
  OneTotal,
)

/** An entity, and how many papers up to a date mention it. */
export type DatedEntity = z.infer<typeof Dated>

/**
 * The first of the entities that pass a filter as the papers up to a date tell it: those in most papers first, then by
 * id; with `byName` before that those of whose names the filter's prefix says most. The support of the filter is that of
 * the date, and of at least one paper.
 */
export function rankEntitiesAsOf(
  store: GraphStore,
  filter: EntityFilter,
  asOf: string,
  { byName, limit }: { readonly byName: boolean; readonly limit: number },
): Promise<DatedEntity[]> {
  return store.read(rankedQuery, { ...within(filter), asOf, byName, limit })
}

/** A page of such entities by id, after an id or from the first. */
export function listEntitiesByIdAsOf(
  store: GraphStore,
  filter: EntityFilter,
  asOf: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<DatedEntity[]> {
  return store.read(byIdQuery, { ...within(filter), asOf, afterId: after ?? '', limit })
}

/** How many entities of the kinds and the prefix of a filter papers up to a date mention. */
export async function countMentionedAsOf(
  store: GraphStore,
  filter: EntityFilter,
  asOf: string,
): Promise<number> {
  const { kinds, prefix } = within(filter)
  const [row] = await store.read(countQuery, { kinds, prefix, asOf })
  return row?.total ?? 0
}
