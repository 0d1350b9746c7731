import type { Attributes } from 'graphology-types'
import type { NodeHoverDrawingFunction } from 'sigma/rendering'
import type { Palette } from './palette.ts'

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
    const left = x + size + 5
    const width = context.measureText(label).width
    context.fillStyle = ground
    context.strokeStyle = edge
    context.lineWidth = 1
    context.beginPath()
    context.roundRect(left - 4, y - labelSize / 2 - 5, width + 10, labelSize + 10, 4)
    context.fill()
    context.stroke()
    context.fillStyle = text
    context.fillText(label, left, y + labelSize / 3)
  }
}
