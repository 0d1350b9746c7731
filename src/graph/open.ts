import { existsSync } from 'node:fs'
import type { Neo4jSettings } from './neo4j/connect.ts'
import type { StoreListener } from './rows.ts'
import { GraphError, type GraphStore } from './store.ts'

/**
 * Opens the graph a URL names and brings its schema up to date: `file:PATH` and `memory:` are the embedded
 * engine; `neo4j:`, `bolt:` and their `+s` and `+ssc` forms are Neo4j.
 * @throws GraphError with a line that says what was wrong and what to do.
 */
export async function openGraph(
  url: string,
  settings: Neo4jSettings,
  listener?: StoreListener,
): Promise<GraphStore> {
  const store = await connect(url, settings, listener)
  try {
    await store.migrate()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/**
 * Opens a graph that is there already: a graph file that is missing is not made.
 * @throws GraphError as {@link openGraph} does, and BAD_URL for a file that is not there.
 */
export async function openExistingGraph(url: string, settings: Neo4jSettings): Promise<GraphStore> {
  const path = filePath(url)
  if (path !== undefined && !existsSync(path)) {
    throw new GraphError(
      'BAD_URL',
      `There is no graph file ${path}; name another with --graph, or ingest papers first.`,
    )
  }
  return openGraph(url, settings)
}

// An engine is loaded when it is asked for.
async function connect(url: string, settings: Neo4jSettings, listener?: StoreListener): Promise<GraphStore> {
  const path = filePath(url)
  if (path !== undefined || url === 'memory:') {
    const { connect } = await import('./grafeo/connect.ts')
    return connect(path ?? null, listener)
  }
  if (/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^/]/.test(url)) {
    const { connect } = await import('./neo4j/connect.ts')
    return connect(url, settings, listener)
  }
  throw new GraphError(
    'BAD_URL',
    `${withoutCredentials(url)} names no graph; use file:PATH, memory:, neo4j://HOST:PORT or bolt://HOST:PORT.`,
  )
}

function filePath(url: string): string | undefined {
  return /^file:(?:\/\/(?=\/))?(.+)$/.exec(url)?.[1]
}

function withoutCredentials(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@')
}
