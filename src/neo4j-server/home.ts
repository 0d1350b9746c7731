import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LaunchError } from './launch-error.ts'

/** The ports a server listens on, at 127.0.0.1 alone. */
export interface Ports {
  readonly bolt: number
  readonly http: number
}

/** The server's configuration: loopback only, authentication on, nothing reported to anybody. */
function configuration(ports: Ports): string {
  return [
    '# Written anew by papergraph at every start.',
    'server.default_listen_address=127.0.0.1',
    'server.default_advertised_address=127.0.0.1',
    `server.bolt.listen_address=:${ports.bolt}`,
    `server.bolt.advertised_address=:${ports.bolt}`,
    `server.http.listen_address=:${ports.http}`,
    `server.http.advertised_address=:${ports.http}`,
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'server.memory.pagecache.size=256m',
    // Without these a stop waits ten seconds for connections that could still come.
    'internal.server.bolt.connection_shutdown_wait_time=1s',
    'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    '',
  ].join('\n')
}

/**
 * Makes a folder ready to be a server's home, with its configuration.
 *
 * @returns whether the folder held no database yet
 * @throws LaunchError where the folder holds something else, or cannot be written to
 */
export async function prepareHome(folder: string, ports: Ports): Promise<boolean> {
  const configFile = join(folder, 'conf', 'neo4j.conf')
  try {
    if (!existsSync(configFile) && existsSync(folder) && (await readdir(folder)).length > 0) {
      throw new LaunchError(`${folder} is not empty and holds no Neo4j: choose another folder with --data`)
    }
    await mkdir(folder, { recursive: true, mode: 0o700 })
    for (const part of ['conf', 'data', 'import', 'logs', 'plugins', 'run']) {
      await mkdir(join(folder, part), { recursive: true })
    }
    await writeFile(configFile, configuration(ports))
  } catch (error) {
    if (error instanceof LaunchError) throw error
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new LaunchError(`${folder} cannot hold the data (${reason}): choose another folder with --data`)
  }
  return !existsSync(join(folder, 'data', 'databases'))
}
