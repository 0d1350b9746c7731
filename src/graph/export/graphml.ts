import type { GraphStore } from '../store.ts'
import { canonicalJson } from './canonical-json.ts'
import { type ExportItem, exportGraph } from './export-graph.ts'

const KEYS = [
  'label',
  'name',
  'title',
  'published',
  'url',
  'kind',
  'relation',
  'paper',
  'confidence',
  'facts',
]

/**
 * The graph as GraphML (http://graphml.graphdrawing.org) for Gephi, Cytoscape, yEd and networkx. What has no key of
 * its own is in `facts`, as JSON. Edges come before entities, which the format allows.
 */
export async function* exportGraphml(store: GraphStore): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  for (const key of KEYS) {
    const type = key === 'confidence' ? 'double' : 'string'
    yield `<key id="${key}" for="all" attr.name="${key}" attr.type="${type}"/>\n`
  }
  yield '<graph id="papergraph" edgedefault="directed">\n'
  for await (const items of exportGraph(store)) yield items.map(element).join('')
  yield '</graph>\n</graphml>\n'
}

function element(item: ExportItem): string {
  if ('edge' in item) {
    const from = item.from ?? item.by
    const data = { relation: item.edge, paper: item.by, ...split(item.props) }
    return `<edge source="${escapeXml(from)}" target="${escapeXml(item.to)}">${dataOf(data)}</edge>\n`
  }
  if (item.node === 'Claim') return ''
  const id = 'by' in item ? item.by : item.id
  return `<node id="${escapeXml(id)}">${dataOf({ label: item.node, ...split(item.props) })}</node>\n`
}

function split(props: object): Record<string, unknown> {
  const own: Record<string, unknown> = {}
  const facts: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(props)) (KEYS.includes(key) ? own : facts)[key] = value
  return { ...own, facts: canonicalJson(facts) }
}

function dataOf(values: Record<string, unknown>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([key, value]) => `<data key="${key}">${escapeXml(String(value))}</data>`)
    .join('')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // XML 1.0 cannot hold most control characters, not even as references.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
  )
}
