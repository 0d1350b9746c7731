import { exportCypher } from '../graph/export/cypher-script.ts'
import { exportGraphml } from '../graph/export/graphml.ts'
import { exportJsonLines } from '../graph/export/jsonl.ts'
import type { GraphStore } from '../graph/store.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

const FORMATS = { jsonl: exportJsonLines, graphml: exportGraphml, cypher: exportCypher }

export type ExportFormat = keyof typeof FORMATS
export const EXPORT_FORMATS = Object.keys(FORMATS) as ExportFormat[]

/** `papergraph export`: prints the whole graph. */
export async function runExport(
  format: ExportFormat,
  store: GraphStore,
  terminal: Terminal,
): Promise<ExitCode> {
  for await (const chunk of FORMATS[format](store)) await terminal.out(chunk)
  return EXIT.done
}
