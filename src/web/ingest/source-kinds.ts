import type { SourceKind } from '../generated/operations.ts'

/** The kinds of text that hold papers, as they are called. */
export const KIND_NAMES: Readonly<Record<SourceKind, string>> = {
  JSONL: 'JSON Lines',
  CSV: 'CSV',
  BIBTEX: 'BibTeX',
  TRENDING_PAGE: 'Titles and abstracts in turn',
  PAPERGRAPH: 'Export of a papergraph',
}

const ENDINGS: Readonly<Record<string, SourceKind>> = {
  jsonl: 'JSONL',
  ndjson: 'JSONL',
  csv: 'CSV',
  tsv: 'CSV',
  bib: 'BIBTEX',
}

/** How much of a text its kind is told from, in characters. */
const HEAD = 64 * 1024

/** The kind that a text looks to be of, or else the one that its file's name ends like; null leaves it to the server. */
export function likelyKind(text: string, fileName: string | null): SourceKind | null {
  const head = text.slice(0, HEAD)
  const first = /\S.*/.exec(head)?.[0] ?? ''
  if (/^\{"(?:by|sha256)":"/.test(first)) return 'PAPERGRAPH'
  if (first.startsWith('{')) return 'JSONL'
  if (/(?:^|[,;\t])\s*"?title"?\s*[,;\t]|[,;\t]\s*"?title"?\s*$/i.test(first)) return 'CSV'
  if (/^\s*@\s*[a-z]+\s*[{(]/im.test(head)) return 'BIBTEX'
  return ENDINGS[fileName?.split('.').at(-1)?.toLowerCase() ?? ''] ?? null
}
