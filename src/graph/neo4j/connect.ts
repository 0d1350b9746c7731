import neo4j from 'neo4j-driver'
import type { StoreListener } from '../rows.ts'
import type { GraphStore } from '../store.ts'
import { connectError } from './errors.ts'
import { Neo4jStore } from './store.ts'

export interface Neo4jSettings {
  readonly username: string
  /** Without a password no credentials are sent. */
  readonly password: string | null
  readonly database: string
}

const CONNECT_TIMEOUT_MS = 5_000

/**
 * Connects to Neo4j and makes sure that it answers.
 * @throws GraphError UNREACHABLE, UNAUTHORIZED or NO_DATABASE.
 */
export async function connect(
  uri: string,
  settings: Neo4jSettings,
  listener?: StoreListener,
): Promise<GraphStore> {
  const shown = uri.replace(/\/\/[^@/]*@/, '//')
  const auth = settings.password === null ? undefined : neo4j.auth.basic(settings.username, settings.password)
  const driver = neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    userAgent: 'papergraph',
    // It would be a message of its own before every statement.
    telemetryDisabled: true,
  })
  try {
    await driver.verifyConnectivity({ database: settings.database })
    return new Neo4jStore(driver, shown, settings.database, listener)
  } catch (error) {
    await driver.close()
    throw connectError(error, shown, settings.database)
  }
}
