import type { LayoutNews, LayoutOrder } from './layout-worker.ts'

/** Steps of a layout: fewer where each takes longer. */
function iterationsFor(count: number): number {
  return Math.max(150, Math.min(800, Math.round(400_000 / Math.max(1, count))))
}

/**
 * Lays so many nodes out in a worker, and tells where they are now and then.
 * @returns a function that ends it.
 */
export function runLayout(
  count: number,
  { nodes, edges }: Pick<LayoutOrder, 'nodes' | 'edges'>,
  onNews: (news: LayoutNews) => void,
): () => void {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutNews>) => {
    if (data.done) worker.terminate()
    onNews(data)
  })
  const order: LayoutOrder = { nodes, edges, count, iterations: iterationsFor(count) }
  worker.postMessage(order, [nodes.buffer, edges.buffer])
  return () => worker.terminate()
}
