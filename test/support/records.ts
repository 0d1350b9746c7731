import { fileURLToPath } from 'node:url'
import type { IngestRecord } from '../../src/ingest/ingest.ts'
import { openInputs } from '../../src/papers/inputs.ts'
import { readSource } from '../../src/papers/read-source.ts'
import { LineLedger } from '../../src/papers/receipt.ts'

async function* records(pattern: string, stdin: AsyncIterable<string>): AsyncGenerator<IngestRecord> {
  const seen = new Set<string>()
  for (const input of await openInputs([pattern], stdin)) {
    for await (const record of readSource(input, { seen, ledger: new LineLedger(input.name) })) {
      yield { ...record, file: input.name }
    }
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}

/** The records of a source given as text. */
export const textRecords = (text: string): AsyncIterable<IngestRecord> => records('-', once(text))

/** The records of a source file. */
export const fileRecords = (file: URL): AsyncIterable<IngestRecord> => records(fileURLToPath(file), once(''))
