import iterate from 'graphology-layout-forceatlas2/iterate'
import { type Matrices, placesOf } from './layout-matrices.ts'

/** What a layout is asked: arrays as `toMatrices` makes them. */
export interface LayoutOrder extends Matrices {
  readonly iterations: number
}

/** Where the bodies are so far, and whether that is the end. */
export interface LayoutNews {
  readonly places: Float32Array<ArrayBuffer>
  readonly done: boolean
}

/** How long places are worked on before they are told of, in milliseconds: two frames, or longer where all takes longer to draw. */
function toldEvery(count: number): number {
  return Math.max(32, count / 5)
}

addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  const { nodes, edges, iterations } = data
  const count = nodes.length / 10
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
      postMessage({ places: placesOf(nodes), done: false } satisfies LayoutNews)
      told = performance.now()
    }
  }
  postMessage({ places: placesOf(nodes), done: true } satisfies LayoutNews)
})
