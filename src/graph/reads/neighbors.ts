import { z } from 'zod'
import { ENTITY_RELATIONS } from '../../extraction/extraction.ts'
import { PAPER_EDGE_TYPES } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { Ids } from './shapes.ts'

/** Every relation between two papers, two entities, or a paper and an entity. */
export const EDGE_TYPES = [...PAPER_EDGE_TYPES, 'CITES', ...ENTITY_RELATIONS] as const
export type EdgeType = (typeof EDGE_TYPES)[number]

const Limited = Ids.extend({ limit: z.number().int() })
const Neighbor = z.object({ id: z.string(), neighbor: z.string(), rank: z.number().int() })

const neighborsQuery = defineQuery('read/neighbors', Limited, Neighbor)
const neighborsAsOfQuery = defineQuery('read/neighbors-as-of', Limited.extend({ asOf: z.string() }), Neighbor)

/** Nodes next to some nodes. */
export interface Neighborhood {
  /** For each node its neighbours, by the strongest relation first, then by id. */
  readonly neighbors: ReadonlyMap<string, readonly string[]>
  /** Whether a node has more neighbours than were asked for. */
  readonly truncated: boolean
}

/**
 * The neighbours of some nodes over all edges in either direction, at most `limit` each; over edges that papers up to a
 * date state if `asOf` is not null, of nodes that are there by then.
 */
export async function neighborsOf(
  store: GraphStore,
  ids: readonly string[],
  asOf: string | null,
  limit: number,
): Promise<Neighborhood> {
  const params = { ids: [...ids], limit: limit + 1 }
  const rows = await (asOf === null
    ? store.read(neighborsQuery, params)
    : store.read(neighborsAsOfQuery, { ...params, asOf }))
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
