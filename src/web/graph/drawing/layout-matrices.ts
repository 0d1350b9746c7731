// The flat arrays that ForceAtlas2 of graphology works on: ten numbers a node, three an edge.
const PER_NODE = 10
const PER_EDGE = 3
const MASS = 6
const CONVERGENCE = 7
const SIZE = 8
const FIXED = 9

/** A place in the units of the layout. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Something to be laid out, at the place where it begins. */
export interface Body extends Point {
  readonly id: string
  /** Its radius. */
  readonly size: number
  /** Whether it stays where it is. */
  readonly fixed: boolean
}

/** What draws two bodies together. */
export interface Spring {
  readonly from: string
  readonly to: string
}

export interface Matrices {
  readonly nodes: Float32Array<ArrayBuffer>
  readonly edges: Float32Array<ArrayBuffer>
}

/** Bodies and springs as arrays. The mass of a body is one more than the number of its springs. */
export function toMatrices(bodies: readonly Body[], springs: readonly Spring[]): Matrices {
  const offsets = new Map(bodies.map(({ id }, at) => [id, at * PER_NODE]))
  const nodes = new Float32Array(bodies.length * PER_NODE)
  const edges = new Float32Array(springs.length * PER_EDGE)
  bodies.forEach(({ x, y, size, fixed }, at) => {
    const offset = at * PER_NODE
    nodes.set([x, y], offset)
    nodes[offset + MASS] = 1
    nodes[offset + CONVERGENCE] = 1
    nodes[offset + SIZE] = size
    nodes[offset + FIXED] = fixed ? 1 : 0
  })
  springs.forEach(({ from, to }, at) => {
    const ends = [offsets.get(from) ?? 0, offsets.get(to) ?? 0]
    edges.set([...ends, 1], at * PER_EDGE)
    for (const end of ends) nodes[end + MASS] = (nodes[end + MASS] ?? 0) + 1
  })
  return { nodes, edges }
}

/** Where the bodies are, in their order: two numbers each. */
export function placesOf(nodes: Float32Array): Float32Array<ArrayBuffer> {
  const places = new Float32Array((nodes.length / PER_NODE) * 2)
  for (let at = 0; at * PER_NODE < nodes.length; at++) {
    places.set(nodes.subarray(at * PER_NODE, at * PER_NODE + 2), at * 2)
  }
  return places
}
