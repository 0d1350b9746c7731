/** Kinds of source whose text can be ingested, as the command line names them. */
export type TextKind = 'trending-page' | 'jsonl' | 'csv' | 'bibtex' | 'papergraph'

/** The text of a source. */
export interface SourceText {
  readonly text: string
  /** Null where it is to be told from the text. */
  readonly from: TextKind | null
  /** What to call it in messages. */
  readonly name: string
}

/** A record that could not be taken. */
export interface RefusedRecord {
  /** Line of the text on which it starts, counted from 1. */
  readonly line: number
  readonly reason: string
}

/** What became of a text: of its papers, and of every line. */
export interface IngestReceipt {
  readonly kind: TextKind | null
  readonly added: number
  readonly updated: number
  readonly unchanged: number
  /** The first of the papers that were added or updated, by their ids, in the order of the text. */
  readonly written: readonly string[]
  /** Left as the full tier read them, because this server reads with the light one. */
  readonly kept: number
  /** Number of refused records. */
  readonly refused: number
  /** The first of them, in the order of their lines. */
  readonly refusals: readonly RefusedRecord[]
  readonly lines: LineAccount
}

/** titles + abstracts + records + skipped + refused = total. */
export interface LineAccount {
  readonly total: number
  readonly titles: number
  readonly abstracts: number
  /** Lines of records that hold title and abstract. */
  readonly records: number
  readonly refused: number
  readonly skipped: readonly { readonly reason: string; readonly lines: number }[]
}

/** How far an ingest has come. */
export interface IngestStep {
  /** Papers dealt with so far. */
  readonly papers: number
  /** Records refused so far. */
  readonly refused: number
  /** Papers in the text; null before it was read. */
  readonly total: number | null
}

/** Why nothing of a text was taken; the message is for whoever sent it. */
export class SourceRefused extends Error {
  override readonly name = 'SourceRefused'
  readonly refusals: readonly RefusedRecord[]

  constructor(message: string, refusals: readonly RefusedRecord[] = []) {
    super(message)
    this.refusals = refusals
  }
}

/**
 * Reads the papers of a text into the graph, after the texts that came before it: what the server needs of ingest,
 * of which it knows nothing.
 * @throws SourceRefused when no paper can be read from it.
 */
export type Ingester = (source: SourceText, tell: (step: IngestStep) => void) => Promise<IngestReceipt>
