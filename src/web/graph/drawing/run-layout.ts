import { type Body, type Spring, toMatrices } from './layout-matrices.ts'
import type { LayoutNews, LayoutOrder } from './layout-worker.ts'

/** Steps of a layout: fewer where each takes longer. */
function iterationsFor(bodies: number): number {
  return Math.max(150, Math.min(800, Math.round(400_000 / Math.max(1, bodies))))
}

/**
 * Lays bodies out in a worker, and tells where they are now and then, two numbers each in their order.
 * @returns a function that ends it.
 */
export function runLayout(
  bodies: readonly Body[],
  springs: readonly Spring[],
  onPlaces: (news: LayoutNews) => void,
): () => void {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutNews>) => {
    if (data.done) worker.terminate()
    onPlaces(data)
  })
  const order: LayoutOrder = { ...toMatrices(bodies, springs), iterations: iterationsFor(bodies.length) }
  worker.postMessage(order, [order.nodes.buffer, order.edges.buffer])
  return () => worker.terminate()
}
