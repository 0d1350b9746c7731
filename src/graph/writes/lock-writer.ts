import type { WriteTransaction } from '../store.ts'
import * as queries from './write-queries.ts'

/** Waits for other writers and gives the revision that this write makes of the graph. */
export async function lockWriter(transaction: WriteTransaction): Promise<number> {
  const [locked] = await transaction.run(queries.lockWriter, {})
  if (locked === undefined) throw new Error('locking the writer gave no revision')
  return locked.revision
}
