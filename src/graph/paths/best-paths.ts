import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { ExploredGraph } from './explored-graph.ts'
import { PriorityQueue } from './priority-queue.ts'

// Bounds the search where very many ways cost the same.
const MOST_TRIED = 20_000

/** A way between two nodes that comes by no node twice. */
export interface RankedPath {
  /** Ids of its nodes in order, both ends among them. */
  readonly nodes: readonly string[]
  /** In thousandths. */
  readonly cost: number
}

interface Trail extends RankedPath {
  /** The least it can cost when it has reached the end. */
  readonly atLeast: number
}

/**
 * The `most` cheapest loopless paths of at most `longest` steps in what is seen of a graph, the cheapest first, then
 * the shortest, then by ids. Best first, led by what the rest costs at least (A*, Hart, Nilsson and Raphael 1968), which
 * is exact without the bound on the length.
 */
export function bestPaths(
  graph: ExploredGraph,
  from: string,
  to: string,
  longest: number,
  most: number,
): RankedPath[] {
  const steps = graph.distancesTo(to)
  const rest = cheapestRests(graph, to)
  const queue = new PriorityQueue<Trail>((a, b) => a.atLeast - b.atLeast || inOrder(a, b))
  const extend = (nodes: readonly string[], cost: number): void => {
    const last = nodes.at(-1) ?? from
    const left = steps.get(last)
    const atLeast = cost + (rest.get(last) ?? 0)
    if (left !== undefined && nodes.length - 1 + left <= longest) queue.push({ nodes, cost, atLeast })
  }
  extend([from], 0)
  const found: RankedPath[] = []
  for (let tried = 0; tried < MOST_TRIED; tried++) {
    const trail = queue.pop()
    // What costs as much as the last one wanted is looked at too: ids decide between them.
    if (trail === undefined || trail.atLeast > (found[most - 1]?.cost ?? Number.POSITIVE_INFINITY)) break
    const { nodes, cost } = trail
    const last = nodes.at(-1) ?? from
    if (last === to) {
      found.push({ nodes, cost })
      continue
    }
    const soFar = cost + (last === from ? 0 : graph.passingCost(last))
    for (const [next, step] of graph.from(last)) {
      if (!nodes.includes(next)) extend([...nodes, next], soFar + step.cost)
    }
  }
  return found.sort(inOrder).slice(0, most)
}

/** For each node what the cheapest way from it to the end costs, itself being passed (Dijkstra 1959). */
function cheapestRests(graph: ExploredGraph, end: string): Map<string, number> {
  const rests = new Map<string, number>()
  const queue = new PriorityQueue<readonly [cost: number, id: string]>((a, b) => a[0] - b[0])
  queue.push([0, end])
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [cost, id] = next
    if (rests.has(id)) continue
    rests.set(id, cost)
    for (const [neighbor, step] of graph.from(id)) {
      if (!rests.has(neighbor)) queue.push([cost + step.cost + graph.passingCost(neighbor), neighbor])
    }
  }
  return rests
}

function inOrder(a: RankedPath, b: RankedPath): number {
  if (a.cost !== b.cost) return a.cost - b.cost
  if (a.nodes.length !== b.nodes.length) return a.nodes.length - b.nodes.length
  const at = a.nodes.findIndex((id, index) => id !== b.nodes[index])
  return at < 0 ? 0 : compareCodePoints(a.nodes[at] ?? '', b.nodes[at] ?? '')
}
