import type { WriteTransaction } from '../store.ts'
import type { EntityNaming } from './update-entities.ts'
import * as queries from './write-queries.ts'

/**
 * Removes what some papers say, but neither the papers themselves nor what others say of them; gives what they
 * called entities.
 */
export async function forgetPapers(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<EntityNaming[]> {
  const present = (await transaction.run(queries.existingPapers, { ids: [...ids] })).map((row) => row.id)
  if (present.length === 0) return []
  const former = await transaction.run(queries.paperMentionNames, { ids: present })
  const cited = (await transaction.run(queries.citedIds, { ids: present })).flatMap((row) => row.cites)
  await transaction.run(queries.deleteEntityEdges, { ids: present })
  await transaction.run(queries.deleteClaims, { ids: present })
  await transaction.run(queries.deletePaperEdges, { ids: present })
  if (cited.length > 0) await transaction.run(queries.deleteUnawaitedPapers, { ids: cited })
  return former
}
