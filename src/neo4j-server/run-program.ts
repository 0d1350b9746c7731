import { spawn } from 'node:child_process'

/** What the programs papergraph starts are given. */
export interface ProgramContext {
  readonly environment: NodeJS.ProcessEnv
  /** Aborting it ends the program. */
  readonly signal: AbortSignal
}

/** What a program that ran to its end left behind. */
export interface ProgramResult {
  readonly exitCode: number
  /** Standard output and standard error, in the order they came. */
  readonly output: string
}

/**
 * Runs a program to its end, without a shell.
 *
 * @returns its exit code (1 where a signal ended it) and output, or undefined where there is no such program
 * @throws AbortError where the context's signal ended it
 */
export function runProgram(
  program: string,
  args: readonly string[],
  context: ProgramContext,
): Promise<ProgramResult | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: context.environment,
      signal: context.signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const append = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', append)
    child.stderr.on('data', append)
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(undefined)
      else reject(error)
    })
    child.once('close', (code) => resolve({ exitCode: code ?? 1, output }))
  })
}
