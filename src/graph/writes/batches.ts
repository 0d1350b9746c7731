import type { Query } from '../query.ts'
import type { WriteTransaction } from '../store.ts'

const ROWS_A_STATEMENT = 1_000

/** Runs a query over any number of rows, which it takes as its one parameter `key`. */
export async function inBatches<K extends string, T>(
  transaction: WriteTransaction,
  query: Query<Record<K, T[]>, never>,
  key: K,
  rows: readonly T[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const params = { [key]: rows.slice(start, start + ROWS_A_STATEMENT) } as Record<K, T[]>
    await transaction.run(query, params)
  }
}

/** The items of which `holds` is true, and the others. */
export function partition<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = []
  const no: T[] = []
  for (const item of items) (holds(item) ? yes : no).push(item)
  return [yes, no]
}
