import { decodeUtf8 } from './encoding.ts'
import type { Intake } from './intake.ts'
import { isBlank, type Line, readLines } from './lines.ts'
import { MAX_RECORD_BYTES, Refusal, TOO_LARGE } from './source.ts'

/** The lines of one row: several where a quoted field holds line breaks. */
export interface CsvRow {
  /** 1-based line where the row starts. */
  readonly line: number
  readonly lines: number
  /**
   * Its text.
   * @throws Refusal when its quotes do not match, it is over 1 MB or not UTF-8.
   */
  read(): string
}

/**
 * Cuts a CSV file (RFC 4180) into rows. A row whose quotes do not match is broken by itself: reading resumes at the line after
 * the quote was opened, so that a stray quote does not swallow the rows below. Blank lines between rows are skipped.
 */
export async function* readRows(
  chunks: AsyncIterable<Buffer>,
  separator: string,
  intake: Intake,
): AsyncGenerator<CsvRow> {
  let open: readonly Line[] = []
  for await (const lines of readLines(chunks, intake.ledger)) {
    const { rows, rest } = cutRows([...open, ...lines], separator, open.length, intake)
    yield* rows
    open = rest
  }
  while (open.length > 0) {
    const [first, ...below] = open
    if (first !== undefined) yield brokenRow(first, UNCLOSED)
    const { rows, rest } = cutRows(below, separator, 0, intake)
    yield* rows
    open = rest
  }
}

const UNCLOSED = 'has a quote that is not closed'

/** Rows of `lines`, and the lines of a last row still open; the first `known` lines are known to leave their row open. */
function cutRows(
  lines: readonly Line[],
  separator: string,
  known: number,
  intake: Intake,
): { readonly rows: readonly CsvRow[]; readonly rest: readonly Line[] } {
  const rows: CsvRow[] = []
  let start = 0
  let at = known
  let size = lines.slice(0, known).reduce((sum, line) => sum + lineSize(line), 0)
  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined) break
    const fresh = at === start
    if (fresh && line.bytes !== null && isBlank(line.bytes)) {
      intake.ledger.skip('blank')
      start = ++at
      continue
    }
    size = fresh ? lineSize(line) : size + lineSize(line)
    const state = quoteState(line.bytes?.toString('latin1') ?? '', !fresh, separator)
    const fault = size > MAX_RECORD_BYTES ? TOO_LARGE : state === 'broken' ? MISPLACED : null
    const first = lines[start]
    if (fault !== null && first !== undefined) {
      rows.push(brokenRow(first, fresh ? fault : UNCLOSED))
      at = ++start
    } else {
      at += 1
      if (state !== 'closed') continue
      rows.push(wholeRow(lines.slice(start, at)))
      start = at
    }
  }
  return { rows, rest: lines.slice(start) }
}

const MISPLACED = 'has text after a closing quote (write a quote inside a quoted field twice)'

/** How a line leaves the row it belongs to. `open`: inside a quoted field, as `within` says it was entered. */
function quoteState(text: string, within: boolean, separator: string): 'closed' | 'open' | 'broken' {
  let at = 0
  let quoted = within
  for (;;) {
    if (!quoted && text[at] === '"') {
      quoted = true
      at += 1
    }
    if (quoted) {
      const quote = text.indexOf('"', at)
      if (quote === -1) return 'open'
      at = quote + 1
      if (text[at] === '"') at += 1
      else if (at === text.length) return 'closed'
      else if (text[at] !== separator) return 'broken'
      else {
        quoted = false
        at += 1
      }
    } else {
      const next = text.indexOf(separator, at)
      if (next === -1) return 'closed'
      at = next + 1
    }
  }
}

function wholeRow(lines: readonly Line[]): CsvRow {
  return {
    line: lines[0]?.number ?? 0,
    lines: lines.length,
    read: () =>
      lines
        .map((line, at) => {
          const text = decodeUtf8(line.bytes ?? Buffer.alloc(0), line.number)
          return at === lines.length - 1 ? text : `${text}${line.crlf ? '\r\n' : '\n'}`
        })
        .join(''),
  }
}

function brokenRow(line: Line, reason: string): CsvRow {
  return {
    line: line.number,
    lines: 1,
    read: () => {
      throw new Refusal(reason)
    },
  }
}

function lineSize(line: Line): number {
  return line.bytes?.length ?? MAX_RECORD_BYTES + 1
}
