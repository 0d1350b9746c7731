import { statSync } from 'node:fs'
import type { IngestRecord } from '../ingest/ingest.ts'
import { openInputs, type SourceInput } from '../papers/inputs.ts'
import { readSource } from '../papers/read-source.ts'
import { LineLedger, type SourceReceipt } from '../papers/receipt.ts'
import { SourceError, type SourceKind } from '../papers/source.ts'

/** The records of all inputs of a run, one input after another. */
export interface SourceRecords {
  readonly records: AsyncIterable<IngestRecord>
  /** Bytes to read, or null where an input does not tell. */
  readonly totalBytes: number | null
  bytesRead(): number
  /** What became of each input's lines; complete when `records` has ended. */
  receipts(): SourceReceipt[]
  /** Inputs that could not be read, by now; their neighbours still are. */
  failures(): readonly string[]
}

/**
 * Opens the inputs that `patterns` name.
 * @throws SourceError when a pattern names no file.
 */
export async function openSources(
  patterns: readonly string[],
  stdin: AsyncIterable<Buffer | string>,
  from: SourceKind | undefined,
): Promise<SourceRecords> {
  const inputs = await openInputs(patterns, stdin)
  const seen = new Set<string>()
  const ledgers: LineLedger[] = []
  const failures: string[] = []
  let bytes = 0

  async function* readAll(): AsyncGenerator<IngestRecord> {
    for (const input of inputs) {
      const ledger = new LineLedger(input.name)
      ledgers.push(ledger)
      const counted = counting(input, (read) => {
        bytes += read
      })
      try {
        for await (const record of readSource(counted, { from, seen, ledger })) {
          yield { ...record, file: input.name }
        }
      } catch (error) {
        if (!(error instanceof SourceError)) throw error
        failures.push(error.message)
      }
    }
  }

  return {
    records: readAll(),
    totalBytes: totalBytes(inputs),
    bytesRead: () => bytes,
    receipts: () => ledgers.map((ledger) => ledger.receipt()),
    failures: () => failures,
  }
}

function totalBytes(inputs: readonly SourceInput[]): number | null {
  let total = 0
  for (const { path } of inputs) {
    if (path === null) return null
    total += statSync(path).size
  }
  return total
}

function counting(input: SourceInput, count: (bytes: number) => void): SourceInput {
  return {
    ...input,
    async *open() {
      for await (const chunk of input.open()) {
        count(chunk.length)
        yield chunk
      }
    },
  }
}
