import type { GraphStore } from '../src/graph/store.ts'
import { writePapers } from '../src/graph/writes/write-papers.ts'
import { randomGraph } from '../test/support/random-graph.ts'

const SEED = 7
const DEGREES = { entities: 8, citations: 5 }
const PAPERS_A_TRANSACTION = 500

/** Papers in the graph that questions are asked of where nothing else is said. */
export const GRAPH_PAPERS = 5_000

/** Writes the graph of so many papers that questions are asked of, the same every time. */
export async function writeGraph(store: GraphStore, size = GRAPH_PAPERS): Promise<void> {
  const papers = randomGraph(size, SEED, DEGREES)
  for (let start = 0; start < papers.length; start += PAPERS_A_TRANSACTION) {
    const batch = papers.slice(start, start + PAPERS_A_TRANSACTION)
    await store.write((transaction) => writePapers(transaction, batch))
  }
}
