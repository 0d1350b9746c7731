import neo4j, { type Driver } from 'neo4j-driver'

/** A real Neo4j that tests may write to and wipe. */
export interface TestNeo4j {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** Where it came from. */
  readonly source: 'NEO4J_TEST_URI' | 'testcontainers' | 'maven'
}

/** A driver for the run's Neo4j; the caller closes it. */
export function connect(server: TestNeo4j): Driver {
  return neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password))
}

/** Removes every node, relationship, constraint and index from the run's Neo4j. */
export async function wipe(server: TestNeo4j): Promise<void> {
  await using driver = connect(server)
  await removeNodes(driver, 'n')
  const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name')
  for (const record of constraints.records) {
    await driver.executeQuery(`DROP CONSTRAINT \`${record.get('name')}\``)
  }
  const indexes = await driver.executeQuery(
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
  )
  for (const record of indexes.records) await driver.executeQuery(`DROP INDEX \`${record.get('name')}\``)
}

/**
 * Removes what papers left in the run's Neo4j, but not the schema nor the record of it. Making the schema anew takes
 * seconds, and has Neo4j plan every query again.
 */
export async function clear(server: TestNeo4j): Promise<void> {
  await using driver = connect(server)
  await removeNodes(driver, 'n:!Migration')
}

async function removeNodes(driver: Driver, pattern: string): Promise<void> {
  // In parts: a database of one's own may hold more than fits into one transaction.
  await using session = driver.session()
  await session.run(`MATCH (${pattern}) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`)
}
