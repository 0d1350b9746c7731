/** What a command reads from and writes to; the only things of the process it gets to see. */
export interface Terminal {
  readonly stdin: AsyncIterable<Buffer | string>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard error is a terminal, so that progress is wanted. */
  readonly interactive: boolean
  /** Writes to standard output; waits until it is written. */
  out(text: string): Promise<void>
  /** Writes one line to standard error. */
  warn(line: string): void
}

/** Exit codes of the command line. */
export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Whoever read standard output has had enough: the work ends, in silence. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone'
}

/** Standard output takes no more, as on a full disk; the message says why. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/** The process's own streams and environment. `out` throws ReaderGone or OutputError. */
export function processTerminal(): Terminal {
  // Each write is told of its own failure; unheard, the event would end the process with threads at work.
  process.stdout.on('error', () => undefined)
  return {
    stdin: process.stdin,
    env: process.env,
    interactive: process.stderr.isTTY === true,
    out: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error: NodeJS.ErrnoException | null | undefined) => {
          if (!error) resolve()
          else if (error.code === 'EPIPE') reject(new ReaderGone('The reader has gone.'))
          else reject(new OutputError(`Standard output cannot be written: ${error.message}`))
        })
      }),
    warn(line) {
      process.stderr.write(`${line}\n`)
    },
  }
}
