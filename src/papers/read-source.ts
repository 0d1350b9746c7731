import { readBibtex } from './bibtex.ts'
import { readCsv } from './csv.ts'
import { checkHead, detectKind, HEAD_BYTES } from './detect.ts'
import type { SourceInput } from './inputs.ts'
import { Intake } from './intake.ts'
import { readJsonl } from './jsonl.ts'
import { readExport, verifyExport } from './papergraph-export.ts'
import type { LineLedger } from './receipt.ts'
import { SourceError, type SourceKind, type SourceRecord } from './source.ts'
import { spool } from './spool.ts'
import { readTrendingPage } from './trending-page.ts'

export interface ReadOptions {
  /** The kind of the input; told from its content when left out. */
  readonly from?: SourceKind | undefined
  /** Node ids taken so far in this run; pass the same set for all its inputs. */
  readonly seen: Set<string>
  /** Made for this input; complete when the stream has ended. */
  readonly ledger: LineLedger
}

/**
 * Streams the records of one input in their order. A record that cannot be taken comes as a RefusedRecord, and reading goes on.
 * @throws SourceError when the input as a whole cannot be read or holds no record at all; an export may hold none.
 */
export async function* readSource(input: SourceInput, options: ReadOptions): AsyncGenerator<SourceRecord> {
  const { ledger } = options
  const chunks = input.open()[Symbol.asyncIterator]()
  try {
    const { head, whole } = await readHead(chunks)
    checkHead(input.name, head)
    const blank = whole && head.toString('latin1').trim() === ''
    const kind = options.from ?? (blank ? 'jsonl' : detectKind(input.name, head, whole))
    if (!blank) ledger.kind = kind
    yield* records(kind, input, continued(head, chunks), head, new Intake(ledger, options.seen))
  } finally {
    await chunks.return?.()
  }
  const { papers, refused, lines } = ledger.receipt()
  if (papers + refused === 0 && ledger.kind !== 'papergraph')
    throw new SourceError(`${input.name}: holds no papers${lines === 0 ? ': it is empty' : ''}`)
}

function records(
  kind: SourceKind,
  input: SourceInput,
  chunks: AsyncIterable<Buffer>,
  head: Buffer,
  intake: Intake,
): AsyncIterable<SourceRecord> {
  switch (kind) {
    case 'trending-page':
      return readTrendingPage(chunks, intake)
    case 'jsonl':
      return readJsonl(chunks, intake)
    case 'csv':
      return readCsv(chunks, intake, head)
    case 'bibtex':
      return readBibtex(chunks, intake)
    case 'papergraph':
      return readVerified(input, chunks, intake)
  }
}

/** An export is checked as a whole before its first paper is given out; one from a pipe is copied to a file for that. */
async function* readVerified(
  input: SourceInput,
  chunks: AsyncIterable<Buffer>,
  intake: Intake,
): AsyncGenerator<SourceRecord> {
  if (input.path !== null) {
    await verifyExport(input.name, input.open())
    yield* readExport(chunks, intake)
    return
  }
  const copy = await spool(input.name, chunks)
  try {
    await verifyExport(input.name, copy.open())
    yield* readExport(copy.open(), intake)
  } finally {
    await copy.remove()
  }
}

async function readHead(chunks: AsyncIterator<Buffer>): Promise<{ head: Buffer; whole: boolean }> {
  const parts: Buffer[] = []
  let size = 0
  while (size < HEAD_BYTES) {
    const next = await chunks.next()
    if (next.done === true) return { head: Buffer.concat(parts), whole: true }
    parts.push(next.value)
    size += next.value.length
  }
  return { head: Buffer.concat(parts), whole: false }
}

async function* continued(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head
  yield* { [Symbol.asyncIterator]: () => rest }
}
