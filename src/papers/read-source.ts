import { checkHead, detectKind, HEAD_BYTES } from './detect.ts'
import type { SourceInput } from './inputs.ts'
import { Intake } from './intake.ts'
import { readJsonl } from './jsonl.ts'
import type { LineLedger } from './receipt.ts'
import { SourceError, type SourceKind, type SourceRecord } from './source.ts'
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
 * @throws SourceError when the input as a whole cannot be read or holds no record at all.
 */
export async function* readSource(input: SourceInput, options: ReadOptions): AsyncGenerator<SourceRecord> {
  const { ledger } = options
  const chunks = input.open()[Symbol.asyncIterator]()
  try {
    const { head, whole } = await readHead(chunks)
    checkHead(input.name, head)
    if (head.length === 0) throw new SourceError(`${input.name}: holds no papers: it is empty`)
    ledger.kind = options.from ?? detectKind(input.name, head, whole)
    yield* reader(ledger.kind)(continued(head, chunks), new Intake(ledger, options.seen))
  } finally {
    await chunks.return?.()
  }
  const { papers, refused, kind } = ledger.receipt()
  if (papers + refused === 0 && kind !== 'papergraph') throw new SourceError(`${input.name}: holds no papers`)
}

type Reader = (chunks: AsyncIterable<Buffer>, intake: Intake) => AsyncIterable<SourceRecord>

const READERS: Readonly<Partial<Record<SourceKind, Reader>>> = {
  'trending-page': readTrendingPage,
  jsonl: readJsonl,
}

function reader(kind: SourceKind): Reader {
  const found = READERS[kind]
  if (found === undefined) throw new SourceError(`sources of kind ${kind} cannot be read`)
  return found
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
  yield head
  yield* { [Symbol.asyncIterator]: () => rest }
}
