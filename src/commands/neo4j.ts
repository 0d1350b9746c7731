import { homedir } from 'node:os'
import { join } from 'node:path'
import { LaunchError } from '../neo4j-server/launch-error.ts'
import { type RunningServer, startServer } from '../neo4j-server/server.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

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
export async function runNeo4j(options: Neo4jCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const own = options.password ?? (terminal.env.NEO4J_PASSWORD || undefined)
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    const server = await startServer({
      dataFolder: options.data,
      cacheFolder: cacheFolder(terminal.env),
      ports: { bolt: options.boltPort, http: options.httpPort },
      password: own,
      environment: terminal.env,
      signal: stopping.signal,
      announce: terminal.warn,
    })
    await terminal.out(greeting(server, options, own).join('\n'))
    await untilEnd(server, stopping.signal)
    return EXIT.done
  } catch (error) {
    if (stopping.signal.aborted) return EXIT.done
    if (!(error instanceof LaunchError)) throw error
    terminal.warn(`papergraph neo4j: ${error.message}`)
    return EXIT.failed
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
function cacheFolder(environment: Terminal['env']): string {
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
    `  NEO4J_USERNAME=${server.username} NEO4J_PASSWORD=${madeUp ?? '…'} npx papergraph ingest --graph ${uri} sample/papers.jsonl`,
    'Ctrl+C stops it.',
    '',
  ]
}
