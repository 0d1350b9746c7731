import { z } from 'zod'
import type { Evidence } from '../../extraction/extraction.ts'
import { toEvidence } from '../evidence.ts'
import { ENTITY_KINDS } from '../model.ts'

/** What a list of papers shows of each; texts are read apart, since they are long. */
export const PaperRow = z.object({
  id: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  published: z.string().nullish(),
  venue: z.string().nullish(),
  url: z.string().nullish(),
  codeUrl: z.string().nullish(),
})
export type PaperRow = z.infer<typeof PaperRow>

export const EntityRow = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(ENTITY_KINDS),
  support: z.number().int(),
})
export type EntityRow = z.infer<typeof EntityRow>

export const Assertion = z.enum(['ASSERTED', 'NEGATED', 'FUTURE'])

/** One thing that one paper says, and where. */
export interface Statement {
  readonly type: string
  readonly confidence: number
  readonly assertion: z.infer<typeof Assertion>
  /** Id of the paper, where the edge names it: on edges between entities. */
  readonly paper: string | null
  readonly evidence: readonly Evidence[]
}

/** An edge read from text, as queries return it: a map of its type and properties. */
export const StatementRow = z
  .looseObject({
    type: z.string(),
    confidence: z.number(),
    assertion: Assertion,
    paper: z.string().nullish(),
  })
  .transform(
    (edge): Statement => ({
      type: edge.type,
      confidence: edge.confidence,
      assertion: edge.assertion,
      paper: edge.paper ?? null,
      evidence: toEvidence(edge),
    }),
  )

export const Ids = z.object({ ids: z.array(z.string()) })
export const Total = z.object({ parent: z.string(), total: z.number().int() })
