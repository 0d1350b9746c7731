import { z } from 'zod'
import { ENTITY_KINDS, type EntityKind } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent, totals } from './by-parent.ts'
import { EntityRow, Ids, Total } from './shapes.ts'

/** Most papers of an entity that co-occurrence is counted over, newest first: it bounds the fan-out of hubs. */
export const COOCCURRENCE_PAPERS = 500

const Company = Ids.extend({
  kinds: z.array(z.enum(ENTITY_KINDS)),
  asOf: z.string().nullable(),
  newest: z.number().int(),
})
const countCooccurringQuery = defineQuery('read/count-cooccurring-entities', Company, Total)
const cooccurringQuery = defineQuery(
  'read/cooccurring-entities',
  Company.extend({
    least: z.number().int(),
    limit: z.number().int(),
  }),
  z.object({ parent: z.string(), entity: EntityRow, papers: z.number().int() }),
)
const sharedPapersQuery = defineQuery(
  'read/shared-papers',
  z.object({
    wanted: z.array(z.object({ id: z.string(), others: z.array(z.string()) })),
    asOf: z.string().nullable(),
    newest: z.number().int(),
    limit: z.number().int(),
  }),
  z.object({ parent: z.string(), other: z.string(), papers: z.array(z.string()) }),
)

/** Whose company is kept: which kinds of entity, in papers up to which date. */
export interface CompanyFilter {
  readonly kinds: readonly EntityKind[]
  /** What dates of papers are compared to; null for papers of any date and of none. */
  readonly asOf: string | null
}

/** For each entity the entities that at least some of its newest papers mention too, the most frequent first, at most `limit`. */
export async function cooccurringEntities(
  store: GraphStore,
  ids: readonly string[],
  { kinds, asOf }: CompanyFilter,
  limit: number,
  least = 1,
) {
  const rows = await store.read(cooccurringQuery, {
    ids: [...ids],
    kinds: [...kinds],
    asOf,
    newest: COOCCURRENCE_PAPERS,
    least,
    limit,
  })
  return byParent(rows)
}

export async function countCooccurring(
  store: GraphStore,
  ids: readonly string[],
  { kinds, asOf }: CompanyFilter,
) {
  const params = { ids: [...ids], kinds: [...kinds], asOf, newest: COOCCURRENCE_PAPERS }
  return totals(await store.read(countCooccurringQuery, params))
}

/** Two entities, the first being the one whose papers are looked at. */
export type Pair = readonly [id: string, other: string]

/** For each pair the ids of the newest papers that mention both, at most `limit`, in the order of the pairs. */
export async function sharedPapers(
  store: GraphStore,
  pairs: readonly Pair[],
  asOf: string | null,
  limit: number,
): Promise<(readonly string[])[]> {
  const others = new Map<string, string[]>()
  for (const [id, other] of pairs) others.set(id, [...(others.get(id) ?? []), other])
  const wanted = [...others].map(([id, some]) => ({ id, others: some }))
  const rows = await store.read(sharedPapersQuery, { wanted, asOf, newest: COOCCURRENCE_PAPERS, limit })
  const papers = new Map(rows.map((row) => [`${row.parent} ${row.other}`, row.papers]))
  return pairs.map(([id, other]) => papers.get(`${id} ${other}`) ?? [])
}
