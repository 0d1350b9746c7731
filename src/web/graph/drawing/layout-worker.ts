import iterate from 'graphology-layout-forceatlas2/iterate'

/** What a layout is asked: a graph as arrays, and how often to go over them. */
export interface LayoutOrder {
  readonly nodes: Float32Array<ArrayBuffer>
  readonly edges: Float32Array<ArrayBuffer>
  /** Number of nodes. */
  readonly count: number
  readonly iterations: number
}

/** The nodes as they are so far, and whether that is the end. */
export interface LayoutNews extends Pick<LayoutOrder, 'nodes'> {
  readonly done: boolean
}

/** How long places are worked on before they are told of, in milliseconds: two frames, or longer where all takes longer to draw. */
function toldEvery(count: number): number {
  return Math.max(32, count / 5)
}

addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  const { nodes, edges, count, iterations } = data
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 12,
    strongGravityMode: false,
    gravity: 3,
    slowDown: 1 + Math.log(Math.max(2, count)),
    barnesHutOptimize: count > 500,
    barnesHutTheta: 0.6,
  }
  let told = performance.now()
  for (let at = 0; at < iterations; at++) {
    iterate(settings, nodes, edges)
    if (performance.now() - told > toldEvery(count)) {
      postMessage({ nodes, done: false } satisfies LayoutNews)
      told = performance.now()
    }
  }
  postMessage({ nodes, done: true } satisfies LayoutNews)
})
