import type { GraphStore } from './store.ts'

/** What somebody has taken from the store so far. */
export interface StoreUse {
  /** Reads and searches that were begun, failed ones too, and queries of write transactions. */
  storeCalls: number
  /** Rows and hits they gave. */
  rows: number
}

/** The same store, for one user: what is asked through it is added to `use`. */
export function meteredStore(store: GraphStore, use: StoreUse): GraphStore {
  const metered = async <R>(call: Promise<R[]>): Promise<R[]> => {
    use.storeCalls++
    const rows = await call
    use.rows += rows.length
    return rows
  }
  return {
    engine: store.engine,
    read: (query, params) => metered(store.read(query, params)),
    write: (work) =>
      store.write((transaction) => work({ run: (query, params) => metered(transaction.run(query, params)) })),
    searchText: (index, terms, limit) => metered(store.searchText(index, terms, limit)),
    writes: () => store.writes(),
    migrate: () => store.migrate(),
    announce: (address) => store.announce(address),
    close: () => store.close(),
  }
}
