/** One step of ForceAtlas2, of which the package has no types: moves the nodes within their array. */
declare module 'graphology-layout-forceatlas2/iterate' {
  interface Settings {
    readonly linLogMode: boolean
    readonly outboundAttractionDistribution: boolean
    readonly adjustSizes: boolean
    readonly edgeWeightInfluence: number
    readonly scalingRatio: number
    readonly strongGravityMode: boolean
    readonly gravity: number
    readonly slowDown: number
    readonly barnesHutOptimize: boolean
    readonly barnesHutTheta: number
  }
  export default function iterate(settings: Settings, nodes: Float32Array, edges: Float32Array): object
}

/** A graph as the flat arrays that ForceAtlas2 works on, and the other way round; of this too the package has no types. */
declare module 'graphology-layout-forceatlas2/helpers' {
  import type { AbstractGraph } from 'graphology-types'

  interface Body {
    x: number
    y: number
    size: number
    fixed: boolean
  }
  /** Takes place, size and `fixed` from the attributes of nodes. */
  export function graphToByteArrays<Node extends Body, Edge extends object>(
    graph: AbstractGraph<Node, Edge>,
    weightOf: () => number,
  ): { readonly nodes: Float32Array<ArrayBuffer>; readonly edges: Float32Array<ArrayBuffer> }
  /** Gives nodes, in the order they had, their places in the array, and then what `reducer` makes of them. */
  export function assignLayoutChanges<Node extends Body, Edge extends object>(
    graph: AbstractGraph<Node, Edge>,
    nodes: Float32Array,
    reducer: (id: string, node: Node) => Node,
  ): void
}
