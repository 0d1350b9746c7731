import type { Query } from './query.ts'
import { GraphError, type StoreCall } from './store.ts'

/**
 * Parses the rows of a query.
 * @throws GraphError QUERY_FAILED naming the query and the column when a row is not of the declared shape.
 */
export function parseRows<P, R>(query: Query<P, R>, rows: readonly unknown[]): R[] {
  return rows.map((row) => {
    const parsed = query.row.safeParse(row)
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]
    throw new GraphError(
      'QUERY_FAILED',
      `The graph holds a row that ${query.name} does not expect: ${issue?.path.join('.')}: ${issue?.message}. ` +
        'Rebuild the graph by ingesting its sources into an empty one.',
    )
  })
}

export type StoreListener = (call: StoreCall) => void

/** Runs a store call and tells the listener its name, row count and time. */
export async function timed<R>(
  name: string,
  listener: StoreListener | undefined,
  call: () => Promise<R[]>,
): Promise<R[]> {
  if (listener === undefined) return call()
  const start = performance.now()
  const rows = await call()
  listener({ name, rows: rows.length, milliseconds: performance.now() - start })
  return rows
}
