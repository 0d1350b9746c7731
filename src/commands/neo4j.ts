import { homedir } from 'node:os'
import { join } from 'node:path'
import { LaunchError } from '../neo4j-server/launch-error.ts'
import { type RunningServer, startServer } from '../neo4j-server/server.ts'

/** What `papergraph neo4j` is asked for. */
export interface Neo4jCommandOptions {
  /** The folder for the data, made where it is not there. */
  readonly data: string
  readonly boltPort: number
  readonly httpPort: number
  /** The user's own password; NEO4J_PASSWORD serves too, and without either one is made up. */
  readonly password?: string | undefined
}

/**
 * `papergraph neo4j`: runs a real local Neo4j with Neo4j Browser until SIGINT or SIGTERM.
 *
 * @returns the exit code: 0 when it was asked to stop, 1 when it could not start or ended by itself
 */
export async function runNeo4j(options: Neo4jCommandOptions): Promise<number> {
  const own = options.password ?? process.env.NEO4J_PASSWORD
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    const server = await startServer({
      dataFolder: options.data,
      cacheFolder: cacheFolder(process.env),
      ports: { bolt: options.boltPort, http: options.httpPort },
      password: own,
      environment: process.env,
      signal: stopping.signal,
      announce: (line) => console.error(line),
    })
    for (const line of greeting(server, options, own)) console.log(line)
    await untilEnd(server, stopping.signal)
    return 0
  } catch (error) {
    if (stopping.signal.aborted) return 0
    if (!(error instanceof LaunchError)) throw error
    console.error(`papergraph neo4j: ${error.message}`)
    return 1
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

async function untilEnd(server: RunningServer, signal: AbortSignal): Promise<void> {
  const asked = new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await Promise.race([asked, server.ended])
  await server.stop()
}

/** The cache folder of the XDG Base Directory Specification. */
function cacheFolder(environment: NodeJS.ProcessEnv): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'papergraph')
}

function greeting(
  server: RunningServer,
  options: Neo4jCommandOptions,
  own: string | undefined,
): readonly string[] {
  const uri = server.boltUri.replace('bolt://', 'neo4j://')
  const madeUp = own === undefined ? server.password : undefined
  return [
    `Neo4j Browser: ${server.browserUrl}`,
    `Address:       ${uri}`,
    `User:          ${server.username}`,
    `Password:      ${madeUp ?? 'your own'}`,
    `Data:          ${options.data}`,
    'Fill it from another terminal:',
    `  NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${madeUp ?? '…'} npx papergraph ingest --graph ${uri} sample/`,
    'Ctrl+C stops it.',
  ]
}
