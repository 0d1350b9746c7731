import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { composeQuery, type Query } from '../../src/graph/query.ts'
import type { GraphStore, WriteTransaction } from '../../src/graph/store.ts'

/** The same graph on both engines. */
export interface TwoEngines {
  readonly grafeo: GraphStore
  readonly neo4j: GraphStore
}

const CYPHER = new URL('../../cypher/', import.meta.url)

/** Names of the files of a folder of cypher/, without their extension. */
export function filesOf(folder: 'read' | 'write'): string[] {
  return readdirSync(new URL(`${folder}/`, CYPHER))
    .map((file) => file.replace(/\.cypher$/, ''))
    .sort()
}

/** A file of cypher/ as a query whose rows come as the engine gives them. */
export function unparsed(name: string): Query<unknown, Readonly<Record<string, unknown>>> {
  return raw(name, readFileSync(new URL(`${name}.cypher`, CYPHER), 'utf8'))
}

/** A statement as a query whose rows come as the engine gives them. */
export function raw(name: string, text: string): Query<unknown, Readonly<Record<string, unknown>>> {
  return composeQuery(name, text, z.unknown(), z.record(z.string(), z.unknown()))
}

/**
 * Rows fit for comparing: where the statement leaves their order open, sorted, and so are the lists that stand for rows
 * of their own in it, or of which its header says that they are in no order; absent and null are one.
 */
export function comparable(text: string, rows: readonly unknown[]): unknown[] {
  const plain = rows.map(withoutNulls)
  const last = text.slice(text.lastIndexOf('RETURN'))
  if (!last.includes('ORDER BY')) return sorted(plain.map((row) => withSortedLists(row, () => true)))
  const unordered = new Set(
    [...text.matchAll(/^\/\/ @returns (\w+) .*\bin no order\b/gm)].map(([, column]) => column),
  )
  return plain.map((row) => withSortedLists(row, (column) => unordered.has(column)))
}

function withSortedLists(row: unknown, inNoOrder: (column: string) => boolean): unknown {
  const columns = Object.entries(row as Readonly<Record<string, unknown>>)
  const ofLists = (value: unknown): value is unknown[] => Array.isArray(value) && value.every(Array.isArray)
  return Object.fromEntries(
    columns.map(([name, value]) => [name, ofLists(value) && inNoOrder(name) ? sorted(value) : value]),
  )
}

const sorted = (rows: readonly unknown[]): unknown[] =>
  rows
    .map((row) => [JSON.stringify(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row)

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, withoutNulls(entry)]),
  )
}

const NODES = raw('nodes', 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')
const EDGES = raw(
  'edges',
  'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties',
)

/** Everything that a graph holds: labels and properties of nodes, and edges. */
export async function wholeGraph(transaction: WriteTransaction) {
  const nodes = await transaction.run(NODES, {})
  const edges = await transaction.run(EDGES, {})
  return {
    nodes: sorted(nodes.map((row) => withoutNulls({ ...row, labels: [...(row.labels as string[])].sort() }))),
    edges: sorted(edges.map(withoutNulls)),
  }
}
