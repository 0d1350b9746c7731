import type { Attributes } from 'graphology-types'
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering'
import type { Palette } from './palette.ts'
import { labelPlace } from './picture.ts'

/** Paints the names of nodes within the drawing. */
export function labelPainter<Node extends Attributes, Edge extends Attributes>(
  palette: () => Palette,
): NodeLabelDrawingFunction<Node, Edge> {
  return (context, { x, y, size, label }, { labelFont, labelSize }) => {
    if (typeof label !== 'string') return
    const place = labelPlace({ x, y, radius: size, label }, widthOf(context))
    context.font = `${labelSize}px ${labelFont}`
    context.fillStyle = palette().text
    context.textAlign = place.align
    context.fillText(label, place.x, place.y)
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
