import type { SourceKind } from './source.ts'

/**
 * What became of every line of an input: `taken.title + taken.abstract + taken.record + the skipped + refusedLines = lines`.
 */
export interface SourceReceipt {
  readonly file: string
  /** Null when the input ended before its kind was known. */
  readonly kind: SourceKind | null
  readonly lines: number
  /** Lines taken as a title, as an abstract, or as (part of) a record that holds both. */
  readonly taken: { readonly title: number; readonly abstract: number; readonly record: number }
  /** Lines that are no part of a record, by reason: `blank`, `header`, … */
  readonly skipped: Readonly<Record<string, number>>
  readonly refusedLines: number
  /** Keys, columns or fields that papergraph does not read: in how many records each was met. */
  readonly ignoredKeys: Readonly<Record<string, number>>
  readonly papers: number
  /** Refused records; `refusedLines` counts their lines. */
  readonly refused: number
}

/** Distinct ignored keys counted one by one; a file with endless new keys must not fill the memory. */
const MAX_IGNORED_KEYS = 1000

/** Counts lines and records of one input while it is read. */
export class LineLedger {
  readonly file: string
  kind: SourceKind | null = null
  #lines = 0
  readonly #taken = { title: 0, abstract: 0, record: 0 }
  readonly #skipped = new Map<string, number>()
  readonly #ignoredKeys = new Map<string, number>()
  #refusedLines = 0
  #papers = 0
  #refused = 0

  constructor(file: string) {
    this.file = file
  }

  /** Lines met, whatever becomes of them. */
  countLines(lines: number): void {
    this.#lines += lines
  }

  /** A paper, and the lines it was printed on. */
  takePaper(lines: Partial<SourceReceipt['taken']>): void {
    this.#papers += 1
    this.#taken.title += lines.title ?? 0
    this.#taken.abstract += lines.abstract ?? 0
    this.#taken.record += lines.record ?? 0
  }

  refuse(lines: number): void {
    this.#refused += 1
    this.#refusedLines += lines
  }

  skip(reason: string, lines = 1): void {
    if (lines > 0) add(this.#skipped, reason, lines)
  }

  ignoreKey(key: string): void {
    const known = this.#ignoredKeys.has(key) || this.#ignoredKeys.size < MAX_IGNORED_KEYS
    add(this.#ignoredKeys, known ? key : '(further keys)', 1)
  }

  /** The counts so far; complete once the input has been read to its end. */
  receipt(): SourceReceipt {
    return {
      file: this.file,
      kind: this.kind,
      lines: this.#lines,
      taken: { ...this.#taken },
      skipped: sortedRecord(this.#skipped),
      refusedLines: this.#refusedLines,
      ignoredKeys: sortedRecord(this.#ignoredKeys),
      papers: this.#papers,
      refused: this.#refused,
    }
  }
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function sortedRecord(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}
