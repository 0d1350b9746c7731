import type { LineLedger } from './receipt.ts'
import { MAX_RECORD_BYTES } from './source.ts'

/** A line without its line end. */
export interface Line {
  /** 1-based. */
  readonly number: number
  /** Null when the line is over the limit: such a line is counted, not kept. */
  readonly bytes: Buffer | null
  /** Did it end in CRLF? */
  readonly crlf: boolean
}

const LF = 10
const CR = 13
const SPACE = 32
const BYTE_ORDER_MARK = Buffer.from('\uFEFF')
const NOTHING = Buffer.alloc(0)

/**
 * Splits bytes at LF or CRLF, one batch of lines a chunk, so that the cost of asynchronous iteration falls on chunks.
 * Memory is bounded by a chunk and one line of at most `maxBytes`. Lines are counted in `ledger`.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  ledger: LineLedger,
  maxBytes = MAX_RECORD_BYTES,
): AsyncGenerator<readonly Line[]> {
  const splitter = new LineSplitter(maxBytes)
  for await (const chunk of chunks) {
    const lines = splitter.push(chunk)
    ledger.countLines(lines.length)
    if (lines.length > 0) yield lines
  }
  const last = splitter.end()
  ledger.countLines(last.length)
  if (last.length > 0) yield last
}

/** Only white space? */
export function isBlank(bytes: Buffer): boolean {
  const [first = SPACE] = bytes
  return (first <= SPACE || first > 127) && bytes.toString('utf8').trim() === ''
}

class LineSplitter {
  readonly #maxBytes: number
  #number = 0
  /** The start of a line whose end has not come yet. */
  #pieces: Buffer[] = []
  #size = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  push(chunk: Buffer): Line[] {
    const lines: Line[] = []
    let start = 0
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      this.#append(chunk.subarray(start, end))
      lines.push(this.#finish())
      start = end + 1
    }
    if (start < chunk.length) this.#append(chunk.subarray(start))
    return lines
  }

  end(): Line[] {
    return this.#size > 0 ? [this.#finish()] : []
  }

  #append(piece: Buffer): void {
    this.#size += piece.length
    // One byte of grace: a carriage return that belongs to the line end.
    if (this.#size > this.#maxBytes + 1) this.#pieces = []
    else this.#pieces.push(piece)
  }

  #finish(): Line {
    this.#number += 1
    const [first = NOTHING] = this.#pieces
    let bytes = this.#pieces.length > 1 ? Buffer.concat(this.#pieces) : first
    const kept = bytes.length === this.#size
    const crlf = bytes[bytes.length - 1] === CR
    if (crlf) bytes = bytes.subarray(0, -1)
    if (this.#number === 1 && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)) bytes = bytes.subarray(3)
    this.#pieces = []
    this.#size = 0
    return { number: this.#number, bytes: kept && bytes.length <= this.#maxBytes ? bytes : null, crlf }
  }
}
