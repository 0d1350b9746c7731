import { type FollowUp, readKey } from './follow-up.ts'
import { notingStore } from './noting-store.ts'
import type { GraphStore } from './store.ts'

const PER_ID = 'UNWIND $ids AS id\n'

/**
 * What `ask` reads at once of an id, as far as it is light and its rows name the id that they are of: the same can be read of
 * other ids as soon as these are known. The graph is not asked, and what `ask` awaits never comes.
 */
export function followUps(engine: GraphStore['engine'], ask: (store: GraphStore) => void): FollowUp[] {
  const noted = new Map<string, FollowUp>()
  const never = new Promise<never>(() => undefined)
  const store = notingStore(engine, {
    read: (query, asked) => {
      const { ids: _unknown, ...params } = asked as FollowUp['params']
      const perId = query.text.startsWith(PER_ID) && !query.text.includes('$ids', PER_ID.length)
      if (query.light && perId && query.columns.includes('parent'))
        noted.set(readKey(query, params), { query, params })
      return never
    },
    searchText: () => never,
  })
  ask(store)
  return [...noted.values()]
}
