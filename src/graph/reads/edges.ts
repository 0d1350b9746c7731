import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { EDGE_TYPES } from './neighbors.ts'
import { Ids } from './shapes.ts'

const edgesAmongQuery = defineQuery(
  'read/edges-among',
  Ids.extend({ types: z.array(z.enum(EDGE_TYPES)) }),
  z.object({ from: z.string(), to: z.string(), type: z.enum(EDGE_TYPES), papers: z.number().int() }),
)

/** Every relation between any two of some nodes, with the number of papers that state it. */
export function edgesAmong(store: GraphStore, ids: readonly string[]) {
  return store.read(edgesAmongQuery, { ids: [...ids], types: [...EDGE_TYPES] })
}
