import { exportCypher } from '../graph/export/cypher-script.ts'
import type { ExportFormat } from '../graph/export/formats.ts'
import { exportGraphml } from '../graph/export/graphml.ts'
import { exportJsonLines } from '../graph/export/jsonl.ts'
import type { GraphStore } from '../graph/store.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

const EXPORTS = {
  jsonl: exportJsonLines,
  graphml: exportGraphml,
  cypher: exportCypher,
} satisfies Readonly<Record<ExportFormat, unknown>>

/** `papergraph export`: prints the whole graph. */
export async function runExport(
  format: ExportFormat,
  store: GraphStore,
  terminal: Terminal,
): Promise<ExitCode> {
  for await (const chunk of EXPORTS[format](store)) await terminal.out(chunk)
  return EXIT.done
}
