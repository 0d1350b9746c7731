import type { GraphStore } from '../store.ts'
import { edgesAmong } from './edges.ts'
import { neighborsOf } from './neighbors.ts'

const ROWS_A_LEVEL = 20_000
/** Nodes whose neighbours are read first; after them as many again, and so on, while there is room. */
const FIRST_READ = 16

/** Nodes around a node and the edges among all of them. */
export interface Surroundings {
  /** The centre first, then nearer nodes before those further away. */
  readonly ids: readonly string[]
  readonly edges: Awaited<ReturnType<typeof edgesAmong>>
  /** Whether there are more nodes within the depth than are given. */
  readonly truncated: boolean
}

/**
 * At most `most` nodes that are at most `depth` edges from a node, taking from each node its strongest first; as papers up
 * to a date tell it if `asOf` is not null, by when the node is there. The first of each comes before the second of any, among
 * nodes that are read together: those further on, which may be hubs, are read only while there is room.
 */
export async function surroundings(
  store: GraphStore,
  center: string,
  asOf: string | null,
  depth: number,
  most: number,
): Promise<Surroundings> {
  const ids = new Set([center])
  let truncated = false
  let frontier: readonly string[] = [center]
  for (let level = 0; level < depth && frontier.length > 0; level++) {
    // With no room left, another level could only tell that there is more, which is known.
    if (truncated && ids.size > most) break
    const limit = Math.max(1, Math.min(most + 1, Math.floor(ROWS_A_LEVEL / frontier.length)))
    const next: string[] = []
    const add = (id: string): void => {
      if (ids.has(id)) return
      if (ids.size > most) {
        truncated = true
        return
      }
      ids.add(id)
      next.push(id)
    }
    for (let read = 0; read < frontier.length && !(truncated && ids.size > most); ) {
      const some = frontier.slice(read, read + Math.max(FIRST_READ, read))
      const around = await neighborsOf(store, some, asOf, limit)
      truncated ||= around.truncated
      for (const id of inTurn(some.flatMap((one) => [around.neighbors.get(one) ?? []]))) add(id)
      read += some.length
    }
    frontier = next
  }
  return { ids: [...ids], edges: await edgesAmong(store, [...ids], asOf), truncated }
}

/** The first of every list, then the second of every list, and so on. */
function* inTurn(lists: readonly (readonly string[])[]): Generator<string> {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  for (let index = 0; index < longest; index++) {
    for (const list of lists) {
      const id = list[index]
      if (id !== undefined) yield id
    }
  }
}
