import type { GraphView } from './graph-view.ts'
import { type GraphNode, merged, type Subgraph } from './subgraph.ts'

/** What is shown of what was read, and how much of it is not. */
export interface ShownGraph extends Subgraph {
  /** Number of nodes that the filters leave out. */
  readonly filtered: number
  /** How many of these are papers without a date, which no years hold. */
  readonly undated: number
}

/** What a view shows of the graphs that were read for it. Starts, pins and a path stay whatever the filters. */
export function shownGraph(
  view: GraphView,
  graphs: readonly Subgraph[],
  path: Subgraph | null = null,
): ShownGraph {
  const { nodes, edges } = merged(graphs)
  const hidden = new Set(view.hidden)
  const kept = new Set([
    ...view.starts,
    ...view.ends,
    ...[...view.pins, ...(path?.nodes ?? [])].map(({ id }) => id),
  ])
  const candidates = nodes.filter(({ id }) => !hidden.has(id))
  const shown = candidates.filter((node) => kept.has(node.id) || passes(view, node))
  const ids = new Set(shown.map(({ id }) => id))
  const left = candidates.filter(({ id }) => !ids.has(id))
  return {
    nodes: shown,
    edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    filtered: left.length,
    undated: left.filter(({ type, year }) => type === 'paper' && year === null).length,
  }
}

function passes({ without, from, to, support }: GraphView, node: GraphNode): boolean {
  if (without.includes(node.type)) return false
  if (node.support !== null) return node.support >= support
  if (from === null && to === null) return true
  return node.year !== null && node.year >= (from ?? 0) && node.year <= (to ?? Number.POSITIVE_INFINITY)
}
