import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Evaluation } from '../evaluation/evaluate.ts'
import { scorePairs } from '../evaluation/score-pairs.ts'
import { parseEvaluation } from '../graphql/questions/evaluation-record.ts'
import { loadLexicon } from '../lexicon/load.ts'

/** Where the figures of the shipped extractor are kept. */
export const EVALUATION_FILE = new URL('../../evaluation.json', import.meta.url)

/**
 * Keeps the figures of one annotated set beside those of other sets, as long as these are of the same extractor,
 * and how well names are resolved.
 */
export function recordEvaluation(extractor: string, { name, version, papers, rows }: Evaluation): void {
  const known = existsSync(EVALUATION_FILE) ? parseEvaluation(readFileSync(EVALUATION_FILE, 'utf8')) : null
  const others = known?.extractor === extractor ? known.sets.filter((set) => set.name !== name) : []
  const sets = [...others, { name, version, papers, scores: rows }].sort((a, b) => (a.name < b.name ? -1 : 1))
  const record = {
    extractor,
    date: new Date().toISOString().slice(0, 10),
    sets,
    resolver: scorePairs(loadLexicon()),
  }
  writeFileSync(EVALUATION_FILE, `${JSON.stringify(record, null, 2)}\n`)
}
