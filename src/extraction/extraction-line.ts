import type { Extraction } from './extraction.ts'

/** An Extraction as `papergraph extract` prints it, one JSON line, in which unknown names are without their places. */
export function extractionLine(extraction: Extraction): string {
  return `${JSON.stringify({ ...extraction, unknown: extraction.unknown.map(({ name }) => name) })}\n`
}
