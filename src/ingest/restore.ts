import { z } from 'zod'
import { ENTITY_RELATIONS, type Evidence, PAPER_RELATIONS } from '../extraction/extraction.ts'
import { toEvidenceLists } from '../graph/evidence.ts'
import { ENTITY_KINDS, type PaperWrite } from '../graph/model.ts'
import type { Paper } from '../papers/paper.ts'
import { contentHash } from './content-hash.ts'

const EvidenceFact = z.object({
  field: z.enum(['title', 'abstract']),
  sentence: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  surface: z.string(),
  rule: z.string(),
})

const EdgeProps = z.object({
  confidence: z.number(),
  assertion: z.enum(['ASSERTED', 'NEGATED', 'FUTURE']),
  evidence: z.array(EvidenceFact).min(1),
})

/** A name that was not understood, and where the paper prints it. */
const UnknownFact = z.object({
  id: z.string().startsWith('unknown:'),
  evidence: z.array(EvidenceFact).min(1),
})

const PaperFact = z.object({
  node: z.literal('Paper'),
  props: z.object({
    codeUrl: z.string().nullable().default(null),
    extractor: z.string(),
    unknown: z.array(UnknownFact).default([]),
  }),
})

const MentionFact = z.object({
  edge: z.literal('MENTIONS'),
  to: z.string(),
  props: EdgeProps.extend({
    name: z.string(),
    kind: z.enum(ENTITY_KINDS),
    aliases: z.array(z.string()).default([]),
  }),
})

const PaperEdgeFact = z.object({ edge: z.enum(PAPER_RELATIONS), to: z.string(), props: EdgeProps })

const EntityEdgeFact = z.object({
  edge: z.enum(ENTITY_RELATIONS),
  from: z.string(),
  to: z.string(),
  props: EdgeProps,
})

// Citations follow from the papers' own lists.
const CitationFact = z.object({ edge: z.literal('CITES') })

const nullable = <T extends z.ZodType>(type: T) => type.nullable().default(null)

const ClaimFact = z.object({
  node: z.literal('Claim'),
  props: z.object({
    text: z.string(),
    field: z.enum(['title', 'abstract']),
    start: z.number().int(),
    end: z.number().int(),
    method: nullable(z.string()),
    dataset: nullable(z.string()),
    metric: nullable(z.string()),
    value: z.string(),
    number: nullable(z.number()),
    unit: nullable(z.enum(['percent', 'points', 'times'])),
    direction: nullable(z.enum(['up', 'down'])),
  }),
})

const Fact = z.union([PaperFact, ClaimFact, MentionFact, PaperEdgeFact, EntityEdgeFact, CitationFact])

/** A paper of an export whose facts cannot be restored; the message names what is wrong. */
export class RestoreError extends Error {
  override readonly name = 'RestoreError'
}

/**
 * What a paper of a papergraph export puts into the graph, as the export says it.
 * @throws RestoreError when a fact is not of the export's form, its evidence is not in the paper's text, or it is
 * about an entity that the paper does not mention.
 */
export function restorePaperWrite(paper: Paper, lines: readonly unknown[]): PaperWrite {
  const write = {
    ...paper,
    codeUrl: null as string | null,
    extractor: '',
    contentHash: contentHash(paper),
    mentions: [] as PaperWrite['mentions'][number][],
    relations: [] as PaperWrite['relations'][number][],
    entityRelations: [] as PaperWrite['entityRelations'][number][],
    claims: [] as PaperWrite['claims'][number][],
    unknown: [] as PaperWrite['unknown'][number][],
  }
  for (const line of lines) {
    const fact = parseFact(line)
    if ('node' in fact) {
      if (fact.node === 'Claim') {
        write.claims.push(fact.props)
        continue
      }
      const { unknown, ...props } = fact.props
      Object.assign(write, props)
      for (const { id, evidence } of unknown) {
        for (const span of evidence) requireInText(paper, span, id)
        const lists = toEvidenceLists(evidence)
        write.unknown.push({ unknown: id, confidence: 1, assertion: 'ASSERTED', ...lists })
      }
      continue
    }
    if (fact.edge === 'CITES') continue
    const { evidence, confidence, assertion } = fact.props
    for (const span of evidence) requireInText(paper, span, fact.edge)
    const lists = toEvidenceLists(evidence)
    const facts = { confidence, assertion, ...lists }
    if (fact.edge === 'MENTIONS') {
      const { name, kind, aliases } = fact.props
      write.mentions.push({ ...facts, entity: fact.to, name, kind, aliases })
    } else if ('from' in fact) {
      write.entityRelations.push({ ...facts, type: fact.edge, from: fact.from, to: fact.to })
    } else {
      write.relations.push({ ...facts, type: fact.edge, entity: fact.to })
    }
  }
  requireMentioned(write)
  return write
}

function requireMentioned({ mentions, relations, entityRelations, claims }: PaperWrite): void {
  const mentioned = new Set(mentions.map((mention) => mention.entity))
  const ends = [
    ...relations.map((relation) => relation.entity),
    ...entityRelations.flatMap((relation) => [relation.from, relation.to]),
    ...claims.flatMap((claim) => [claim.method, claim.dataset, claim.metric]),
  ]
  const missing = ends.find((end) => end !== null && !mentioned.has(end))
  if (missing !== undefined)
    throw new RestoreError(`a relation or claim is about ${missing}, which the paper does not mention`)
}

function parseFact(line: unknown): z.infer<typeof Fact> {
  const parsed = Fact.safeParse(line)
  if (parsed.success) return parsed.data
  throw new RestoreError(`a fact is not of the export's form: ${JSON.stringify(line).slice(0, 120)}`)
}

function requireInText(paper: Paper, { field, start, end, surface }: Evidence, edge: string): void {
  if (paper[field].slice(start, end) === surface) return
  throw new RestoreError(
    `the evidence "${surface.slice(0, 60)}" of ${edge} is not at ${start} in the ${field}`,
  )
}
