/**
 * Reads generated JSON Lines and prints records/s, MB/s and the peak memory of the process.
 * Usage: node dist-bench/bench/read-jsonl.js [RECORDS, 100000 when left out]
 */
import { once } from 'node:events'
import { createWriteStream, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { openInputs } from '../src/papers/inputs.ts'
import { readSource } from '../src/papers/read-source.ts'
import { LineLedger } from '../src/papers/receipt.ts'

const WORDS =
  'graph sparse model attention of dataset “über” robust learning 12.5 % with the baseline training'.split(
    ' ',
  )
const ABSTRACT_WORDS = 170

const records = Number(process.argv[2] ?? 100_000)
const directory = await mkdtemp(join(tmpdir(), 'papergraph-bench-'))
try {
  const path = join(directory, 'papers.jsonl')
  await generate(path, records)
  await measure(path)
} finally {
  await rm(directory, { recursive: true })
}

async function generate(path: string, count: number): Promise<void> {
  const file = createWriteStream(path)
  for (let at = 0; at < count; at++) {
    const abstract = Array.from(
      { length: ABSTRACT_WORDS },
      (_, word) => WORDS[(at + word * word) % WORDS.length],
    )
    const paper = {
      id: `b${at}`,
      title: `Generated paper ${at}`,
      abstract: abstract.join(' '),
      authors: ['Ada Example', 'Bo Beispiel'],
      year: 2000 + (at % 25),
      cites: [`b${at >> 1}`],
    }
    if (!file.write(`${JSON.stringify(paper)}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}

async function measure(path: string): Promise<void> {
  const [input] = await openInputs([path], Readable.from([]))
  if (input === undefined) throw new Error(`${path} was not written`)
  const before = peakMegabytes()
  const start = performance.now()
  const ledger = new LineLedger(input.name)
  for await (const record of readSource(input, { seen: new Set(), ledger }))
    if (record.kind === 'refused') throw new Error(record.reason)
  const seconds = (performance.now() - start) / 1000
  const { papers } = ledger.receipt()
  const megabytes = statSync(path).size / 1e6
  console.log(
    `records     ${papers} of ${Math.round((megabytes * 1e6) / papers)} bytes, ${megabytes.toFixed(0)} MB`,
  )
  console.log(`time        ${seconds.toFixed(2)} s`)
  console.log(
    `throughput  ${Math.round(papers / seconds)} records/s, ${(megabytes / seconds).toFixed(0)} MB/s`,
  )
  console.log(`peak RSS    ${peakMegabytes().toFixed(0)} MB (${before.toFixed(0)} MB before reading)`)
}

function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024
}
