import { z } from 'zod'
import type { Evidence } from '../../extraction/extraction.ts'
import { toEvidence } from '../evidence.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { EDGE_TYPES, type EdgeType } from './neighbors.ts'
import { Ids } from './shapes.ts'

// Enough to see every relation that some paper states between two nodes.
const EDGES_A_PAIR = 50

const EdgeRow = z.looseObject({
  type: z.enum(EDGE_TYPES),
  confidence: z.number().nullish(),
  paper: z.string().nullish(),
  evidenceField: z.array(z.string()).nullish(),
})

const edgesBetweenQuery = defineQuery(
  'read/edges-between',
  z.object({
    pairs: z.array(z.object({ from: z.string(), to: z.string() })),
    types: z.array(z.enum(EDGE_TYPES)),
    limit: z.number().int(),
  }),
  z.object({ from: z.string(), to: z.string(), edge: EdgeRow }),
)

const edgesAmongQuery = defineQuery(
  'read/edges-among',
  Ids.extend({ types: z.array(z.enum(EDGE_TYPES)) }),
  z.object({ from: z.string(), to: z.string(), type: z.enum(EDGE_TYPES), papers: z.number().int() }),
)

/** One edge, in its own direction. */
export interface EdgeBetween {
  readonly from: string
  readonly to: string
  readonly type: EdgeType
  readonly confidence: number | null
  /** Id of the paper that says so. */
  readonly paper: string
  readonly evidence: readonly Evidence[]
}

/** For each pair of nodes the edge of the strongest relation between them, in either direction. */
export async function strongestEdges(
  store: GraphStore,
  pairs: readonly { readonly from: string; readonly to: string }[],
): Promise<(EdgeBetween | undefined)[]> {
  const directed = pairs.flatMap(({ from, to }) => [
    { from, to },
    { from: to, to: from },
  ])
  const rows = await store.read(edgesBetweenQuery, {
    pairs: directed,
    types: [...EDGE_TYPES],
    limit: EDGES_A_PAIR,
  })
  const edges = rows.map(
    ({ from, to, edge }): EdgeBetween => ({
      from,
      to,
      type: edge.type,
      confidence: edge.confidence ?? null,
      paper: edge.paper ?? from,
      evidence: edge.evidenceField == null ? [] : toEvidence(edge),
    }),
  )
  edges.sort(strongestFirst)
  return pairs.map(({ from, to }) =>
    edges.find((edge) => (edge.from === from && edge.to === to) || (edge.from === to && edge.to === from)),
  )
}

function strongestFirst(a: EdgeBetween, b: EdgeBetween): number {
  return EDGE_TYPES.indexOf(a.type) - EDGE_TYPES.indexOf(b.type) || (b.confidence ?? 0) - (a.confidence ?? 0)
}

/** Every relation between any two of some nodes, with the number of papers that state it. */
export function edgesAmong(store: GraphStore, ids: readonly string[]) {
  return store.read(edgesAmongQuery, { ids: [...ids], types: [...EDGE_TYPES] })
}
