import { decodeUtf8 } from './encoding.ts'
import type { Intake } from './intake.ts'
import { isBlank, type Line, readLines } from './lines.ts'
import { MAX_RECORD_BYTES, Refusal, TOO_LARGE } from './source.ts'

/** The lines of one `@type{…}`. */
export interface BibtexBlock {
  /** In lower case: `article`, `string`, … */
  readonly type: string
  /** 1-based line of the `@`. */
  readonly line: number
  readonly lines: number
  /**
   * Its text.
   * @throws Refusal when it is over 1 MB, not UTF-8, or has no end.
   */
  read(): string
}

/** Decoding LaTeX takes time that grows with the square of the length: seconds at this size, minutes at 1 MB. */
const MAX_BLOCK_BYTES = 64_000
const TOO_LONG_TO_DECODE =
  'is over 64 kB, too long for LaTeX to be decoded: shorten it or give it as JSON Lines'

const BLOCK_START = /^\s*@\s*([a-z]+)\s*([{(])/i

/**
 * Cuts a BibTeX file into its blocks, so that a broken one costs no other: a block ends where its braces balance, or is
 * broken when the next block starts before that. Text outside blocks is skipped, as BibTeX does.
 */
export async function* readBlocks(
  chunks: AsyncIterable<Buffer>,
  intake: Intake,
): AsyncGenerator<BibtexBlock> {
  let open: Block | null = null
  for await (const lines of readLines(chunks, intake.ledger)) {
    for (const line of lines) {
      // Braces and @ are ASCII, so they can be looked for before the encoding is checked.
      const text = line.bytes?.toString('latin1') ?? ''
      const [, type, opener] = BLOCK_START.exec(text) ?? []
      if (open !== null && type !== undefined) {
        yield open.broken()
        open = null
      }
      if (open === null && type === undefined) {
        intake.ledger.skip(line.bytes !== null && isBlank(line.bytes) ? 'blank' : 'outside entries')
        continue
      }
      open ??= new Block(type ?? '', opener ?? '{', line.number)
      open.add(line, text)
      if (!open.closed) continue
      yield open
      open = null
    }
  }
  if (open !== null) yield open.broken()
}

class Block implements BibtexBlock {
  readonly type: string
  readonly line: number
  lines = 0
  closed = false
  #kept: Line[] = []
  #size = 0
  #depth = 0
  #fault: string | null = null
  readonly #closer: string

  constructor(type: string, opener: string, line: number) {
    this.type = type.toLowerCase()
    this.line = line
    this.#closer = opener === '(' ? ')' : '}'
  }

  add(line: Line, text: string): void {
    this.lines += 1
    this.#size += (line.bytes?.length ?? MAX_RECORD_BYTES) + 1
    if (this.#size > MAX_RECORD_BYTES) this.#fault = TOO_LARGE
    else if (this.#size > MAX_BLOCK_BYTES) this.#fault = TOO_LONG_TO_DECODE
    if (this.#fault === null) this.#kept.push(line)
    else this.#kept = []
    for (const { 0: mark, index } of text.matchAll(/\\.|[{})]/g)) {
      if (mark === '{') this.#depth += 1
      else if (mark === '}') this.#depth -= 1
      if (mark !== this.#closer || this.#depth > 0) continue
      this.closed = true
      if (/^\s*,/.test(text.slice(index + 1))) this.#fault ??= 'has a closing brace too many'
    }
  }

  broken(): this {
    this.#fault ??= 'has no end: a closing brace is missing'
    return this
  }

  read(): string {
    if (this.#fault !== null) throw new Refusal(this.#fault)
    return this.#kept.map((line) => decodeUtf8(line.bytes ?? Buffer.alloc(0), line.number)).join('\n')
  }
}
