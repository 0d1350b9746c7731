import { escaped } from '../xml.ts'

/** What is seen of a drawing, in pixels of the screen. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly ground: string
  readonly text: string
  readonly lines: readonly Line[]
  readonly circles: readonly Circle[]
}

interface Line {
  readonly from: Place
  readonly to: Place
  readonly colour: string
  readonly width: number
}

interface Circle extends Place {
  readonly id: string
  readonly radius: number
  readonly colour: string
  /** Null where there is no room for it. */
  readonly label: string | null
}

interface Place {
  readonly x: number
  readonly y: number
}

export const LABEL_SIZE = 13
export const LABEL_FONT = 'system-ui, sans-serif'
const LABEL_GAP = 4
/** About how wide a character of a label is. */
const CHARACTER = 7
/** What stays free beside the edge of the picture. */
const MARGIN = 10

/** Where a label begins or ends: right of its circle, or left of it where the picture ends before the label would. */
export function labelPlace(
  { x, y, radius, label }: { x: number; y: number; radius: number; label: string },
  width: number,
): { x: number; y: number; align: 'left' | 'right' } {
  const right = x + radius + LABEL_GAP
  const fits = right + label.length * CHARACTER + MARGIN < width || x < width / 2
  const baseline = y + LABEL_SIZE / 3
  return fits
    ? { x: right, y: baseline, align: 'left' }
    : { x: x - radius - LABEL_GAP, y: baseline, align: 'right' }
}

/** A picture as SVG. */
export function toSvg({ width, height, ground, text, lines, circles }: Picture): string {
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    ...lines.map(
      ({ from, to, colour, width: thick }) =>
        `<line x1="${short(from.x)}" y1="${short(from.y)}" x2="${short(to.x)}" y2="${short(to.y)}" stroke="${colour}" stroke-width="${thick}"/>`,
    ),
    ...circles.map(
      ({ id, x, y, radius, colour }) =>
        `<circle data-id="${escaped(id)}" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" fill="${colour}"/>`,
    ),
    ...circles.flatMap(({ label, ...circle }) => {
      if (label === null) return []
      const place = labelPlace({ ...circle, label }, width)
      const anchor = place.align === 'left' ? 'start' : 'end'
      return `<text x="${short(place.x)}" y="${short(place.y)}" text-anchor="${anchor}" fill="${text}" font-family="${LABEL_FONT}" font-size="${LABEL_SIZE}">${escaped(label)}</text>`
    }),
    '</svg>',
  ]
  return `${parts.join('\n')}\n`
}

function short(number: number): number {
  return Math.round(number * 10) / 10
}
