import type { Attributes } from 'graphology-types'
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import { type LabelBox, withoutOverlaps } from './label-room.ts'
import type { Palette } from './palette.ts'
import { labelPlace } from './picture.ts'

/** The names of nodes in a drawing, as many as do not cover each other, those of larger nodes first. */
export interface NodeLabels<Node extends Attributes, Edge extends Attributes> {
  /** Takes a name that there may be room for. */
  readonly take: NodeLabelDrawingFunction<Node, Edge>
  /** Paints what was taken since it last did, as far as there is room. */
  paint(): void
  /** Whether the name of a node is painted. */
  has(id: string): boolean
}

interface TakenLabel extends LabelBox {
  readonly id: string
  readonly text: string
}

/** Names of nodes, none yet. */
export function nodeLabels<Node extends Attributes, Edge extends Attributes>(
  palette: () => Palette,
): NodeLabels<Node, Edge> {
  let taken: TakenLabel[] = []
  let painted = new Set<string>()
  let context: CanvasRenderingContext2D | null = null
  return {
    take(canvas, { key, x, y, size, label, highlighted }, { labelFont, labelSize }) {
      if (typeof label !== 'string') return
      context = canvas
      context.font = `${labelSize}px ${labelFont}`
      const place = labelPlace({ x, y, radius: size, label }, widthOf(context))
      const width = context.measureText(label).width
      const left = place.align === 'left' ? place.x : place.x - width
      const weight = highlighted ? Number.POSITIVE_INFINITY : size
      taken.push({ id: key, text: label, left, right: left + width, y: place.y, weight })
    },
    paint() {
      const labels = withoutOverlaps(taken)
      taken = []
      painted = new Set(labels.map(({ id }) => id))
      if (context === null) return
      const { text, ground } = palette()
      context.textAlign = 'left'
      context.lineJoin = 'round'
      // Around letters that lie on lines, a little of the ground.
      context.lineWidth = 3
      context.strokeStyle = ground
      context.fillStyle = text
      for (const label of labels) {
        context.strokeText(label.text, label.left, label.y)
        context.fillText(label.text, label.left, label.y)
      }
    },
    has: (id) => painted.has(id),
  }
}

/** Paints the name of a node on a ground of its own, so that it can be read over edges and other names. */
export function hoverPainter<Node extends Attributes, Edge extends Attributes>(
  palette: () => Palette,
): NodeHoverDrawingFunction<Node, Edge> {
  return (context, { x, y, size, label, color }, { labelFont, labelSize }) => {
    const { ground, text, edge } = palette()
    context.beginPath()
    context.arc(x, y, size + 3, 0, 2 * Math.PI)
    context.lineWidth = 2
    context.strokeStyle = color
    context.stroke()
    if (typeof label !== 'string') return
    context.font = `600 ${labelSize}px ${labelFont}`
    const place = labelPlace({ x, y, radius: size + 2, label }, widthOf(context))
    const width = context.measureText(label).width
    const left = place.align === 'left' ? place.x : place.x - width
    context.fillStyle = ground
    context.strokeStyle = edge
    context.lineWidth = 1
    context.beginPath()
    context.roundRect(left - 4, y - labelSize / 2 - 5, width + 10, labelSize + 10, 4)
    context.fill()
    context.stroke()
    context.fillStyle = text
    context.textAlign = 'left'
    context.fillText(label, left, place.y)
  }
}

/** How wide what is painted on is, in pixels of the screen. */
function widthOf(context: CanvasRenderingContext2D): number {
  return context.canvas.clientWidth
}
