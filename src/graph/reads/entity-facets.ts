import { z } from 'zod'
import { ENTITY_KINDS, type EntityKind } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { type EntityFilter, FilterParams, within } from './entity-lists.ts'
import { AsOf } from './shapes.ts'

/** Numbers of papers that bands of support begin at, as axes are divided; the last band is open. */
const BANDS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

const Bands = FilterParams.extend({ bands: z.array(z.number().int()) })
const Band = z.object({ kind: z.enum(ENTITY_KINDS), band: z.number().int(), entities: z.number().int() })
const bandsQuery = defineQuery('read/support-bands', Bands, Band)
const bandsAsOfQuery = defineQuery('read/support-bands-as-of', Bands.extend(AsOf.shape), Band)

/** The entities of a list that are in so many papers. */
export interface SupportBand {
  readonly gte: number
  /** Null for the last band, which has no end. */
  readonly lte: number | null
  readonly entities: number
}

/** How many entities of a list there are of each kind and in each band; what has none is left out. */
export interface EntityCounts {
  readonly kinds: readonly { readonly kind: EntityKind; readonly entities: number }[]
  readonly support: readonly SupportBand[]
}

/** Counts the entities that pass a filter by kind and by how many papers mention them, up to a date where it is not null. */
export async function countBySupport(
  store: GraphStore,
  filter: EntityFilter,
  asOf: string | null,
): Promise<EntityCounts> {
  const asked = { ...within(filter), bands: BANDS }
  const rows = await (asOf === null
    ? store.read(bandsQuery, asked)
    : store.read(bandsAsOfQuery, { ...asked, asOf }))
  const sum = (counted: typeof rows) => counted.reduce((total, { entities }) => total + entities, 0)
  return {
    kinds: ENTITY_KINDS.map((kind) => ({
      kind,
      entities: sum(rows.filter((row) => row.kind === kind)),
    })).filter(hasSome),
    support: BANDS.map((gte, at) => {
      const next = BANDS[at + 1]
      const lte = next === undefined ? null : next - 1
      return { gte, lte, entities: sum(rows.filter(({ band }) => band === gte)) }
    }).filter(hasSome),
  }
}

/** How many entities were counted in all. */
export const totalOf = ({ kinds }: EntityCounts): number =>
  kinds.reduce((total, { entities }) => total + entities, 0)

const hasSome = ({ entities }: { readonly entities: number }): boolean => entities > 0
