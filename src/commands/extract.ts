import { createExtractor } from '../extraction/extract.ts'
import { loadLexicon } from '../lexicon/load.ts'
import type { SourceKind } from '../papers/source.ts'
import { openSources } from './source-records.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

/** `papergraph extract [SOURCE|-]`: prints one Extraction a line as JSON; needs no graph. */
export async function runExtract(
  patterns: readonly string[],
  from: SourceKind | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  const sources = await openSources(patterns, terminal.stdin, from)
  const extractor = createExtractor(loadLexicon())
  let refused = 0
  for await (const record of sources.records) {
    if (record.kind === 'refused') {
      refused += 1
      terminal.warn(`${record.file}, line ${record.line}: refused: ${record.reason}`)
    } else {
      await terminal.out(`${JSON.stringify(await extractor.extract(record.paper))}\n`)
    }
  }
  for (const failure of sources.failures()) terminal.warn(`papergraph: ${failure}`)
  if (sources.failures().length > 0) return EXIT.failed
  return refused > 0 ? EXIT.refused : EXIT.done
}
