import { z } from 'zod'
import type { GraphCounts } from '../counts.ts'
import { ENTITY_KINDS, type EntityKind } from '../model.ts'
import { defineQuery, type Query } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { once } from './once.ts'
import { paperTotal } from './paper-totals.ts'
import { AsOf, OneTotal } from './shapes.ts'

type TotalQuery = Query<z.infer<typeof AsOf>, z.infer<typeof OneTotal>>

const kindsQuery = defineQuery(
  'read/count-entities-as-of',
  AsOf,
  z.object({ kind: z.enum(ENTITY_KINDS), entities: z.number().int() }),
)
const claimsQuery = defineQuery('read/count-claims-as-of', AsOf, OneTotal)
/** Every edge is counted by one of these. */
const EDGE_QUERIES: readonly TotalQuery[] = [
  defineQuery('read/count-paper-edges-as-of', AsOf, OneTotal),
  defineQuery('read/count-citations-as-of', AsOf, OneTotal),
  defineQuery('read/count-entity-edges-as-of', AsOf, OneTotal),
  defineQuery('read/count-claim-edges-as-of', AsOf, OneTotal),
]

/**
 * How much a graph of the papers up to a date would hold, each number read when it is first asked for. Entities are those
 * that such a paper mentions, each of the kind that it has now; citations those between two such papers.
 */
export function countsAsOf(
  store: GraphStore,
  asOf: string,
): Readonly<Record<keyof GraphCounts, () => Promise<number>>> {
  const total = async (query: TotalQuery): Promise<number> => {
    const [row] = await store.read(query, { asOf })
    return row?.total ?? 0
  }
  const byKind = once(async () => {
    const rows = await store.read(kindsQuery, { asOf })
    return new Map(rows.map(({ kind, entities }) => [kind, entities]))
  })
  const entities =
    (...kinds: readonly EntityKind[]) =>
    async (): Promise<number> => {
      const counted = await byKind()
      return kinds.reduce((sum, kind) => sum + (counted.get(kind) ?? 0), 0)
    }
  return {
    papers: once(() => paperTotal(store, asOf)),
    methods: entities('METHOD'),
    datasets: entities('DATASET'),
    concepts: entities('TASK', 'METRIC', 'CONCEPT'),
    tasks: entities('TASK'),
    metrics: entities('METRIC'),
    claims: once(() => total(claimsQuery)),
    edges: once(async () => {
      const totals = await Promise.all(EDGE_QUERIES.map(total))
      return totals.reduce((sum, edges) => sum + edges, 0)
    }),
  }
}
