import { titleSeparator } from './csv.ts'
import { SOURCE_KINDS, SourceError, type SourceKind } from './source.ts'
import { looksLikeTrendingPage } from './trending-page.ts'

/** How much of an input its kind is told from, in bytes. */
export const HEAD_BYTES = 64 * 1024

/**
 * The kind of the input that starts with `head`; `whole` says that nothing follows.
 * @throws SourceError when it is of none.
 */
export function detectKind(name: string, head: Buffer, whole: boolean): SourceKind {
  const text = completeLines(head, whole)
  const first = /\S.*/.exec(text)?.[0] ?? ''
  if (first.startsWith('{')) return looksLikeExport(first) ? 'papergraph' : 'jsonl'
  if (titleSeparator(first) !== null) return 'csv'
  if (/^\s*@\s*[a-z]+\s*[{(]/im.test(text)) return 'bibtex'
  if (/^\s*\{\s*"/m.test(text)) return 'jsonl'
  if (looksLikeTrendingPage(text)) return 'trending-page'
  throw new SourceError(
    `${name}: cannot tell what kind of source this is; papergraph reads ${SOURCE_KINDS.join(', ')} (say which with --from)`,
  )
}

/**
 * @throws SourceError when `head` starts a file that is no text in UTF-8, or JSON that is not one record a line.
 */
export function checkHead(name: string, head: Buffer): void {
  if (head[0] === 0x1f && head[1] === 0x8b)
    throw new SourceError(
      `${name}: is compressed with gzip; decompress it first (gunzip -c FILE | papergraph … -)`,
    )
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    throw new SourceError(`${name}: is UTF-16 text; save it as UTF-8`)
  if (looksBinary(head))
    throw new SourceError(`${name}: looks like a binary file; papergraph reads text in UTF-8`)
  const text = head.toString('utf8').trimStart()
  if (/^\[\s*[{\]]/.test(text) || /^\{[ \t]*\r?\n/.test(text))
    throw new SourceError(
      `${name}: is JSON over several lines or in a list; papergraph reads JSON Lines, one object a line (jq -c '.[]' FILE)`,
    )
}

/** Control characters in most lines and over 1 % of bytes: a lone one is a broken record, not a binary file. */
function looksBinary(head: Buffer): boolean {
  let controls = 0
  let lines = 1
  let hitLines = 0
  let hit = false
  for (const byte of head) {
    if (byte === 10) {
      lines += 1
      hit = false
    } else if (isControl(byte)) {
      controls += 1
      if (!hit) hitLines += 1
      hit = true
    }
  }
  return controls > head.length / 100 && hitLines > lines / 2
}

/** A control character that text does not hold: not white space, not escape. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27)
}

function looksLikeExport(first: string): boolean {
  return (
    /^\{"by":"(?:[^"\\]|\\.)*","(?:node|edge)":/.test(first) || /^\{"sha256":"[0-9a-f]{64}"\}\s*$/.test(first)
  )
}

function completeLines(head: Buffer, whole: boolean): string {
  const text = head.toString('utf8').replace(/^\uFEFF/, '')
  const end = text.lastIndexOf('\n')
  return whole || end === -1 ? text : text.slice(0, end)
}
