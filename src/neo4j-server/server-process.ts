import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { failureReport } from './failure-report.ts'
import type { Java } from './java.ts'
import { serverArguments } from './java-command.ts'
import { LaunchError } from './launch-error.ts'

/** After this long a server that was asked to stop is killed. */
const STOP_TIMEOUT_MS = 60_000

/** A server's Java process. */
export interface ServerProcess {
  /** Fulfilled when the process ended because it was asked to; rejected with a LaunchError when by itself. */
  readonly ended: Promise<void>
  /** Asks the process to end, and waits until it has. */
  stop(): Promise<void>
}

/** Starts the server whose home this is, without waiting for it to answer. */
export function startProcess(
  java: Java,
  jarFolder: string,
  home: string,
  environment: NodeJS.ProcessEnv,
): ServerProcess {
  const child = spawn(java.program, serverArguments(jarFolder, home), {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let asked = false
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-10_000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)

  const closed = new Promise<boolean>((resolve) => {
    child.once('close', (code, signal) =>
      resolve(signal === 'SIGINT' || code === 128 + constants.signals.SIGINT),
    )
  })
  const ended = closed.then(async (interrupted) => {
    if (!asked && !interrupted) throw new LaunchError(await failureReport(home, output))
  })
  ended.catch(() => undefined)

  const stop = async () => {
    asked = true
    child.kill('SIGTERM')
    const killer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    await closed
    clearTimeout(killer)
  }
  return { ended, stop }
}
