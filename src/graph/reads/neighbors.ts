import { z } from 'zod'
import { ENTITY_RELATIONS } from '../../extraction/extraction.ts'
import { PAPER_EDGE_TYPES } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { Ids } from './shapes.ts'

/** Every relation between two papers, two entities, or a paper and an entity. */
export const EDGE_TYPES = [...PAPER_EDGE_TYPES, 'CITES', ...ENTITY_RELATIONS] as const
export type EdgeType = (typeof EDGE_TYPES)[number]

const neighborsQuery = defineQuery(
  'read/neighbors',
  Ids.extend({ limit: z.number().int() }),
  z.object({ id: z.string(), neighbor: z.string(), rank: z.number().int() }),
)

/** Nodes next to some nodes. */
export interface Neighborhood {
  /** For each node its neighbours, by the strongest relation first, then by id. */
  readonly neighbors: ReadonlyMap<string, readonly string[]>
  /** Whether a node has more neighbours than were asked for. */
  readonly truncated: boolean
}

/** The neighbours of some nodes over all edges in either direction, at most `limit` each. */
export async function neighborsOf(
  store: GraphStore,
  ids: readonly string[],
  limit: number,
): Promise<Neighborhood> {
  const rows = await store.read(neighborsQuery, { ids: [...ids], limit: limit + 1 })
  const neighbors = new Map<string, string[]>()
  let truncated = false
  for (const { id, neighbor } of rows) {
    const list = neighbors.get(id) ?? []
    neighbors.set(id, list)
    if (list.length < limit) list.push(neighbor)
    else truncated = true
  }
  return { neighbors, truncated }
}
