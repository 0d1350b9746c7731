import type { Point } from '../graph-view.ts'

/** The angle by which seeds of a sunflower follow each other, in radians: no two are behind each other. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))
const GAP = 12

/**
 * A place for each id from which a layout begins: where it was; else beside the first of its neighbours that has a
 * place; else on a spiral around the middle. The same ids in the same order give the same places.
 */
export function firstPlaces(
  ids: readonly string[],
  known: ReadonlyMap<string, Point>,
  edges: readonly { readonly from: string; readonly to: string }[],
): Map<string, Point> {
  const neighbours = new Map<string, string[]>()
  const link = (id: string, other: string): void => {
    const others = neighbours.get(id)
    if (others === undefined) neighbours.set(id, [other])
    else others.push(other)
  }
  for (const { from, to } of edges) {
    link(from, to)
    link(to, from)
  }
  const places = new Map<string, Point>()
  ids.forEach((id, at) => {
    const before = known.get(id)
    const near = neighbours.get(id)?.find((other) => known.has(other))
    places.set(id, before ?? onSpiral(known.get(near ?? '') ?? { x: 0, y: 0 }, at))
  })
  return places
}

function onSpiral({ x, y }: Point, at: number): Point {
  const radius = GAP * Math.sqrt(at)
  return { x: x + radius * Math.cos(at * GOLDEN), y: y + radius * Math.sin(at * GOLDEN) }
}
