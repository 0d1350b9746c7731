import type { GraphStore, Reader } from './store.ts'

/** What somebody has taken from the store so far. */
export interface StoreUse {
  /** Reads and searches that were begun, failed ones too, and queries of write transactions. */
  storeCalls: number
  /** Rows and hits they gave. */
  rows: number
}

const views = new WeakMap<GraphStore, { readonly store: GraphStore; readonly use: StoreUse }>()

/** The store itself, where one user's view of it is given: what is known of a graph is kept by this. */
export const storeItself = (view: GraphStore): GraphStore => views.get(view)?.store ?? view

/** The same view for a user who goes on for long: what was read by the old one is not taken for what the graph holds now. */
export function viewAgain(view: GraphStore): GraphStore {
  const known = views.get(view)
  return known === undefined ? view : meteredStore(known.store, known.use)
}

/** The same store, for one user: what is asked through it is added to `use`. */
export function meteredStore(store: GraphStore, use: StoreUse): GraphStore {
  const counted = async <R>(call: Promise<R[]>): Promise<R[]> => {
    use.storeCalls++
    const rows = await call
    use.rows += rows.length
    return rows
  }
  const reader = store.reader()
  const counting: Reader = {
    read: (...asked) => counted(reader.read(...asked)),
    searchText: (...asked) => counted(reader.searchText(...asked)),
  }
  const view: GraphStore = {
    engine: store.engine,
    ...counting,
    reader: () => counting,
    write: (work) =>
      store.write((transaction) => work({ run: (query, params) => counted(transaction.run(query, params)) })),
    writes: () => store.writes(),
    migrate: () => store.migrate(),
    announce: (address) => store.announce(address),
    close: () => store.close(),
  }
  views.set(view, { store, use })
  return view
}
