import { Neo4jError } from 'neo4j-driver'
import { GraphError } from '../store.ts'

const UNAUTHORIZED = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Security.AuthenticationRateLimit',
])

/** Turns a failure to connect into one line that says what to do; the password never appears in it. */
export function connectError(error: unknown, uri: string, database: string): GraphError {
  if (error instanceof GraphError) return error
  const code = error instanceof Neo4jError ? error.code : ''
  if (UNAUTHORIZED.has(code)) {
    return new GraphError(
      'UNAUTHORIZED',
      `Neo4j at ${uri} refused the user name or password; set NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { cause: error },
    )
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new GraphError(
      'NO_DATABASE',
      `Neo4j at ${uri} has no database named ${database}; set NEO4J_DATABASE to one that is there.`,
      { cause: error },
    )
  }
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || code === 'N/A' || code === '') {
    return new GraphError(
      'UNREACHABLE',
      `No Neo4j answers at ${uri}; start one (docker compose up neo4j, or papergraph neo4j), or leave --graph out to use the embedded engine.`,
      { cause: error },
    )
  }
  return queryError(error, 'the first question')
}

/** Turns a failed query into one line that names the query. */
export function queryError(error: unknown, name: string): GraphError {
  if (error instanceof GraphError) return error
  if (
    error instanceof Neo4jError &&
    (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired')
  ) {
    return new GraphError('UNREACHABLE', 'Neo4j stopped answering; start it again and repeat the request.', {
      cause: error,
    })
  }
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return new GraphError('QUERY_FAILED', `Neo4j could not answer ${name} (${line.slice(0, 160)}).`, {
    cause: error,
  })
}
