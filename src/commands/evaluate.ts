import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { evaluate } from '../evaluation/evaluate.ts'
import { formatEvaluation } from '../evaluation/report.ts'
import { type ExtractorOptions, openExtractor } from '../extraction/pool.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

export interface EvaluateOptions extends ExtractorOptions {
  readonly gold: string
  readonly papers: string | undefined
  /** Keeps the figures in `evaluation.json`, from where GraphQL serves them. */
  readonly record: boolean
}

/** Where the figures of the shipped extractor are kept. */
export const EVALUATION_FILE = new URL('../../evaluation.json', import.meta.url)

/** `papergraph evaluate`: prints precision, recall and F1 by type and relation. */
export async function runEvaluate(options: EvaluateOptions, terminal: Terminal): Promise<ExitCode> {
  const extractor = await openExtractor(options, (notice) => terminal.warn(`papergraph: ${notice}`))
  const evaluation = await evaluate(extractor, options.gold, options.papers).finally(() => extractor.close())
  await terminal.out(formatEvaluation(evaluation))
  if (options.record) {
    const record = {
      extractor: extractor.version,
      date: new Date().toISOString().slice(0, 10),
      gold: basename(options.gold),
      papers: evaluation.papers,
      scores: evaluation.rows,
    }
    writeFileSync(EVALUATION_FILE, `${JSON.stringify(record, null, 2)}\n`)
  }
  return EXIT.done
}
