/** Prints how many abstracts one core reads in a second. */
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createExtractor } from '../src/extraction/extract.ts'
import { loadLexicon } from '../src/lexicon/load.ts'
import { openInputs } from '../src/papers/inputs.ts'
import type { Paper } from '../src/papers/paper.ts'
import { readSource } from '../src/papers/read-source.ts'
import { LineLedger } from '../src/papers/receipt.ts'
import { withFolder } from './folder.ts'
import { median, table } from './table.ts'
import { writeTexts } from './texts.ts'

const PAPERS = 1_000
const ROUNDS = 3

await withFolder(async (folder) => {
  const path = join(folder, 'papers.jsonl')
  const origin = await writeTexts(path, PAPERS)
  const papers = await readPapers(path)
  const characters = papers.reduce((sum, paper) => sum + paper.title.length + paper.abstract.length, 0)

  const start = performance.now()
  const extractor = createExtractor(loadLexicon())
  const loading = performance.now() - start
  const first = secondsOf(() => extract(papers))
  const rounds = Array.from({ length: ROUNDS }, () => secondsOf(() => extract(papers)))
  const { entities, relations } = extract(papers)

  function extract(all: readonly Paper[]) {
    const found = { entities: 0, relations: 0 }
    for (const paper of all) {
      const extraction = extractor.extract(paper)
      found.entities += extraction.entities.length
      found.relations += extraction.relations.length
    }
    return found
  }
  const rate = (seconds: number): string[] => [
    (papers.length / seconds).toFixed(0),
    ((seconds / papers.length) * 1000).toFixed(2),
    (characters / seconds / 1e6).toFixed(2),
  ]
  console.log(
    table(
      ['one core', 'abstracts/s', 'ms/abstract', 'million characters/s'],
      [
        ['first round', ...rate(first)],
        [`median of ${ROUNDS} more rounds`, ...rate(median(rounds))],
      ],
    ),
  )
  console.log(`${origin}, ${(characters / papers.length).toFixed(0)} characters each`)
  console.log(
    `per abstract: ${(entities / papers.length).toFixed(1)} entities, ${(relations / papers.length).toFixed(1)} relations`,
  )
  console.log(`reading the lexicon and making the extractor: ${loading.toFixed(0)} ms`)
})

function secondsOf(work: () => void): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

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
