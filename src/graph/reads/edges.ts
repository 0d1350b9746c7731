import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { EDGE_TYPES } from './neighbors.ts'
import { Ids } from './shapes.ts'

const Among = Ids.extend({ types: z.array(z.enum(EDGE_TYPES)) })
const Edge = z.object({
  from: z.string(),
  to: z.string(),
  type: z.enum(EDGE_TYPES),
  papers: z.number().int(),
})

const edgesAmongQuery = defineQuery('read/edges-among', Among, Edge)
const edgesAmongAsOfQuery = defineQuery('read/edges-among-as-of', Among.extend({ asOf: z.string() }), Edge)

/** Every relation between any two of some nodes, with the number of papers, up to a date where `asOf` is not null, that state it. */
export function edgesAmong(store: GraphStore, ids: readonly string[], asOf: string | null) {
  const params = { ids: [...ids], types: [...EDGE_TYPES] }
  return asOf === null
    ? store.read(edgesAmongQuery, params)
    : store.read(edgesAmongAsOfQuery, { ...params, asOf })
}
