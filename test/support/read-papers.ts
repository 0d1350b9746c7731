import { expect } from 'vitest'
import type { SourceInput } from '../../src/papers/inputs.ts'
import type { Paper } from '../../src/papers/paper.ts'
import { readSource } from '../../src/papers/read-source.ts'
import { LineLedger, type SourceReceipt } from '../../src/papers/receipt.ts'
import type { PaperRecord, SourceKind } from '../../src/papers/source.ts'

export interface ReadResult {
  readonly records: readonly PaperRecord[]
  readonly papers: readonly Paper[]
  /** `line: reason` of each refusal. */
  readonly refused: readonly string[]
  readonly receipt: SourceReceipt
}

export interface ReadSettings {
  readonly from?: SourceKind
  readonly seen?: Set<string>
  /** Bytes a chunk; small ones cut lines and characters apart. */
  readonly chunk?: number
}

/** Reads `content` as an unnamed pipe would give it, and checks that the receipt accounts for every line. */
export async function readPapers(content: string | Buffer, settings: ReadSettings = {}): Promise<ReadResult> {
  const bytes = Buffer.from(content)
  const input = pipe(bytes, settings.chunk ?? 65_536)
  const ledger = new LineLedger(input.name)
  const records: PaperRecord[] = []
  const refused: string[] = []
  for await (const record of readSource(input, {
    seen: settings.seen ?? new Set(),
    ledger,
    from: settings.from,
  })) {
    if (record.kind === 'paper') records.push(record)
    else refused.push(`${record.line}: ${record.reason}`)
  }
  const receipt = ledger.receipt()
  expectWholeAccount(receipt, bytes)
  expect([receipt.papers, receipt.refused]).toEqual([records.length, refused.length])
  return { records, papers: records.map((record) => record.paper), refused, receipt }
}

/** Every line of `bytes` was taken, skipped or refused. */
function expectWholeAccount(receipt: SourceReceipt, bytes: Buffer): void {
  const { taken, skipped, refusedLines } = receipt
  const skippedLines = Object.values(skipped).reduce((sum, lines) => sum + lines, 0)
  const lineEnds = bytes.filter((byte) => byte === 10).length
  const lines = lineEnds + (bytes.length > 0 && bytes.at(-1) !== 10 ? 1 : 0)
  expect(receipt.lines).toBe(lines)
  expect(taken.title + taken.abstract + taken.record + skippedLines + refusedLines).toBe(lines)
}

function pipe(bytes: Buffer, size: number): SourceInput {
  return {
    name: 'test input',
    path: null,
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    },
  }
}
