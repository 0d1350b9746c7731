import type { GraphStore } from '../graph/store.ts'
import {
  type Ingester,
  type IngestReceipt,
  type RefusedRecord,
  SourceRefused,
  type SourceText,
} from '../graphql/writes/ingester.ts'
import { type IngestCounts, type IngestRecord, ingestPapers } from '../ingest/ingest.ts'
import { readSource } from '../papers/read-source.ts'
import { LineLedger, type SourceReceipt } from '../papers/receipt.ts'
import { SourceError } from '../papers/source.ts'
import type { KeptExtractor } from './kept-extractor.ts'

/** Refused records that a receipt names at most. */
const MAX_REFUSALS = 1_000
/** Papers that a receipt names at most. */
const MAX_WRITTEN = 1_000
/** Texts under way at most; each may be as large as a request. */
const MAX_TEXTS = 16

/** An {@link Ingester} that takes one text after another. */
export function createTextIngester(extractor: KeptExtractor, store: GraphStore): Ingester {
  let last: Promise<unknown> = Promise.resolve()
  let texts = 0

  const take: Ingester = async (source, tell) => {
    const ledger = new LineLedger(source.name)
    const records = await readRecords(source, ledger)
    const total = records.filter(({ kind }) => kind === 'paper').length
    const refusals: RefusedRecord[] = []
    const written: string[] = []
    let [papers, refused] = [0, 0]
    tell({ papers, refused, total })
    const counts = await ingestPapers(replay(records), await extractor.open(), store, {
      progress(dealtWith) {
        papers = dealtWith
        tell({ papers, refused, total })
      },
      refused({ line, reason }) {
        refused += 1
        if (refusals.length < MAX_REFUSALS) refusals.push({ line, reason })
      },
      written(ids) {
        written.push(...ids.slice(0, MAX_WRITTEN - written.length))
      },
    })
    return { ...receiptOf(counts, ledger.receipt(), refusals), written }
  }

  return async (source, tell) => {
    if (texts === MAX_TEXTS) {
      throw new SourceRefused(`${MAX_TEXTS} texts are waiting already; send this one again later.`)
    }
    texts += 1
    const turn = last
      .then(() => take(source, tell))
      .finally(() => {
        texts -= 1
      })
    last = turn.catch(() => undefined)
    return turn
  }
}

/** @throws SourceRefused when the text as a whole cannot be read. */
async function readRecords({ text, from, name }: SourceText, ledger: LineLedger): Promise<IngestRecord[]> {
  const input = { name, path: null, open: () => replay([Buffer.from(text)]) }
  const records: IngestRecord[] = []
  try {
    for await (const record of readSource(input, { from: from ?? undefined, seen: new Set(), ledger })) {
      records.push({ ...record, file: name })
    }
  } catch (error) {
    if (error instanceof SourceError) throw new SourceRefused(`${error.message}.`)
    throw error
  }
  return records
}

async function* replay<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

/** @throws SourceRefused when not one record was taken. */
function receiptOf(
  { added, updated, unchanged, keptFull, refused }: IngestCounts,
  { kind, lines, taken, skipped, refusedLines }: SourceReceipt,
  refusals: readonly RefusedRecord[],
): Omit<IngestReceipt, 'written'> {
  if (added + updated + unchanged + keptFull === 0) {
    const [first] = refusals
    const why = first === undefined ? 'it holds no papers' : `line ${first.line}: ${first.reason}`
    throw new SourceRefused(`No paper can be read from the text: ${why}.`, refusals)
  }
  return {
    kind,
    added,
    updated,
    unchanged,
    kept: keptFull,
    refused,
    refusals,
    lines: {
      total: lines,
      titles: taken.title,
      abstracts: taken.abstract,
      records: taken.record,
      refused: refusedLines,
      skipped: Object.entries(skipped).map(([reason, count]) => ({ reason, lines: count })),
    },
  }
}
