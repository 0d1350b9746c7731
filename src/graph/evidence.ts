import { z } from 'zod'
import type { Evidence } from '../extraction/extraction.ts'
import type { EvidenceLists } from './model.ts'

const Lists = z.object({
  evidenceField: z.array(z.enum(['title', 'abstract'])),
  evidenceSentence: z.array(z.number()),
  evidenceStart: z.array(z.number()),
  evidenceEnd: z.array(z.number()),
  evidenceSurface: z.array(z.string()),
  evidenceRule: z.array(z.string()),
})

/** Evidence read from an edge's parallel lists. */
export function toEvidence(properties: unknown): Evidence[] {
  const lists = Lists.parse(properties)
  return lists.evidenceField.map((field, index) => ({
    field,
    sentence: lists.evidenceSentence[index] ?? 0,
    start: lists.evidenceStart[index] ?? 0,
    end: lists.evidenceEnd[index] ?? 0,
    surface: lists.evidenceSurface[index] ?? '',
    rule: lists.evidenceRule[index] ?? '',
  }))
}

/** Evidence as the parallel lists that edges store. */
export function toEvidenceLists(evidence: readonly Evidence[]): EvidenceLists {
  return {
    evidenceField: evidence.map((span) => span.field),
    evidenceSentence: evidence.map((span) => span.sentence),
    evidenceStart: evidence.map((span) => span.start),
    evidenceEnd: evidence.map((span) => span.end),
    evidenceSurface: evidence.map((span) => span.surface),
    evidenceRule: evidence.map((span) => span.rule),
  }
}
