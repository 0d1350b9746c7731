import { LRUCache } from 'lru-cache'
import { storeItself } from '../metered-store.ts'
import type { GraphStore } from '../store.ts'
import type { Relating } from './paper-condition.ts'

type Known = NonNullable<Relating['entity']>

const MOST = 10_000
const known = new WeakMap<GraphStore, LRUCache<string, Known>>()

/**
 * An entity that some filter named by its id before, in as many papers as it was in then; null where none did. It may be gone
 * since, and then no paper relates to it, as to one that never was; from its number follows no more than where a query begins.
 */
export const knownEntity = (store: GraphStore, id: string): Known | null =>
  known.get(storeItself(store))?.get(id) ?? null

/** Keeps an entity for filters to come. */
export function keepEntity(store: GraphStore, { id, support }: Known): void {
  const graph = storeItself(store)
  const kept = known.get(graph) ?? new LRUCache<string, Known>({ max: MOST })
  known.set(graph, kept.set(id, { id, support }))
}
