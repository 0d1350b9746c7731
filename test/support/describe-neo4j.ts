import neo4j, { type Driver } from 'neo4j-driver'
import { describe, inject } from 'vitest'
import type { TestNeo4j } from './neo4j.ts'

/**
 * A suite that needs a real Neo4j; skipped, by name, where the run has none. Files that use it are called
 * `*.neo4j.test.ts` and run one after another, for they share the one database: wipe it first.
 */
export function describeNeo4j(name: string, suite: (server: TestNeo4j) => void): void {
  const server = inject('neo4j')
  if (server === null) describe.skip(`${name} (no Neo4j)`, () => undefined)
  else describe(name, () => suite(server))
}

/** A driver for the run's Neo4j; the caller closes it. */
export function connect(server: TestNeo4j): Driver {
  return neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password))
}

/** Removes every node, relationship, constraint and index from the run's Neo4j. */
export async function wipe(server: TestNeo4j): Promise<void> {
  const driver = connect(server)
  try {
    // In parts: a database of one's own may hold more than fits into one transaction.
    const session = driver.session()
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS')
    await session.close()
    const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name')
    for (const record of constraints.records) {
      await driver.executeQuery(`DROP CONSTRAINT \`${record.get('name')}\``)
    }
    const indexes = await driver.executeQuery(
      "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
    )
    for (const record of indexes.records) await driver.executeQuery(`DROP INDEX \`${record.get('name')}\``)
  } finally {
    await driver.close()
  }
}
