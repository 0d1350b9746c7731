import type { WriteTransaction } from '../store.ts'
import { forgetPapers } from './forget-papers.ts'
import { lockWriter } from './lock-writer.ts'
import { type Removal, removalOf } from './removal.ts'
import { updateEntities } from './update-entities.ts'
import { updateUnknownNames } from './update-unknown-names.ts'
import * as queries from './write-queries.ts'

/**
 * Removes whole papers, with entities that nothing supports any more, so that the graph is as if they had never
 * come; citations of them by papers that stay wait for them again. Says what went, and passes over ids of papers
 * that are not there. Must run in one transaction.
 */
export async function deletePapers(transaction: WriteTransaction, ids: readonly string[]): Promise<Removal> {
  const revision = await lockWriter(transaction)
  const removal = await removalOf((query, params) => transaction.run(query, params), ids)
  const papers = [...removal.papers]
  if (papers.length === 0) return removal
  const former = await forgetPapers(transaction, papers)
  const stale = await updateEntities(transaction, former.namings, [], revision)
  await updateUnknownNames(transaction, former.prints, [], revision)
  if (stale.length > 0) await transaction.run(queries.deleteEntities, { ids: stale })
  await transaction.run(queries.awaitDeleted, { ids: papers })
  await transaction.run(queries.deletePapers, { ids: papers })
  return removal
}
