import { z } from 'zod'
import { defineQuery } from './query.ts'
import type { GraphStore } from './store.ts'

const count = z.number().int()

const nodeCounts = defineQuery(
  'read/graph-counts',
  z.object({}),
  z.object({
    papers: count,
    methods: count,
    datasets: count,
    concepts: count,
    tasks: count,
    metrics: count,
    claims: count,
  }),
)

const edgeCounts = defineQuery(
  'read/edge-counts',
  z.object({}),
  z.object({ relation: z.string(), edges: count }),
)

export interface GraphCounts {
  readonly papers: number
  readonly methods: number
  readonly datasets: number
  /** Tasks and metrics among them. */
  readonly concepts: number
  readonly tasks: number
  readonly metrics: number
  readonly claims: number
  readonly edges: number
}

/** How much the graph holds, in two store calls. */
export async function countGraph(store: GraphStore): Promise<GraphCounts> {
  const [[nodes], edges] = await Promise.all([store.read(nodeCounts, {}), store.read(edgeCounts, {})])
  if (nodes === undefined) throw new Error('read/graph-counts gave no row')
  return { ...nodes, edges: edges.reduce((sum, row) => sum + row.edges, 0) }
}
