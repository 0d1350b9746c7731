import type { GraphView, Pin } from '../graph-view.ts'
import { edgeKey, type GraphNode, type Subgraph } from '../subgraph.ts'

/** A node as it is drawn. */
export interface SceneNode extends GraphNode {
  /** Its radius in pixels. */
  readonly size: number
  readonly pin: Pin | null
  readonly picked: boolean
}

export interface SceneEdge {
  readonly key: string
  readonly from: string
  readonly to: string
  /** Whether it is of the path that was looked for. */
  readonly onPath: boolean
}

/** All that is drawn, but for where. */
export interface Scene {
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
}

/** Up to how many nodes are drawn in their full size; more become smaller, so that together they cover no more. */
const FULL_SIZE = 250

/** What is to be drawn of what is shown. A thing is larger the more papers mention it, by the logarithm of their number. */
export function sceneOf(view: GraphView, shown: Subgraph, path: Subgraph | null): Scene {
  const pins = new Map(view.pins.map((pin) => [pin.id, pin]))
  const onPath = new Set(path?.edges.map(edgeKey))
  const scale = Math.sqrt(Math.min(1, FULL_SIZE / shown.nodes.length))
  return {
    nodes: shown.nodes.map((node) => ({
      ...node,
      size: scale * (node.support === null ? 4 : Math.min(16, 4 + 2 * Math.log2(1 + node.support / 2))),
      pin: pins.get(node.id) ?? null,
      picked: node.id === view.picked,
    })),
    edges: shown.edges.map((edge) => {
      const key = edgeKey(edge)
      return { key, from: edge.from, to: edge.to, onPath: onPath.has(key) }
    }),
  }
}
