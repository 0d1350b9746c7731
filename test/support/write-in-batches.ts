import type { PaperWrite } from '../../src/graph/model.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { writePapers } from '../../src/graph/writes/write-papers.ts'

const PAPERS_A_TRANSACTION = 500

/** Writes any number of papers, some hundred a transaction. */
export async function writeInBatches(store: GraphStore, papers: readonly PaperWrite[]): Promise<void> {
  for (let start = 0; start < papers.length; start += PAPERS_A_TRANSACTION) {
    const batch = papers.slice(start, start + PAPERS_A_TRANSACTION)
    await store.write((transaction) => writePapers(transaction, batch))
  }
}
