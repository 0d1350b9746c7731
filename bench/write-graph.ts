import type { GraphStore } from '../src/graph/store.ts'
import { randomGraph } from '../test/support/random-graph.ts'
import { writeInBatches } from '../test/support/write-in-batches.ts'

const SEED = 7
const DEGREES = { entities: 8, citations: 5 }

/** Papers in the graph that questions are asked of where nothing else is said. */
export const GRAPH_PAPERS = 5_000

/** Writes the graph of so many papers that questions are asked of, the same every time. */
export async function writeGraph(store: GraphStore, size = GRAPH_PAPERS): Promise<void> {
  await writeInBatches(store, randomGraph(size, SEED, DEGREES))
}
