import type { Paper } from './paper.ts'

export const SOURCE_KINDS = ['trending-page', 'jsonl', 'csv', 'bibtex', 'papergraph'] as const

/** The kinds of source papergraph reads. */
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** A paper read from a source. */
export interface PaperRecord {
  readonly kind: 'paper'
  /** 1-based line of the source where the record starts. */
  readonly line: number
  readonly paper: Paper
  /**
   * From a papergraph export only: the export's other lines about this paper, parsed but not yet understood,
   * so that they can be restored instead of extracted anew.
   */
  readonly facts?: readonly unknown[]
}

/** A record that could not be taken; its neighbours still are. */
export interface RefusedRecord {
  readonly kind: 'refused'
  /** 1-based line of the source where the record starts. */
  readonly line: number
  /** What was wrong and, where it helps, what to do: one line, no stack. */
  readonly reason: string
}

export type SourceRecord = PaperRecord | RefusedRecord

/**
 * A whole input that cannot be read: missing, binary, of no known kind, damaged, or without any record. The message names
 * the input and says what to do. Other inputs of the run are not affected.
 */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}

/** Why one record cannot be taken. Readers turn it into a {@link RefusedRecord}; it never leaves `papers`. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** A record larger than this is refused, and never held in memory. */
export const MAX_RECORD_BYTES = 1_000_000

/** The refusal of a record over {@link MAX_RECORD_BYTES}. */
export const TOO_LARGE = 'is over 1 MB: split or shorten it'
