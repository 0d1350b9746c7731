import type { Point } from './graph-view.ts'
import type { Subgraph } from './subgraph.ts'
import { escaped } from './xml.ts'

/** Where a node was drawn; null where it was not. */
export type PlaceOf = (id: string) => Point | null

/** What is shown, as JSON: the address that shows it, nodes with their places, and relations. */
export function toJson({ nodes, edges }: Subgraph, placeOf: PlaceOf, address: string): string {
  const placed = nodes.map((node) => ({ ...node, ...pointOf(placeOf(node.id)) }))
  const relations = edges.map(({ tie, ...edge }) => ({ ...edge, relation: tie }))
  return `${JSON.stringify({ address, nodes: placed, edges: relations }, null, 2)}\n`
}

const KEYS = [
  ['type', 'node', 'string'],
  ['name', 'node', 'string'],
  ['support', 'node', 'int'],
  ['year', 'node', 'int'],
  ['x', 'node', 'double'],
  ['y', 'node', 'double'],
  ['relation', 'edge', 'string'],
  ['papers', 'edge', 'int'],
] as const

/** What is shown, as GraphML, which Gephi, yEd, Cytoscape, NetworkX and igraph read. */
export function toGraphml({ nodes, edges }: Subgraph, placeOf: PlaceOf): string {
  const data = (key: string, value: string | number | null | undefined): string =>
    value == null ? '' : `<data key="${key}">${escaped(String(value))}</data>`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(
      ([name, on, type]) => `  <key id="${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    '  <graph edgedefault="directed">',
    ...nodes.map(({ id, type, name, support, year }) => {
      const point = placeOf(id)
      const values = [data('type', type), data('name', name), data('support', support), data('year', year)]
      return `    <node id="${escaped(id)}">${values.join('')}${data('x', point?.x)}${data('y', point?.y)}</node>`
    }),
    ...edges.map(
      ({ from, to, tie, papers }) =>
        `    <edge source="${escaped(from)}" target="${escaped(to)}">${data('relation', tie)}${data('papers', papers)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

function pointOf(point: Point | null): Partial<Point> {
  return point === null ? {} : { x: point.x, y: point.y }
}
