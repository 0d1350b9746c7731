import type { PaperWrite } from '../model.ts'
import type { WriteTransaction } from '../store.ts'
import { inBatches, partition } from './batches.ts'
import { forgetPapers } from './forget-papers.ts'
import { lockWriter } from './lock-writer.ts'
import {
  claimEdgeRows,
  claimRows,
  entityEdgeRows,
  mentionRows,
  paperEdgeRows,
  paperRow,
  printRows,
} from './paper-rows.ts'
import { updateEntities } from './update-entities.ts'
import { printsOf, updateUnknownNames } from './update-unknown-names.ts'
import * as queries from './write-queries.ts'

/**
 * Writes whole papers, replacing what the graph held of them, and brings the entities they touch up to date:
 * entities that nothing supports any more go, and so do names that nothing prints. Must run in one transaction. Gives the revision that the write makes
 * of the graph, which papers keep as internal properties: `arrived` when they first came, `revision` when last written.
 */
export async function writePapers(
  transaction: WriteTransaction,
  papers: readonly PaperWrite[],
): Promise<number> {
  const revision = await lockWriter(transaction)
  const ids = papers.map((paper) => paper.id)
  const former = await forgetPapers(transaction, ids)
  await transaction.run(queries.mergePapers, { papers: papers.map(paperRow), revision })
  const stale = await updateEntities(
    transaction,
    former.namings,
    papers.flatMap((paper) => paper.mentions),
    revision,
  )
  await updateUnknownNames(transaction, former.prints, printsOf(papers), revision)
  await inBatches(transaction, queries.createMentions, 'edges', papers.flatMap(mentionRows))
  await inBatches(transaction, queries.createPaperEdges, 'edges', papers.flatMap(paperEdgeRows))
  await inBatches(transaction, queries.createEntityEdges, 'edges', papers.flatMap(entityEdgeRows))
  await inBatches(transaction, queries.createPrints, 'edges', papers.flatMap(printRows))
  await inBatches(transaction, queries.createClaims, 'claims', papers.flatMap(claimRows))
  await inBatches(transaction, queries.createClaimEdges, 'edges', papers.flatMap(claimEdgeRows))
  if (stale.length > 0) await transaction.run(queries.deleteEntities, { ids: stale })
  await cite(transaction, papers)
  return revision
}

/** Links citations whose papers are there, keeps the others waiting, and links what waited for these papers. */
async function cite(transaction: WriteTransaction, papers: readonly PaperWrite[]): Promise<void> {
  const ids = papers.map((paper) => paper.id)
  const citations = papers.flatMap((paper) =>
    paper.cites.filter((to) => to !== paper.id).map((to) => ({ from: paper.id, to })),
  )
  if (citations.length > 0) {
    const cited = [...new Set(citations.map((citation) => citation.to))]
    const present = new Set(
      (await transaction.run(queries.existingPapers, { ids: cited })).map((row) => row.id),
    )
    const [linked, waiting] = partition(citations, (citation) => present.has(citation.to))
    await inBatches(transaction, queries.createCitations, 'citations', linked)
    await inBatches(transaction, queries.awaitPapers, 'citations', waiting)
  }
  await transaction.run(queries.linkArrivals, { ids })
  await transaction.run(queries.deleteArrivals, { ids })
}
