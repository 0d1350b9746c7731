import neo4j from 'neo4j-driver'
import { LaunchError } from '../src/neo4j-server/launch-error.ts'
import { startFromMaven } from '../test/support/neo4j.ts'
import type { TestNeo4j } from '../test/support/neo4j-database.ts'

export type BenchNeo4j = Pick<TestNeo4j, 'uri' | 'username' | 'password'>

/**
 * Runs work on an empty Neo4j: the one NEO4J_BENCH_URI names (with NEO4J_BENCH_USERNAME and _PASSWORD), which is wiped
 * for it, else one started from Maven. Where there is none it says why, and work gets null. With `keptIn` nothing is
 * wiped here, and a server from Maven keeps its data in that folder.
 */
export async function withNeo4j<T>(
  work: (server: BenchNeo4j | null) => Promise<T>,
  keptIn?: string,
): Promise<T> {
  const { NEO4J_BENCH_URI: uri, NEO4J_BENCH_USERNAME, NEO4J_BENCH_PASSWORD } = process.env
  if (uri) {
    const server = { uri, username: NEO4J_BENCH_USERNAME ?? 'neo4j', password: NEO4J_BENCH_PASSWORD ?? '' }
    console.log(
      `NEO4J_BENCH_URI: ${await versionOf(server)}${keptIn === undefined ? ', wiped for this' : ''}`,
    )
    if (keptIn === undefined) await empty(server)
    return work(server)
  }
  const started = await startFromMaven(process.env, keptIn).catch((error: unknown) => {
    if (!(error instanceof LaunchError)) throw error
    console.log(`Neo4j: skipped (no NEO4J_BENCH_URI; Maven: ${error.message})`)
    return null
  })
  if (started === null) return work(null)
  try {
    console.log(`${await versionOf(started.neo4j)}, started from Maven`)
    return await work(started.neo4j)
  } finally {
    await started.stop()
  }
}

/** What the papergraph program wants of a server in its environment. */
export function environmentOf(server: BenchNeo4j): Record<string, string> {
  return { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password }
}

/** Removes all nodes and relationships that a server holds. */
export async function empty(server: BenchNeo4j): Promise<void> {
  await run(server, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS')
}

async function versionOf(server: BenchNeo4j): Promise<string> {
  const [component] = await run(server, 'CALL dbms.components() YIELD name, versions, edition')
  return `${component?.name} ${component?.versions} ${component?.edition}`
}

/** Runs one statement and gives its rows. */
export async function run(
  server: BenchNeo4j,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password))
  const session = driver.session()
  try {
    const { records } = await session.run(statement, parameters)
    return records.map((record) => record.toObject())
  } finally {
    await session.close()
    await driver.close()
  }
}
