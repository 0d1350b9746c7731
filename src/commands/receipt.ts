import type { GraphCounts } from '../graph/counts.ts'
import type { IngestReport } from '../ingest/ingest.ts'
import type { SourceReceipt } from '../papers/receipt.ts'

/** What an ingest prints at its end; `--json` prints it as it is. */
export interface Receipt extends IngestReport {
  readonly sources: readonly SourceReceipt[]
  /** Inputs that could not be read, one line each. */
  readonly failed: readonly string[]
}

/** The receipt for people. */
export function printReceipt(receipt: Receipt): string {
  const { added, updated, unchanged, keptFull, refused } = receipt
  const lines = [
    ...receipt.sources.map(sourceLine),
    `papers: ${added} added, ${updated} updated, ${unchanged} unchanged, ${refused} refused`,
    ...(keptFull > 0 ? [`${keptFull} papers were left as the full tier read them`] : []),
    `graph: ${printCounts(receipt.graph)}`,
    `sha256: ${receipt.sha256}`,
  ]
  return `${lines.join('\n')}\n`
}

/** What a graph holds, in one line. */
export function printCounts(counts: GraphCounts): string {
  const { papers, methods, datasets, concepts, edges } = counts
  return `${papers} papers, ${methods} methods, ${datasets} datasets, ${concepts} concepts, ${edges} edges`
}

function sourceLine(source: SourceReceipt): string {
  const parts: [number, string][] = [
    [source.taken.title, 'titles'],
    [source.taken.abstract, 'abstracts'],
    [source.taken.record, 'taken as records'],
    ...Object.entries(source.skipped).map(([reason, lines]): [number, string] => [
      lines,
      `skipped: ${reason}`,
    ]),
    [source.refusedLines, 'refused'],
  ]
  const account = parts.filter(([lines]) => lines > 0).map(([lines, what]) => `${lines} ${what}`)
  const ignored = Object.entries(source.ignoredKeys).map(([key, times]) => `${key} (${times})`)
  const keys = ignored.length > 0 ? `; keys not read: ${ignored.join(', ')}` : ''
  const lines = [`${source.lines} lines`, ...(account.length > 0 ? [account.join(', ')] : [])].join(': ')
  return `${source.file} (${source.kind ?? 'unknown kind'}): ${lines}; ${source.papers} papers${keys}`
}
