import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openGraph } from '../../src/graph/open.ts'
import type { StoreListener } from '../../src/graph/rows.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { clear, type TestNeo4j } from './neo4j-database.ts'

/** Opens an empty graph on one of the engines; suites take it to run on both. */
export type OpenEmptyGraph = (listener?: StoreListener) => Promise<GraphStore>

const NO_CREDENTIALS = { username: 'neo4j', password: null, database: 'neo4j' }

/** An empty graph in memory. */
export const openMemoryGraph: OpenEmptyGraph = (listener) => openGraph('memory:', NO_CREDENTIALS, listener)

/** The run's Neo4j, cleared. */
export function emptyNeo4jGraph(server: TestNeo4j): OpenEmptyGraph {
  return async (listener) => {
    await clear(server)
    const settings = { username: server.username, password: server.password || null, database: 'neo4j' }
    return openGraph(server.uri, settings, listener)
  }
}

/** Runs work with a folder of its own, removed afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
