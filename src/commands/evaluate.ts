import { evaluate } from '../evaluation/evaluate.ts'
import { formatEvaluation } from '../evaluation/report.ts'
import { type ExtractorOptions, openExtractor } from '../extraction/pool.ts'
import { recordEvaluation } from './record-evaluation.ts'
import { EXIT, type ExitCode, type Terminal } from './terminal.ts'

export interface EvaluateOptions extends ExtractorOptions {
  readonly gold: string
  readonly papers: string | undefined
  /** A file of paper ids, one a line: the others are left out. */
  readonly only: string | undefined
  /** Keeps the figures in `evaluation.json`, from where GraphQL serves them. */
  readonly record: boolean
}

/** `papergraph evaluate`: prints precision, recall and F1 by type and relation. */
export async function runEvaluate(options: EvaluateOptions, terminal: Terminal): Promise<ExitCode> {
  const extractor = await openExtractor(options, (notice) => terminal.warn(`papergraph: ${notice}`))
  const { gold, papers, only } = options
  const evaluation = await evaluate(extractor, gold, { papers, only }).finally(() => extractor.close())
  await terminal.out(formatEvaluation(evaluation))
  if (options.record) recordEvaluation(extractor.version, evaluation)
  return EXIT.done
}
