import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'

/** What leaves the graph with some papers. */
export interface Removal {
  /** Ids of the papers that are there, in order. */
  readonly papers: readonly string[]
  /** Ids of the entities that no other paper mentions, in order. */
  readonly entities: readonly string[]
  /** Number of claims the papers state. */
  readonly claims: number
  /** Number of edges: what the papers and their claims say, and citations of the papers. */
  readonly edges: number
}

const Ids = z.object({ ids: z.array(z.string()) })
const paperSizes = defineQuery(
  'read/paper-sizes',
  Ids,
  z.object({ id: z.string(), claims: z.number().int(), edges: z.number().int() }),
)
const entitiesAlone = defineQuery('read/entities-of-papers-alone', Ids, z.object({ id: z.string() }))

/** What would leave the graph with some papers; ids of papers that are not there are passed over. */
export async function removalOf(read: GraphStore['read'], ids: readonly string[]): Promise<Removal> {
  const sizes = await read(paperSizes, { ids: [...ids] })
  const papers = sizes.map((size) => size.id)
  const entities = papers.length === 0 ? [] : await read(entitiesAlone, { ids: papers })
  return {
    papers,
    entities: entities.map((entity) => entity.id),
    claims: sizes.reduce((sum, { claims }) => sum + claims, 0),
    edges: sizes.reduce((sum, { edges }) => sum + edges, 0),
  }
}
