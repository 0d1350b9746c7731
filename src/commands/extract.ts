import { extractionLine } from '../extraction/extraction-line.ts'
import { type ExtractorOptions, openExtractor } from '../extraction/pool.ts'
import type { IngestRecord } from '../ingest/ingest.ts'
import type { SourceKind } from '../papers/source.ts'
import { inOrder } from './in-order.ts'
import { openSources } from './source-records.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

/** `papergraph extract [SOURCE|-]`: prints one Extraction a line as JSON; needs no graph. */
export async function runExtract(
  patterns: readonly string[],
  options: ExtractorOptions & { readonly from: SourceKind | undefined },
  terminal: Terminal,
): Promise<ExitCode> {
  const sources = await openSources(patterns, terminal.stdin, options.from)
  const extractor = await openExtractor(options, (notice) => terminal.warn(`papergraph: ${notice}`))
  let refused = 0
  const read = async (record: IngestRecord) =>
    record.kind === 'refused'
      ? record
      : { kind: 'read' as const, line: extractionLine(await extractor.extract(record.paper)) }
  try {
    for await (const record of inOrder(sources.records, 2 * extractor.workers, read)) {
      if (record.kind === 'read') {
        await terminal.out(record.line)
      } else {
        refused += 1
        terminal.warn(`${record.file}, line ${record.line}: refused: ${record.reason}`)
      }
    }
  } finally {
    await extractor.close()
  }
  for (const failure of sources.failures()) terminal.warn(`papergraph: ${failure}`)
  if (sources.failures().length > 0) return EXIT.failed
  return refused > 0 ? EXIT.refused : EXIT.done
}
