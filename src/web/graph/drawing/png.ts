import { LABEL_FONT, LABEL_SIZE, labelPlace, type Picture } from './picture.ts'

/** A picture as PNG, with `scale` pixels for every one of the screen. */
export async function toPng(picture: Picture, scale = 2): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width * scale
  canvas.height = picture.height * scale
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('The browser draws no pictures.')
  context.scale(scale, scale)
  paint(context, picture)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is too large.')) : resolve(blob)))
  })
}

function paint(context: CanvasRenderingContext2D, picture: Picture): void {
  context.fillStyle = picture.ground
  context.fillRect(0, 0, picture.width, picture.height)
  for (const { from, to, colour, width } of picture.lines) {
    context.strokeStyle = colour
    context.lineWidth = width
    context.beginPath()
    context.moveTo(from.x, from.y)
    context.lineTo(to.x, to.y)
    context.stroke()
  }
  for (const { x, y, radius, colour } of picture.circles) {
    context.fillStyle = colour
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fill()
  }
  context.fillStyle = picture.text
  context.font = `${LABEL_SIZE}px ${LABEL_FONT}`
  for (const { label, ...circle } of picture.circles) {
    if (label === null) continue
    const { x, y, align } = labelPlace({ ...circle, label }, picture.width)
    context.textAlign = align
    context.fillText(label, x, y)
  }
}
