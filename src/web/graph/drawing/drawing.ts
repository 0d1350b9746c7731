import { MultiDirectedGraph } from 'graphology'
import { assignLayoutChanges, graphToByteArrays } from 'graphology-layout-forceatlas2/helpers'
import Sigma from 'sigma'
import { EdgeLineProgram, NodePointProgram } from 'sigma/rendering'
import { GLYPHS } from '../glyphs.ts'
import type { Point } from '../graph-view.ts'
import { dragNodes } from './drag.ts'
import { firstPlaces } from './first-places.ts'
import { hoverPainter, type NodeLabels, nodeLabels } from './labels.ts'
import { onThemeChange, type Palette, paletteOf } from './palette.ts'
import { LABEL_FONT, LABEL_SIZE, type Picture } from './picture.ts'
import { runLayout } from './run-layout.ts'
import type { Scene, SceneEdge, SceneNode } from './scene.ts'

/** Up to how many edges have arrows: of more, one could not see them, and they are drawn as lines through which one sees. */
const MOST_ARROWS = 500
/** From how many characters the name of a node is cut where it is drawn. The table has all of it. */
const LONGEST_NAME = 36

/** What a reader does with a drawing. */
export interface DrawingEvents {
  onPick(id: string): void
  /** A node was moved to another place. */
  onMove(id: string, place: Point): void
  /** Nodes begin to find their places, or have found them. */
  onLayout(running: boolean): void
}

/** A drawing of a graph in an element, until `end` is called. */
export interface Drawing {
  show(scene: Scene): void
  /** Where a node is, in the units of the layout; null where it is not drawn. */
  placeOf(id: string): Point | null
  zoom(step: 'in' | 'out' | 'all'): void
  picture(): Picture
  end(): void
}

interface NodeAttributes {
  x: number
  y: number
  scene: SceneNode
  /** Its radius in pixels, and whether it stays where it is: what the layout looks at. */
  size: number
  fixed: boolean
}

interface EdgeAttributes {
  scene: SceneEdge
}

/**
 * Starts a drawing.
 * @throws Error where the browser has no WebGL.
 */
export function startDrawing(container: HTMLElement, events: DrawingEvents): Drawing {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  let palette: Palette = paletteOf(container)
  let stopLayout = (): void => {}
  let hovered: string | null = null
  let shape: string | null = null

  const labels = nodeLabels<NodeAttributes, EdgeAttributes>(() => palette)
  const sigma = new Sigma<NodeAttributes, EdgeAttributes>(graph, container, {
    labelFont: LABEL_FONT,
    labelSize: LABEL_SIZE,
    labelRenderedSizeThreshold: 3.5,
    labelDensity: 1,
    labelGridCellSize: 40,
    stagePadding: 40,
    // Points and lines: software draws thousands of them several times as fast as the triangles that are sigma's own.
    nodeProgramClasses: { circle: NodePointProgram },
    edgeProgramClasses: { thin: EdgeLineProgram },
    zIndex: true,
    defaultDrawNodeLabel: labels.take,
    defaultDrawNodeHover: hoverPainter(() => palette),
    nodeReducer: (id, { x, y, scene }) => {
      const near = hovered === null || hovered === id || graph.areNeighbors(hovered, id)
      return {
        x,
        y,
        size: scene.picked ? scene.size + 2 : scene.size,
        label: near ? labelOf(scene) : null,
        color: near ? palette.types[scene.type] : palette.edge,
        zIndex: near ? 1 : 0,
        highlighted: scene.picked,
        forceLabel: scene.picked || hovered === id,
      }
    },
    edgeReducer: (edge, { scene }) => {
      const touches = hovered !== null && graph.hasExtremity(edge, hovered)
      const many = graph.size > MOST_ARROWS
      return {
        color: scene.onPath || touches ? palette.strong : many ? palette.manyEdges : palette.edge,
        size: scene.onPath ? 3 : 1,
        zIndex: scene.onPath || touches ? 1 : 0,
        hidden: hovered !== null && !touches && !scene.onPath,
        type: many ? 'thin' : 'arrow',
      }
    },
  })
  const hover = (id: string | null) => {
    hovered = id
    sigma.refresh({ skipIndexation: true })
  }
  sigma.on('afterRender', labels.paint)
  sigma.on('enterNode', ({ node }) => hover(node))
  sigma.on('leaveNode', () => hover(null))
  sigma.on('clickNode', ({ node }) => events.onPick(node))
  dragNodes(sigma, graph, () => stopLayout(), events.onMove)
  const stopTheme = onThemeChange(() => {
    palette = paletteOf(container)
    sigma.refresh()
  })

  const layOut = (): void => {
    stopLayout()
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    events.onLayout(true)
    const arrays = graphToByteArrays(graph, () => 1)
    stopLayout = runLayout(graph.order, arrays, ({ nodes, done }) => {
      if (still && !done) return
      // The layout counts in fewer digits than the place that a pin was given.
      assignLayoutChanges(graph, nodes, (_, node) => Object.assign(node, node.scene.pin))
      if (done) events.onLayout(false)
    })
  }

  return {
    show({ nodes, edges }) {
      const known = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]))
      const ids = nodes.map(({ id }) => id)
      const places = firstPlaces(ids, known, edges)
      const shown = new Set([...ids, ...edges.map(({ key }) => key)])
      hovered = hovered !== null && shown.has(hovered) ? hovered : null
      for (const edge of graph.edges()) if (!shown.has(edge)) graph.dropEdge(edge)
      for (const id of graph.nodes()) if (!shown.has(id)) graph.dropNode(id)
      for (const scene of nodes) {
        const { x, y } = scene.pin ?? places.get(scene.id) ?? { x: 0, y: 0 }
        graph.mergeNode(scene.id, { x, y, scene, size: scene.size, fixed: scene.pin !== null })
      }
      for (const scene of edges) graph.mergeEdgeWithKey(scene.key, scene.from, scene.to, { scene })
      const now = [...ids, ...edges.map(({ key }) => key)].join('\n')
      if (now !== shape) layOut()
      shape = now
    },
    placeOf: (id) => (graph.hasNode(id) ? graph.getNodeAttributes(id) : null),
    zoom(step) {
      const camera = sigma.getCamera()
      if (step === 'in') camera.animatedZoom()
      else if (step === 'out') camera.animatedUnzoom()
      else camera.animatedReset()
    },
    picture: () => pictureOf(sigma, graph, labels, palette),
    end() {
      stopLayout()
      stopTheme()
      sigma.kill()
    },
  }
}

function pictureOf(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>,
  labels: NodeLabels<NodeAttributes, EdgeAttributes>,
  palette: Palette,
): Picture {
  const place = (id: string) => sigma.graphToViewport(graph.getNodeAttributes(id))
  return {
    ...sigma.getDimensions(),
    ground: palette.ground,
    text: palette.text,
    lines: graph.mapEdges((_, { scene }, from, to) => ({
      from: place(from),
      to: place(to),
      colour: scene.onPath ? palette.strong : palette.edge,
      width: scene.onPath ? 3 : 1,
    })),
    circles: graph.mapNodes((id, { scene }) => ({
      ...place(id),
      id,
      radius: sigma.scaleSize(scene.size),
      colour: palette.types[scene.type],
      label: labels.has(id) || scene.picked ? labelOf(scene) : null,
    })),
  }
}

/** The name of a node behind the sign of its type; a method is drawn as its sign. */
function labelOf({ type, name }: SceneNode): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name
  return type === 'method' ? short : `${GLYPHS[type]} ${short}`
}
