import neo4j from 'neo4j-driver'
import { toDriver, toRow } from '../src/graph/neo4j/values.ts'
import type { Row, Variables } from './raw-statement.ts'

const { BENCH_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env
const driver = neo4j.driver(BENCH_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
})

/** Runs one statement by the driver alone, in its quickest way to read: by itself, outside of BEGIN and COMMIT. */
export async function run(cypher: string, parameters: Variables): Promise<Row[]> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ, database: 'neo4j' })
  try {
    const { records } = await session.run(cypher, toDriver(parameters) as Variables)
    return records.map(toRow)
  } finally {
    await session.close()
  }
}
