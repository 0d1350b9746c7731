import type { WriteTransaction } from '../store.ts'
import type { EntityNaming } from './update-entities.ts'
import type { UnknownPrint } from './update-unknown-names.ts'
import * as queries from './write-queries.ts'

/** What papers said that is counted. */
export interface Forgotten {
  /** What they called entities. */
  readonly namings: readonly EntityNaming[]
  /** What they printed that was not understood. */
  readonly prints: readonly UnknownPrint[]
}

/**
 * Removes what some papers say, but neither the papers themselves nor what others say of them; gives what of it is
 * counted.
 */
export async function forgetPapers(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<Forgotten> {
  const present = (await transaction.run(queries.existingPapers, { ids: [...ids] })).map((row) => row.id)
  if (present.length === 0) return { namings: [], prints: [] }
  const namings = await transaction.run(queries.paperMentionNames, { ids: present })
  const prints = await transaction.run(queries.paperUnknownForms, { ids: present })
  const cited = (await transaction.run(queries.citedIds, { ids: present })).flatMap((row) => row.cites)
  await transaction.run(queries.deleteEntityEdges, { ids: present })
  await transaction.run(queries.deleteClaims, { ids: present })
  await transaction.run(queries.deletePaperEdges, { ids: present })
  if (cited.length > 0) await transaction.run(queries.deleteUnawaitedPapers, { ids: cited })
  return { namings, prints }
}
