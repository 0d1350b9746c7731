import type { GraphStore } from '../src/graph/store.ts'
import { writePapers } from '../src/graph/write-papers.ts'
import { randomGraph } from '../test/support/random-graph.ts'

const SEED = 7
const PAPERS_A_TRANSACTION = 250

/** Papers in the graph that questions are asked of. */
export const GRAPH_PAPERS = 5_000

/** Writes the graph that questions are asked of, the same every time. */
export async function writeGraph(store: GraphStore): Promise<void> {
  const papers = randomGraph(GRAPH_PAPERS, SEED)
  for (let start = 0; start < papers.length; start += PAPERS_A_TRANSACTION) {
    const batch = papers.slice(start, start + PAPERS_A_TRANSACTION)
    await store.write((transaction) => writePapers(transaction, batch))
  }
}
