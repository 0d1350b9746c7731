import { describe, expect, test } from 'vitest'
import { firstPlaces } from '../../src/web/graph/drawing/first-places.ts'
import { labelPlace, toSvg } from '../../src/web/graph/drawing/picture.ts'
import { sceneOf } from '../../src/web/graph/drawing/scene.ts'
import { toGraphml, toJson } from '../../src/web/graph/export-graph.ts'
import { EMPTY_VIEW, pinned } from '../../src/web/graph/graph-view.ts'
import type { GraphNode, Subgraph } from '../../src/web/graph/subgraph.ts'

const GRAPH: Subgraph = {
  nodes: [
    { id: 'method:a', type: 'method', name: 'A & <B> \u0001"C"', support: 2, year: null },
    { id: 'paper:1', type: 'paper', name: 'One', support: null, year: 2020 },
  ],
  edges: [{ from: 'paper:1', to: 'method:a', tie: 'USES', papers: 1 }],
}
const placeOf = (id: string) => (id === 'method:a' ? { x: 1, y: 2 } : null)

describe('what is saved', () => {
  test('as JSON holds the address, and places of what was drawn', () => {
    expect(JSON.parse(toJson(GRAPH, placeOf, 'http://localhost/graph'))).toEqual({
      address: 'http://localhost/graph',
      nodes: [{ ...GRAPH.nodes[0], x: 1, y: 2 }, GRAPH.nodes[1]],
      edges: [{ from: 'paper:1', to: 'method:a', relation: 'USES', papers: 1 }],
    })
  })

  test('as GraphML holds what XML may hold', () => {
    const lines = toGraphml(GRAPH, placeOf).split('\n')
    expect(lines.filter((line) => /<(?:node|edge) /.test(line)).map((line) => line.trim())).toEqual([
      '<node id="method:a"><data key="type">method</data><data key="name">A &#38; &#60;B&#62; &#34;C&#34;</data><data key="support">2</data><data key="x">1</data><data key="y">2</data></node>',
      '<node id="paper:1"><data key="type">paper</data><data key="name">One</data><data key="year">2020</data></node>',
      '<edge source="paper:1" target="method:a"><data key="relation">USES</data><data key="papers">1</data></edge>',
    ])
  })

  test('as SVG names what has room for its name', () => {
    const place = { x: 1.26, y: 2 }
    const svg = toSvg({
      width: 100,
      height: 20,
      ground: '#fff',
      text: '#000',
      lines: [{ from: place, to: { x: 3, y: 4 }, colour: '#ccc', width: 1 }],
      circles: [
        { ...place, id: 'method:a', radius: 5, colour: '#00f', label: 'A & B' },
        { x: 3, y: 4, id: 'paper:1', radius: 4, colour: '#777', label: null },
      ],
    })
    expect(svg).toContain('<line x1="1.3" y1="2" x2="3" y2="4" stroke="#ccc" stroke-width="1"/>')
    expect(svg).toContain('<circle data-id="method:a" cx="1.3" cy="2" r="5" fill="#00f"/>')
    expect(svg.match(/<text [^>]*>.*<\/text>/g)).toEqual([expect.stringMatching(/>A &#38; B<\/text>$/)])
  })
})

test('a name is left of its node where the picture ends before it', () => {
  const place = (x: number) => labelPlace({ x, y: 50, radius: 5, label: 'ten letters' }, 200)
  expect(place(20)).toMatchObject({ x: 29, align: 'left' })
  expect(place(180)).toMatchObject({ x: 171, align: 'right' })
})

test('nodes are smaller where there are very many', () => {
  const many = Array.from(
    { length: 1000 },
    (_, at) => ({ ...GRAPH.nodes[1], id: `paper:${at}` }) as GraphNode,
  )
  const [first] = sceneOf(EMPTY_VIEW, { nodes: many, edges: [] }, null).nodes
  expect(first?.size).toBe(2)
})

test('what is drawn knows what is picked, pinned and of the path', () => {
  const view = { ...pinned(EMPTY_VIEW, { id: 'paper:1', x: 3, y: 4 }), picked: 'method:a' }
  const { nodes, edges } = sceneOf(view, GRAPH, GRAPH)
  expect(nodes.map(({ id, picked, pin }) => [id, picked, pin?.x])).toEqual([
    ['method:a', true, undefined],
    ['paper:1', false, 3],
  ])
  expect(nodes[0]?.size).toBeGreaterThan(nodes[1]?.size ?? 0)
  expect(edges.map(({ onPath }) => onPath)).toEqual([true])
  expect(sceneOf(view, GRAPH, null).edges.map(({ onPath }) => onPath)).toEqual([false])
})

describe('a layout', () => {
  test('begins where nodes were, beside neighbours, or around the middle, and no two at one place', () => {
    const known = new Map([['a', { x: 100, y: 100 }]])
    const places = firstPlaces(['a', 'b', 'c', 'd'], known, [{ from: 'b', to: 'a' }])
    expect(places.get('a')).toEqual({ x: 100, y: 100 })
    expect(Math.hypot((places.get('b')?.x ?? 0) - 100, (places.get('b')?.y ?? 0) - 100)).toBeLessThan(20)
    expect(Math.hypot(places.get('c')?.x ?? 99, places.get('c')?.y ?? 99)).toBeLessThan(40)
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(4)
  })
})
