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
type PaperHead = Pick<PaperRow, 'id' | 'title' | 'published'>
/** A paper as lists read it: whole, or as far as it is named. */
export type ListedPaper = PaperRow | (PaperHead & { readonly authors?: undefined })

/** What a paper has beside title and date, as a list: authors, venue, url and codeUrl. */
export const MoreOfPaper = z.tuple([
  z.array(z.string()),
  z.string().nullish(),
  z.string().nullish(),
  z.string().nullish(),
])

/** The columns of a listed paper; `more` is null where it was not wanted. */
export const ListedPaperRow = z.object({
  id: z.string(),
  title: z.string(),
  published: z.string().nullish(),
  more: MoreOfPaper.nullish(),
})

/** A paper as its columns give it. */
export function toListedPaper(row: z.infer<typeof ListedPaperRow>): ListedPaper {
  const { id, title, published, more } = row
  if (more == null) return { id, title, published }
  const [authors, venue, url, codeUrl] = more
  return { id, title, published, authors, venue, url, codeUrl }
}

export const EntityRow = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(ENTITY_KINDS),
  support: z.number().int(),
})
export type EntityRow = z.infer<typeof EntityRow>
type EntityHead = Pick<EntityRow, 'id' | 'name' | 'kind'>
/** An entity as lists read it: whole, or as far as it is named. */
export type ListedEntity = EntityRow | (EntityHead & { readonly aliases?: undefined })

export const Assertion = z.enum(['ASSERTED', 'NEGATED', 'FUTURE'])

/** One thing that one paper says, and where. */
export interface Statement {
  readonly type: string
  readonly confidence: number
  readonly assertion: z.infer<typeof Assertion>
  /** Id of the paper, where the edge names it: on edges between entities. */
  readonly paper: string | null
  /** Empty where it was not asked for. */
  readonly evidence: readonly Evidence[]
}

/** The columns of an edge read from text; evidence is null where it was not asked for. */
export const statementColumns = {
  type: z.string(),
  confidence: z.number(),
  assertion: Assertion,
  evidenceField: z.unknown(),
  evidenceSentence: z.unknown(),
  evidenceStart: z.unknown(),
  evidenceEnd: z.unknown(),
  evidenceSurface: z.unknown(),
  evidenceRule: z.unknown(),
}

/** The same columns of an edge's evidence from a list of them, in this order; null where it was not asked for. */
export function evidenceColumns(lists: readonly unknown[] | null) {
  const [field, sentence, start, end, surface, rule] = lists ?? []
  return {
    evidenceField: field,
    evidenceSentence: sentence,
    evidenceStart: start,
    evidenceEnd: end,
    evidenceSurface: surface,
    evidenceRule: rule,
  }
}

/** What such columns say; the paper is left to whoever knows it. */
export function toStatement(
  columns: Pick<Statement, 'type' | 'confidence' | 'assertion'> & { readonly evidenceField?: unknown },
): Statement {
  const { type, confidence, assertion, evidenceField } = columns
  const evidence = evidenceField == null ? [] : toEvidence(columns)
  return { type, confidence, assertion, paper: null, evidence }
}

/** The same as a map, with the id of the paper. */
export const StatementRow = z
  .object({ ...statementColumns, paper: z.string().nullish() })
  .transform(({ paper = null, ...edge }): Statement => ({ ...toStatement(edge), paper }))

export const Ids = z.object({ ids: z.array(z.string()) })
/** What dates of papers are compared to. */
export const AsOf = z.object({ asOf: z.string() })
export const OneTotal = z.object({ total: z.number().int() })
export const Total = z.object({ parent: z.string(), total: z.number().int() })
