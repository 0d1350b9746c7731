import type { GraphStore, Reader } from '../../src/graph/store.ts'

/** A store that does something, and waits for it, before every read of a query whose name matches; it may fail. */
export function storeBefore(store: GraphStore, names: RegExp, happens: () => Promise<void>): GraphStore {
  const held = (reader: Reader): Reader => ({
    read: async (query, params) => {
      if (names.test(query.name)) await happens()
      return reader.read(query, params)
    },
    searchText: (...args) => reader.searchText(...args),
  })
  return {
    ...held(store),
    reader: () => held(store.reader()),
    engine: store.engine,
    write: (work) => store.write(work),
    writes: () => store.writes(),
    migrate: () => store.migrate(),
    announce: (address) => store.announce(address),
    close: () => store.close(),
  }
}
