import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type CliRun, PROGRAM, withoutSettings } from './cli.ts'

/** A running `papergraph serve`. */
export interface ServeProcess extends AsyncDisposable {
  /** Where it answers GraphQL, as it printed it. */
  readonly url: string
  readonly pid: number
  /** What it has printed so far. */
  printed(): Pick<CliRun, 'stdout' | 'stderr'>
  /** Ends it by a signal and waits for that. */
  end(signal?: NodeJS.Signals): Promise<CliRun>
}

export interface ServeOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Another copy of the program. */
  readonly program?: string
}

/** Runs the built `papergraph serve` on a free port, and waits until it has said all that it says at its start. */
export async function startServe(args: readonly string[], options: ServeOptions = {}): Promise<ServeProcess> {
  const child = spawn(process.execPath, [options.program ?? PROGRAM, 'serve', '--port', '0', ...args], {
    cwd: options.cwd,
    env: { ...withoutSettings(process.env), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
      const address = /^papergraph answers at (\S+)$/m.exec(stdout)?.[1]
      if (address !== undefined && /^Try: .*\n/m.test(stdout)) resolve(address)
    })
    child.once('error', reject)
    child.once('close', () => reject(new Error(`papergraph serve ended early: ${stderr}`)))
  })
  const end = async (signal: NodeJS.Signals = 'SIGINT'): Promise<CliRun> => {
    if (child.exitCode === null && child.signalCode === null) {
      const closed = once(child, 'close')
      child.kill(signal)
      await closed
    }
    return { code: child.exitCode, stdout, stderr }
  }
  return {
    url,
    pid: pidOf(child),
    printed: () => ({ stdout, stderr }),
    end,
    async [Symbol.asyncDispose]() {
      await end('SIGKILL')
    },
  }
}

/** Asks a GraphQL endpoint, and gives the JSON it answers with. */
export async function ask(url: string, query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] }
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('the program did not start')
  return pid
}
