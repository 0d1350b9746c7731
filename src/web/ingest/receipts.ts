import type { ExplorerIngestMutation, IngestRefusalFragment } from '../generated/operations.ts'
import { keep, recalled } from '../shared/session.ts'

const KEY = 'papergraph-receipts'
/** Receipts that a tab keeps. */
const MOST = 10

/** A record that was refused, with the beginning of its line. */
export interface RefusedLine extends IngestRefusalFragment {
  readonly text: string
}

/** What became of a text, as the tab that sent it keeps it. */
export interface KeptReceipt extends Omit<TakenText, '__typename' | 'refusals'> {
  readonly name: string
  readonly refusals: readonly RefusedLine[]
  /** Papers in the graph before; null where that was not known. */
  readonly papersBefore: number | null
}
type TakenText = Extract<ExplorerIngestMutation['ingest'], { __typename: 'IngestReceipt' }>

let latest: readonly KeptReceipt[] = JSON.parse(recalled(KEY) ?? '[]')

/** The receipt of a run whose text was sent from this tab; null for any other, and for one of long ago. */
export function receiptOf(run: string): KeptReceipt | null {
  return latest.find((receipt) => receipt.run === run) ?? null
}

/** Keeps a receipt, and drops the oldest where there are too many. */
export function keepReceipt(receipt: KeptReceipt): void {
  latest = [receipt, ...latest].slice(0, MOST)
  keep(KEY, JSON.stringify(latest))
}

/** Refused records with what stands in their lines. */
export function withLines(refusals: readonly IngestRefusalFragment[], text: string): RefusedLine[] {
  const lines = refusals.length === 0 ? [] : text.split('\n')
  return refusals.map(({ line, reason }) => ({ line, reason, text: excerpt(lines[line - 1] ?? '') }))
}

function excerpt(line: string): string {
  return line.length > 160 ? `${line.slice(0, 160)}…` : line
}
