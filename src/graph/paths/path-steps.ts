import { z } from 'zod'
import { defineQuery } from '../query.ts'
import { sharedPapers } from '../reads/cooccurrence.ts'
import { EDGE_TYPES } from '../reads/neighbors.ts'
import { Ids } from '../reads/shapes.ts'
import type { GraphStore } from '../store.ts'
import type { ExploredGraph } from './explored-graph.ts'
import { cheapestStep } from './path-costs.ts'

const PAPERS_ON_BOTH = 20

const Relation = z.object({
  type: z.enum(EDGE_TYPES),
  out: z.boolean(),
  papers: z.number().int(),
  confidence: z.number(),
})
const pathStepsQuery = defineQuery(
  'read/path-steps',
  Ids.extend({ asOf: z.string().nullable(), limit: z.number().int() }),
  z.object({
    id: z.string(),
    neighbor: z.string(),
    weight: z.number().int(),
    relations: z.array(Relation),
  }),
)
const stepsBetweenQuery = defineQuery(
  'read/steps-between',
  z.object({ from: z.string(), to: z.string(), asOf: z.string().nullable() }),
  Relation,
)

/** Adds to what is seen of a graph the steps from some nodes, at most `limit` each, up to a date where `asOf` is given. */
export async function seeSteps(
  store: GraphStore,
  graph: ExploredGraph,
  ids: readonly string[],
  asOf: string | null,
  limit: number,
): Promise<void> {
  if (ids.length === 0) return
  for (const row of await store.read(pathStepsQuery, { ids: [...ids], asOf, limit })) {
    const step = cheapestStep(row.relations)
    if (step !== undefined) graph.add(row.id, row.neighbor, step, row.weight)
  }
}

/**
 * Adds what joins two entities with too many papers to follow each: the relations between them, and their newest papers
 * in common, whose ids it gives.
 */
export async function seeBetween(
  store: GraphStore,
  graph: ExploredGraph,
  [a, b]: readonly [a: string, b: string],
  asOf: string | null,
  limit: number,
): Promise<readonly string[]> {
  const [relations, [shared = []]] = await Promise.all([
    store.read(stepsBetweenQuery, { from: a, to: b, asOf }),
    sharedPapers(store, [[a, b]], asOf, PAPERS_ON_BOTH),
  ])
  const step = cheapestStep(relations)
  if (step !== undefined) graph.add(a, b, step, 0)
  await seeSteps(store, graph, shared, asOf, limit)
  return shared
}
