import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const share = z.number().min(0).max(1)
const EvaluationRecord = z.object({
  extractor: z.string(),
  date: z.string(),
  sets: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
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
    }),
  ),
  resolver: z.object({
    pairs: z.number().int(),
    falseMerges: z.number().int(),
    precision: share,
    recall: share,
  }),
})
/** How well one version of the extractor did against annotated papers, and its resolver against pairs of names. */
export type EvaluationRecord = z.infer<typeof EvaluationRecord>

/** The record to show, or why there is none. */
export type EvaluationState = { readonly record: EvaluationRecord } | { readonly unavailable: string }

/** A record as `papergraph evaluate --record` writes it; null for anything else. */
export function parseEvaluation(text: string): EvaluationRecord | null {
  const parsed = EvaluationRecord.safeParse(parseJson(text))
  return parsed.success ? parsed.data : null
}

/**
 * Reads a recorded evaluation; it counts only for the version of the extractor that it was made with, which is asked for
 * where there is one.
 */
export async function readEvaluation(
  file: string | URL,
  version: () => Promise<string>,
): Promise<EvaluationState> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    return { unavailable: 'No evaluation is recorded; run papergraph evaluate with --record.' }
  }
  const record = parseEvaluation(text)
  if (record === null) return { unavailable: 'The recorded evaluation cannot be read; record it again.' }
  const extractor = await version()
  if (record.extractor !== extractor) {
    return {
      unavailable: `The recorded evaluation is of extractor ${record.extractor}, and this is ${extractor}; record it again.`,
    }
  }
  return { record }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
