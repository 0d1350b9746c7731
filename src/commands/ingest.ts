import { type ExtractorOptions, openExtractor } from '../extraction/pool.ts'
import type { GraphStore } from '../graph/store.ts'
import { ingest } from '../ingest/ingest.ts'
import type { SourceKind } from '../papers/source.ts'
import { showProgress } from './progress.ts'
import { printReceipt, type Receipt } from './receipt.ts'
import { openSources } from './source-records.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

export interface IngestOptions extends ExtractorOptions {
  readonly from: SourceKind | undefined
  readonly json: boolean
}

/** `papergraph ingest SOURCE...`: reads papers into the graph and prints a receipt. */
export async function runIngest(
  patterns: readonly string[],
  options: IngestOptions,
  store: GraphStore,
  terminal: Terminal,
): Promise<ExitCode> {
  const receipt = await ingestSources(patterns, options, store, terminal)
  await terminal.out(options.json ? `${JSON.stringify(receipt)}\n` : printReceipt(receipt))
  for (const failure of receipt.failed) terminal.warn(`papergraph: ${failure}`)
  if (receipt.failed.length > 0) return EXIT.failed
  return receipt.refused > 0 ? EXIT.refused : EXIT.done
}

/** Reads sources into the graph, with progress on a terminal; refused records are named on standard error. */
export async function ingestSources(
  patterns: readonly string[],
  options: Omit<IngestOptions, 'json'>,
  store: GraphStore,
  terminal: Terminal,
): Promise<Receipt> {
  const sources = await openSources(patterns, terminal.stdin, options.from)
  const progress = showProgress(terminal, sources)
  const held: string[] = []
  try {
    const extractor = await openExtractor(options, (notice) => terminal.warn(`papergraph: ${notice}`))
    const report = await ingest(sources.records, extractor, store, {
      progress: (papers) => progress.update(papers),
      refused({ file, line, reason }) {
        const refusal = `${file}, line ${line}: refused: ${reason}`
        // A line printed now would tear the bar.
        if (terminal.interactive) held.push(refusal)
        else terminal.warn(refusal)
      },
    }).finally(() => extractor.close())
    return { sources: sources.receipts(), failed: sources.failures(), ...report }
  } finally {
    progress.stop()
    for (const refusal of held) terminal.warn(refusal)
  }
}
