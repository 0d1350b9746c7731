import { once } from 'node:events'

/** What a command reads from and writes to; the only things of the process it gets to see. */
export interface Terminal {
  readonly stdin: AsyncIterable<Buffer | string>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard error is a terminal, so that progress is wanted. */
  readonly interactive: boolean
  /** Writes to standard output; waits while a pipe is full. */
  out(text: string): Promise<void>
  /** Writes one line to standard error. */
  warn(line: string): void
}

/** Exit codes of the command line. */
export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The process's own streams and environment. A reader that closes the pipe early ends the program in silence. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done)
    throw error
  })
  return {
    stdin: process.stdin,
    env: process.env,
    interactive: process.stderr.isTTY === true,
    async out(text) {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain')
    },
    warn(line) {
      process.stderr.write(`${line}\n`)
    },
  }
}
