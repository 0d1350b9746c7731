import type { AbstractGraph } from 'graphology-types'
import type Sigma from 'sigma'
import type { Point } from '../graph-view.ts'

/** Lets nodes be moved by the mouse; `moved` is called where one is put down at another place. */
export function dragNodes<Node extends Point, Edge extends object>(
  sigma: Sigma<Node, Edge>,
  graph: AbstractGraph<Node, Edge>,
  started: () => void,
  moved: (id: string, place: Point) => void,
): void {
  let held: { readonly id: string; place: Point | null } | null = null
  sigma.on('downNode', ({ node }) => {
    held = { id: node, place: null }
    // While one is held, the drawing may not grow around it.
    if (sigma.getCustomBBox() === null) sigma.setCustomBBox(sigma.getBBox())
  })
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (held === null) return
    if (held.place === null) started()
    const { x, y } = sigma.viewportToGraph(event)
    held.place = { x, y }
    graph.mergeNodeAttributes(held.id, { x, y } as Partial<Node>)
    preventSigmaDefault()
    event.original.preventDefault()
  })
  const release = (): void => {
    const was = held
    held = null
    sigma.setCustomBBox(null)
    if (was?.place != null) moved(was.id, was.place)
  }
  sigma.on('upNode', release)
  sigma.on('upStage', release)
}
