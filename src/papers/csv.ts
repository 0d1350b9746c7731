import { parse } from 'csv-parse/sync'
import { type CsvRow, readRows } from './csv-rows.ts'
import type { Intake } from './intake.ts'
import { FIELD_NAMES, type PaperFields } from './paper-fields.ts'
import { Refusal, SourceError, type SourceRecord } from './source.ts'

const KNOWN_COLUMNS: ReadonlySet<string> = new Set(FIELD_NAMES)
const COLUMN_NAME = /^[\p{L}\p{N}_ .()#-]{0,40}$/u
const SEPARATORS = [',', ';', '\t', '|'] as const

/**
 * Reads CSV (RFC 4180) with a row of column names, separated by comma, semicolon, tab or bar. Columns have the names of the
 * JSON keys; authors and cites are lists separated by semicolons. Fields are taken exactly as they stand.
 * @param head The start of the input.
 * @throws SourceError when the row of column names cannot be read, none is called `title`, or a known one comes twice.
 */
export async function* readCsv(
  chunks: AsyncIterable<Buffer>,
  intake: Intake,
  head: Buffer,
): AsyncGenerator<SourceRecord> {
  const separator = titleSeparator(firstLine(head)) ?? ','
  let columns: readonly string[] | null = null
  for await (const row of readRows(chunks, separator, intake)) {
    if (columns === null) {
      columns = columnNames(row, separator, intake.ledger.file)
      intake.ledger.skip('column names', row.lines)
      continue
    }
    const names = columns
    yield intake.record(row.line, { record: row.lines }, () =>
      paperFields(names, cells(row, separator), intake),
    )
  }
}

/** The separator of a row of column names with `title` among them; null when `line` is no such row. */
export function titleSeparator(line: string): string | null {
  for (const separator of SEPARATORS) {
    const names = line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
    const isTitle = (name: string) => name.toLowerCase() === 'title'
    if (names.length > 1 && names.some(isTitle) && names.every((name) => COLUMN_NAME.test(name)))
      return separator
  }
  return null
}

function columnNames(row: CsvRow, separator: string, file: string): readonly string[] {
  const names = headerCells(row, separator, file).map((cell) => cell.trim().toLowerCase())
  if (!names.includes('title'))
    throw new SourceError(
      `${file}: no column is called title; the first row has ${JSON.stringify(names.slice(0, 20))}`,
    )
  const twice = names.find((name, at) => KNOWN_COLUMNS.has(name) && names.indexOf(name) !== at)
  if (twice !== undefined) throw new SourceError(`${file}: two columns are called ${twice}`)
  return names
}

function headerCells(row: CsvRow, separator: string, file: string): readonly string[] {
  try {
    return cells(row, separator)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new SourceError(`${file}: the row of column names ${error.message}`)
  }
}

function paperFields(columns: readonly string[], row: readonly string[], intake: Intake): PaperFields {
  if (row.length !== columns.length)
    throw new Refusal(
      `has ${row.length} fields where the first row has ${columns.length} (quote fields that hold separators)`,
    )
  const fields: Record<string, string> = {}
  for (const [at, column] of columns.entries()) {
    const cell = row[at] ?? ''
    if (cell === '') continue
    // A bare number counts citations; it names none.
    if (KNOWN_COLUMNS.has(column) && !(column === 'cites' && /^\s*\d+\s*$/.test(cell))) fields[column] = cell
    else intake.ledger.ignoreKey(column)
  }
  return fields
}

function cells(row: CsvRow, separator: string): readonly string[] {
  const text = row.read()
  try {
    return parse(text, { delimiter: separator, relax_quotes: true, relax_column_count: true })[0] ?? []
  } catch (error) {
    throw new Refusal(`cannot be read as CSV: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function firstLine(head: Buffer): string {
  return /\S.*/.exec(head.toString('utf8').replace(/^\uFEFF/, ''))?.[0] ?? ''
}
