import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { GraphStore } from '../store.ts'
import { neighborsOf } from './neighbors.ts'

/** Most edges of a path. */
export const LONGEST_PATH = 6
// Bounds what one level of the search may read.
const ROWS_A_LEVEL = 40_000
const WIDEST_LEVEL = 2_000
const MOST_NEIGHBORS = 5_000

/** One side of the search: for each node reached the nodes it was reached from, by distance from the start. */
interface Side {
  readonly reached: Map<string, { readonly distance: number; readonly from: string[] }>
  frontier: readonly string[]
  distance: number
}

/**
 * At most `most` of the shortest paths between two nodes, as lists of node ids, smallest ids first; none when they
 * are more than {@link LONGEST_PATH} edges apart. Breadth first from both ends, following the edges of the strongest
 * relations where a level is too wide to be read whole.
 */
export async function shortestPaths(
  store: GraphStore,
  from: string,
  to: string,
  most: number,
): Promise<string[][]> {
  if (from === to) return [[from]]
  const near = startAt(from)
  const far = startAt(to)
  while (near.distance + far.distance < LONGEST_PATH) {
    const side = near.frontier.length <= far.frontier.length ? near : far
    if (side.frontier.length === 0) return []
    const met = (await expand(store, side)).filter((id) => (side === near ? far : near).reached.has(id))
    if (met.length > 0) return joined(near, far, met, most)
  }
  return []
}

function startAt(id: string): Side {
  return { reached: new Map([[id, { distance: 0, from: [] }]]), frontier: [id], distance: 0 }
}

/** Takes a side one edge further and gives the nodes that are new to it. */
async function expand(store: GraphStore, side: Side): Promise<string[]> {
  const limit = Math.min(MOST_NEIGHBORS, Math.floor(ROWS_A_LEVEL / side.frontier.length))
  const { neighbors } = await neighborsOf(store, side.frontier, limit)
  side.distance++
  const next: string[] = []
  for (const id of side.frontier) {
    for (const neighbor of neighbors.get(id) ?? []) {
      const known = side.reached.get(neighbor)
      if (known === undefined) {
        side.reached.set(neighbor, { distance: side.distance, from: [id] })
        next.push(neighbor)
      } else if (known.distance === side.distance) {
        known.from.push(id)
      }
    }
  }
  side.frontier = next.slice(0, WIDEST_LEVEL)
  return next
}

function joined(near: Side, far: Side, met: readonly string[], most: number): string[][] {
  const paths: string[][] = []
  for (const id of [...met].sort(compareCodePoints)) {
    for (const start of trails(near, id, most)) {
      for (const end of trails(far, id, most)) paths.push([...start.toReversed(), id, ...end])
    }
  }
  return paths.sort(comparePaths).slice(0, most)
}

/** Ways from a node back to where its side started, the node itself left out. */
function trails(side: Side, id: string, most: number): string[][] {
  const from = [...(side.reached.get(id)?.from ?? [])].sort(compareCodePoints)
  if (from.length === 0) return [[]]
  const found: string[][] = []
  for (const step of from) {
    for (const rest of trails(side, step, most)) {
      if (found.length < most) found.push([step, ...rest])
    }
  }
  return found
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, index) => id !== b[index])
  if (a.length !== b.length) return a.length - b.length
  return at < 0 ? 0 : compareCodePoints(a[at] ?? '', b[at] ?? '')
}
