import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The built command line, as users run it. */
export const PROGRAM = fileURLToPath(new URL('../../bin/papergraph.js', import.meta.url))

export type Environment = Readonly<Record<string, string>>

/**
 * Starts a Node script in a process of its own; what it writes to standard error is shown.
 * The environment holds no settings of papergraph but those given.
 */
export function startNode(args: readonly string[], environment: Environment = {}): ChildProcess {
  const { PAPERGRAPH_GRAPH, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, ...rest } = process.env
  return spawn(process.execPath, args, {
    env: { ...rest, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Runs a Node script to its end and gives what it printed. */
export async function runNode(args: readonly string[], environment: Environment = {}): Promise<string> {
  const child = startNode(args, environment)
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`)
  return output
}

export interface Served {
  /** Where it answers. */
  readonly url: string
  stop(): Promise<void>
}

/** Starts a server script and waits until it prints the address it answers at. */
export async function serveNode(args: readonly string[], environment: Environment = {}): Promise<Served> {
  const child = startNode(args, environment)
  const exited = once(child, 'exit')
  const url = await Promise.race([addressOf(child), exited.then(() => undefined)])
  if (url === undefined) throw new Error(`node ${args.join(' ')} ended before it served`)
  return { url, stop: () => stopped(child, exited) }
}

/** Asks a process to end and waits until it has. */
async function stopped(child: ChildProcess, exited: Promise<unknown> = once(child, 'exit')) {
  child.kill('SIGTERM')
  await exited
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      const [url] = /http:\/\/\S+(?=\n)/.exec(output) ?? []
      if (url !== undefined) resolve(url)
    })
  })
}
