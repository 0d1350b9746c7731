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
