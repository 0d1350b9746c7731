import type { GraphStore } from '../store.ts'
import { type ExportItem, exportGraph } from './export-graph.ts'

/**
 * The graph as a Cypher script for another Neo4j (`cypher-shell < file`), which need not have papergraph. Edges find
 * their ends by id, so nodes of entities are merged where an edge comes first.
 */
export async function* exportCypher(store: GraphStore): AsyncGenerator<string> {
  yield 'CREATE CONSTRAINT unique_paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE;\n'
  yield 'CREATE CONSTRAINT unique_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n'
  for await (const items of exportGraph(store)) yield items.map(statement).join('')
}

function statement(item: ExportItem): string {
  if ('edge' in item) {
    const from = item.from === undefined ? node('Paper', item.by) : node('Entity', item.from)
    const to = item.edge === 'CITES' ? node('Paper', item.to) : node('Entity', item.to)
    const props = item.from === undefined ? item.props : { ...item.props, paper: item.by }
    return `MERGE (a${from}) MERGE (b${to}) CREATE (a)-[:${item.edge} ${literal(flat(props))}]->(b);\n`
  }
  if (item.node === 'Claim') {
    return `MERGE (p${node('Paper', item.by)}) CREATE (p)-[:STATES]->(:Claim ${literal(flat(item.props))});\n`
  }
  if ('by' in item) return `MERGE (n${node('Paper', item.by)}) SET n += ${literal(flat(item.props))};\n`
  return `MERGE (n${node('Entity', item.id)}) SET n:${item.node}, n += ${literal(flat(item.props))};\n`
}

const node = (label: string, id: string): string => `:${label} {id: ${literal(id)}}`

// Neo4j stores no maps: evidence becomes one JSON text a span.
function flat(props: object): Record<string, unknown> {
  const entries = Object.entries(props).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.map((one) => (typeof one === 'object' ? JSON.stringify(one) : one))
        : value,
    ]),
  )
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'string') {
    // JSON's escapes are Cypher's, but for the quotation mark of the other kind.
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
  }
  if (value !== null && typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, entry]) => `\`${key}\`: ${literal(entry)}`)
      .join(', ')}}`
  }
  return String(value)
}
