import { z } from 'zod'
import { ENTITY_RELATIONS, type EntityRelation } from '../../extraction/extraction.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent } from './by-parent.ts'
import type { ClaimScope } from './claims.ts'
import { Assertion, EntityRow, Ids } from './shapes.ts'

const Scope = z.object({ asOf: z.string().nullable(), limit: z.number().int() })

const comparedLinksQuery = defineQuery(
  'read/compared-links',
  Ids.extend({
    ...Scope.shape,
    types: z.array(z.enum(ENTITY_RELATIONS)),
    datasets: z.array(z.string()).nullable(),
  }),
  z.object({
    parent: z.string(),
    type: z.enum(ENTITY_RELATIONS),
    entity: EntityRow,
    assertion: Assertion,
    papers: z.number().int(),
  }),
)
const methodsOnDatasetQuery = defineQuery(
  'read/methods-on-dataset',
  Scope.extend({ id: z.string() }),
  z.object({ entity: EntityRow, papers: z.number().int() }),
)

/** What papers say of how a method relates to something. */
export interface ComparedLink {
  readonly type: EntityRelation
  readonly entity: EntityRow
  readonly assertion: z.infer<typeof Assertion>
  /** Number of papers that say so. */
  readonly papers: number
}

/**
 * For each method what papers say it relates to by some relations, also what they deny or plan; of each relation at most
 * `limit`, what most papers say first.
 */
export async function comparedLinks(
  store: GraphStore,
  ids: readonly string[],
  types: readonly EntityRelation[],
  { datasets, asOf }: ClaimScope,
  limit: number,
): Promise<ReadonlyMap<string, readonly ComparedLink[]>> {
  const only = datasets === null ? null : [...datasets]
  const params = { ids: [...ids], types: [...types], datasets: only, asOf, limit }
  return byParent(await store.read(comparedLinksQuery, params))
}

/**
 * Methods that papers speak of as evaluated on a dataset, denials and plans among them, or print a result for on it, with
 * the number of papers that do; those in most papers first, then by id.
 */
export async function methodsOnDataset(store: GraphStore, id: string, asOf: string | null, limit: number) {
  return store.read(methodsOnDatasetQuery, { id, asOf, limit })
}
