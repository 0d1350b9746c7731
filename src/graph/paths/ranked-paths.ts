import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { GraphStore } from '../store.ts'
import { bestPaths, type RankedPath } from './best-paths.ts'
import { ExploredGraph } from './explored-graph.ts'
import { LEAST_STEP } from './path-costs.ts'
import { seeBetween, seeSteps } from './path-steps.ts'

/** Most edges of a path. */
export const LONGEST_PATH = 6
/** How much longer than the shortest a path may be. */
export const SLACK = 2
/** Most papers that mention or cite a node for it to be followed from one side alone. */
export const HUB_PAPERS = 500
// Bounds what one level of the search may read.
const ROWS_A_LEVEL = 5_000
const MOST_NEIGHBORS = 1_500
const FEW_NEIGHBORS = 20
const FEW_HUBS = 3

/** An end of a path. */
export interface PathEnd {
  readonly id: string
  /** Papers that mention it; 0 for a paper. */
  readonly papers: number
}

/** One side of the search: what each node costs to reach from its end, and from which of them to go on. */
interface Side {
  readonly end: string
  readonly reached: Map<string, number>
  frontier: readonly string[]
  distance: number
}

/** Paths between two nodes, the best first, and the part of the graph they were found in. */
export interface RankedPaths {
  readonly paths: readonly RankedPath[]
  readonly graph: ExploredGraph
}

/**
 * The `most` cheapest loopless paths between two nodes, at most {@link LONGEST_PATH} edges long and {@link SLACK} longer
 * than the shortest; costs are those of `path-costs.ts`, and what is passed through counts by its papers. Breadth first
 * from both ends until no unseen path can be cheaper. Hubs are passed through where both sides come to them; how one is
 * joined to the next is looked at only where there is no other way. Where a level is too wide to be read whole, the
 * nodes that are cheapest to reach are followed.
 */
export async function rankedPaths(
  store: GraphStore,
  from: PathEnd,
  to: PathEnd,
  most: number,
  asOf: string | null,
): Promise<RankedPaths> {
  const graph = new ExploredGraph()
  if (from.id === to.id) return { paths: [{ nodes: [from.id], cost: 0 }], graph }
  const near = startAt(from)
  const far = startAt(to)
  if (near.frontier.length === 0 && far.frontier.length === 0) {
    // The newest papers of the smaller hub are the larger part of what both have, and the same whoever asks.
    const ends = from.papers <= to.papers ? ([from.id, to.id] as const) : ([to.id, from.id] as const)
    near.frontier = await seeBetween(store, graph, ends, asOf, MOST_NEIGHBORS)
    near.distance = 1
  }
  const seen = new Set(near.distance === 0 ? [] : near.frontier)
  let paths: readonly RankedPath[] = []
  let hubs: readonly string[] = []
  for (let longest = LONGEST_PATH; ; ) {
    const shortest = graph.distancesTo(to.id).get(from.id)
    if (shortest !== undefined) {
      longest = Math.min(LONGEST_PATH, shortest + SLACK)
      paths = bestPaths(graph, from.id, to.id, longest, most)
    }
    const worst = paths[most - 1]?.cost ?? Number.POSITIVE_INFINITY
    const unseen = near.distance + far.distance + 1
    const side = narrower(graph, near, far)
    if (side === null && paths.length === 0 && hubs.length === 0) {
      hubs = cheapestHubs(graph, from.papers > HUB_PAPERS ? far : near)
      const hub = from.papers > HUB_PAPERS ? from.id : to.id
      await Promise.all(hubs.map((id) => seeBetween(store, graph, [id, hub], asOf, MOST_NEIGHBORS)))
      if (hubs.length > 0) continue
    }
    if (side === null || unseen > longest || worst < unseen * LEAST_STEP) return { paths, graph }
    await expand(store, graph, side, seen, side === near ? to.id : from.id, worst, asOf)
  }
}

function startAt({ id, papers }: PathEnd): Side {
  return { end: id, reached: new Map([[id, 0]]), frontier: papers > HUB_PAPERS ? [] : [id], distance: 0 }
}

/** The side that takes less to be followed, or null where neither can be, or the whole surroundings of one are seen. */
function narrower(graph: ExploredGraph, near: Side, far: Side): Side | null {
  if (isClosed(graph, near) || isClosed(graph, far)) return null
  const rows = ({ frontier }: Side): number => frontier.reduce((sum, id) => sum + rowsOf(graph, id), 0)
  if (near.frontier.length === 0) return far.frontier.length === 0 ? null : far
  return far.frontier.length === 0 || rows(near) <= rows(far) ? near : far
}

/** Whether all that a side can come to is seen: nothing is left to follow, and there is no hub where the other may join. */
function isClosed(graph: ExploredGraph, { frontier, reached, distance }: Side): boolean {
  return (
    frontier.length === 0 &&
    distance > 0 &&
    ![...reached.keys()].some((id) => graph.papersOn(id) > HUB_PAPERS)
  )
}

/** Of the hubs that a side came to, the cheapest to reach: where nothing else leads on, they may. */
function cheapestHubs(graph: ExploredGraph, { end, reached }: Side): string[] {
  return [...reached]
    .filter(([id]) => id !== end && graph.papersOn(id) > HUB_PAPERS)
    .sort(cheapestFirst)
    .slice(0, FEW_HUBS)
    .map(([id]) => id)
}

const cheapestFirst = ([a, one]: readonly [string, number], [b, other]: readonly [string, number]): number =>
  one - other || compareCodePoints(a, b)

/** Rows to expect of a node's neighbours. */
const rowsOf = (graph: ExploredGraph, id: string): number => FEW_NEIGHBORS + graph.papersOn(id)

/** Takes a side one edge further. */
async function expand(
  store: GraphStore,
  graph: ExploredGraph,
  side: Side,
  seen: Set<string>,
  otherEnd: string,
  worst: number,
  asOf: string | null,
): Promise<void> {
  const chosen = affordable(graph, side.frontier)
  await seeSteps(
    store,
    graph,
    chosen.filter((id) => !seen.has(id)),
    asOf,
    MOST_NEIGHBORS,
  )
  const next = new Map<string, number>()
  for (const id of chosen) {
    seen.add(id)
    const soFar = (side.reached.get(id) ?? 0) + (id === side.end ? 0 : graph.passingCost(id))
    for (const [neighbor, step] of graph.from(id)) {
      const cost = soFar + step.cost
      if (neighbor === otherEnd || cost >= (side.reached.get(neighbor) ?? Number.POSITIVE_INFINITY)) continue
      side.reached.set(neighbor, cost)
      next.set(neighbor, cost)
    }
  }
  side.distance++
  side.frontier = [...next]
    .filter(([id, cost]) => graph.papersOn(id) <= HUB_PAPERS && cost + LEAST_STEP < worst)
    .sort(cheapestFirst)
    .map(([id]) => id)
}

/** As many of the nodes, which are in order, as one level may read. */
function affordable(graph: ExploredGraph, ids: readonly string[]): string[] {
  let rows = 0
  return ids.filter((id) => {
    rows += rowsOf(graph, id)
    return rows <= ROWS_A_LEVEL
  })
}
