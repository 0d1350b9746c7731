import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const PROGRAM = fileURLToPath(new URL('../../bin/papergraph.js', import.meta.url))

export interface CliRun {
  /** Null when a signal ended the program. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Another copy of the program. */
  readonly program?: string
  readonly stdin?: string | Uint8Array
  /** Another processor to run it on, by qemu's name for it; needs qemu-x86_64. */
  readonly processor?: string
  /** Ends the program with SIGKILL after so many milliseconds. */
  readonly killAfter?: number
}

/** Runs the built command line as a user would, and waits for its end. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const [command = '', ...rest] = [
    ...(options.processor === undefined ? [] : ['qemu-x86_64', '-cpu', options.processor]),
    process.execPath,
    options.program ?? PROGRAM,
    ...args,
  ]
  const child = spawn(command, rest, {
    cwd: options.cwd,
    env: { ...withoutSettings(process.env), ...options.env },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk
  })
  // A program that does not read its input closes the pipe.
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.stdin ?? '')
  const timer =
    options.killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.killAfter)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, stdout, stderr })
    })
  })
}

/** The environment without what would point papergraph elsewhere. */
export function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const {
    PAPERGRAPH_GRAPH,
    PAPERGRAPH_TOKEN,
    PAPERGRAPH_BROWSER_URL,
    NEO4J_USERNAME,
    NEO4J_PASSWORD,
    NEO4J_DATABASE,
    ...rest
  } = env
  return rest
}
