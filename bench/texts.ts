import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'

const SAMPLE = new URL('../../sample/papers.jsonl', import.meta.url)
const ABSTRACTS = new URL('../../../shared/data/load/load_12k.jsonl', import.meta.url)

/**
 * Writes so many papers as JSON Lines: real abstracts where `../shared` has them, else the sample papers again and
 * again under titles of their own. Gives a line that says which.
 */
export async function writeTexts(path: string, papers: number): Promise<string> {
  if (existsSync(ABSTRACTS)) {
    const lines = (await readFile(ABSTRACTS, 'utf8')).split('\n').slice(0, papers)
    await writeFile(path, `${lines.join('\n')}\n`)
    return `texts: the first ${lines.length} of ../shared/data/load/load_12k.jsonl`
  }
  const sample = (await readFile(SAMPLE, 'utf8')).trim().split('\n')
  const lines = Array.from({ length: papers }, (_, index) => {
    const paper = JSON.parse(sample[index % sample.length] ?? '') as { id: string; title: string }
    const round = Math.floor(index / sample.length)
    return JSON.stringify({ ...paper, id: `${paper.id}-${round}`, title: `${paper.title}, part ${round}` })
  })
  await writeFile(path, `${lines.join('\n')}\n`)
  return `texts: ${papers} papers made of the ${sample.length} of sample/papers.jsonl`
}
