/** Prints how many abstracts one core reads in a second, by tier. */
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { loadExtractor } from '../src/extraction/load.ts'
import { TIERS } from '../src/extraction/tiers.ts'
import { openInputs } from '../src/papers/inputs.ts'
import type { Paper } from '../src/papers/paper.ts'
import { readSource } from '../src/papers/read-source.ts'
import { LineLedger } from '../src/papers/receipt.ts'
import { withFolder } from './folder.ts'
import { median, table } from './table.ts'
import { writeTexts } from './texts.ts'

const PAPERS = 400
const ROUNDS = 3

await withFolder(async (folder) => {
  const path = join(folder, 'papers.jsonl')
  const origin = await writeTexts(path, PAPERS)
  const papers = await readPapers(path)
  const characters = papers.reduce((sum, paper) => sum + paper.title.length + paper.abstract.length, 0)

  const rows: string[][] = []
  for (const tier of TIERS) {
    const start = performance.now()
    const extractor = await loadExtractor(tier, console.error)
    const loading = performance.now() - start
    const found = { entities: 0, relations: 0 }
    const extract = async (): Promise<number> => {
      const began = performance.now()
      for (const paper of papers) {
        const extraction = await extractor.extract(paper)
        found.entities += extraction.entities.length
        found.relations += extraction.relations.length
      }
      return (performance.now() - began) / 1000
    }
    const seconds = [await extract()]
    for (let round = 0; round < ROUNDS; round++) seconds.push(await extract())
    const [first = 0, ...more] = seconds
    const read = papers.length * seconds.length
    rows.push([
      tier,
      (papers.length / first).toFixed(0),
      (papers.length / median(more)).toFixed(0),
      loading.toFixed(0),
      (process.memoryUsage().rss / 1e6).toFixed(0),
      (found.entities / read).toFixed(1),
      (found.relations / read).toFixed(1),
    ])
  }
  console.log(
    table(
      [
        'tier, one core',
        'abstracts/s, first',
        `then, median of ${ROUNDS}`,
        'start, ms',
        'memory, MB',
        'entities',
        'relations',
      ],
      rows,
    ),
  )
  console.log(`${origin}, ${(characters / papers.length).toFixed(0)} characters each`)
})

async function readPapers(path: string): Promise<Paper[]> {
  const papers: Paper[] = []
  for (const input of await openInputs([path], Readable.from([]))) {
    for await (const record of readSource(input, { seen: new Set(), ledger: new LineLedger(input.name) })) {
      if (record.kind === 'refused') throw new Error(`line ${record.line}: ${record.reason}`)
      papers.push(record.paper)
    }
  }
  return papers
}
