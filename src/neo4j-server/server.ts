import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Ports, prepareHome } from './home.ts'
import { ensureJars } from './jars.ts'
import { findJava } from './java.ts'
import { setInitialPassword } from './java-command.ts'
import { LaunchError } from './launch-error.ts'
import { checkPassword, keepNewPassword, keptPassword, settlePassword, USERNAME } from './password.ts'
import { freePort, isPortFree } from './ports.ts'
import { type ServerProcess, startProcess } from './server-process.ts'

const START_TIMEOUT_MS = 120_000
const POLL_MS = 200

export interface ServerOptions {
  /** The server's home; made where it is not there. */
  readonly dataFolder: string
  /** Where the jars are kept between runs. */
  readonly cacheFolder: string
  /** 0 stands for any free one. */
  readonly ports: Ports
  /** The user's own password; without it one is made up and kept in the data folder. */
  readonly password?: string | undefined
  /** What Java and Maven see as their environment. */
  readonly environment: NodeJS.ProcessEnv
  /** Aborting it gives up the start; a server that runs already is stopped with `stop`. */
  readonly signal: AbortSignal
  /** Told, a line at a time, what takes long. */
  readonly announce: (line: string) => void
}

export interface RunningServer extends ServerProcess {
  readonly boltUri: string
  readonly browserUrl: string
  readonly username: string
  /** Undefined where only the user knows it. */
  readonly password: string | undefined
}

/**
 * Starts a real Neo4j Community server on 127.0.0.1 and waits until it answers.
 *
 * @throws LaunchError where Java, Maven, a port, the folder or the password is not as needed, or the server ends
 * @throws AbortError where the signal gave the start up
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { announce } = options
  const home = resolve(options.dataFolder)
  if (options.password !== undefined) checkPassword(options.password)
  const ports = {
    bolt: await usablePort(options.ports.bolt, '--bolt-port'),
    http: await usablePort(options.ports.http, '--http-port'),
  }
  const java = await findJava(options)
  if (!java.supported) announce(`Neo4j 5.26 wants Java 17 or 21; trying it with ${java.release}.`)
  const jarFolder = await ensureJars(resolve(options.cacheFolder), options, announce)
  const isNew = await prepareHome(home, ports)
  if (isNew) await setInitialPassword(java, jarFolder, home, await keepNewPassword(home), options)

  const server = startProcess(java, jarFolder, home, options.environment)
  const waiting = new AbortController()
  try {
    await Promise.race([
      waitForHttp(ports.http, AbortSignal.any([options.signal, waiting.signal])),
      server.ended,
    ])
    const boltUri = `bolt://127.0.0.1:${ports.bolt}`
    const password = await settlePassword(boltUri, home, await keptPassword(home), options.password)
    return {
      ...server,
      boltUri,
      browserUrl: `http://127.0.0.1:${ports.http}/browser/`,
      username: USERNAME,
      password,
    }
  } catch (error) {
    waiting.abort()
    await server.stop()
    throw error
  }
}

async function usablePort(port: number, option: string): Promise<number> {
  if (port === 0) return freePort()
  if (await isPortFree(port)) return port
  throw new LaunchError(
    `port ${port} is taken, perhaps by another Neo4j: free it, or choose another with ${option}`,
  )
}

/** Neo4j opens its HTTP port last, when Bolt answers and the databases are there. */
async function waitForHttp(port: number, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { signal }).catch(() => undefined)
    signal.throwIfAborted()
    if (answer?.ok) return
    await sleep(POLL_MS, undefined, { signal })
  }
  throw new LaunchError(`Neo4j did not answer within ${START_TIMEOUT_MS / 1000} seconds`)
}
