import { readFileSync } from 'node:fs'
import { z } from 'zod'

const share = z.number().min(0).max(1)
const EvaluationRecord = z.object({
  extractor: z.string(),
  date: z.string(),
  gold: z.string(),
  papers: z.number().int(),
  scores: z.array(
    z.object({
      name: z.string(),
      precision: share,
      recall: share,
      f1: share,
      predicted: z.number().int(),
      gold: z.number().int(),
    }),
  ),
})
/** How well one version of the extractor did against annotated papers. */
export type EvaluationRecord = z.infer<typeof EvaluationRecord>

/** The record to show, or why there is none. */
export type EvaluationState = { readonly record: EvaluationRecord } | { readonly unavailable: string }

/** Reads a recorded evaluation; it counts only for the version of the extractor that it was made with. */
export function readEvaluation(file: string | URL, extractor: string): EvaluationState {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return { unavailable: 'No evaluation is recorded; run papergraph evaluate with --record.' }
  }
  const parsed = EvaluationRecord.safeParse(parseJson(text))
  if (!parsed.success) return { unavailable: 'The recorded evaluation cannot be read; record it again.' }
  if (parsed.data.extractor !== extractor) {
    return {
      unavailable: `The recorded evaluation is of extractor ${parsed.data.extractor}, and this is ${extractor}; record it again.`,
    }
  }
  return { record: parsed.data }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
