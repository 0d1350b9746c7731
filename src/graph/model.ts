import type { Assertion, EntityRelation, ExtractedClaim, PaperRelation } from '../extraction/extraction.ts'
import type { Paper } from '../papers/paper.ts'

/** Kinds of entity in the graph; a Concept is a TASK, METRIC or CONCEPT. */
export const ENTITY_KINDS = ['METHOD', 'DATASET', 'TASK', 'METRIC', 'CONCEPT'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Relations from a paper to an entity, strongest first; MENTIONS holds for every entity found. */
export const PAPER_EDGE_TYPES = [
  'INTRODUCES',
  'EVALUATES_ON',
  'USES',
  'COMPARES_TO',
  'ADDRESSES',
  'STUDIES',
  'MENTIONS',
] as const
export type PaperEdgeType = PaperRelation | 'MENTIONS'

/** Evidence as edges store it: parallel lists, one position a span. */
export interface EvidenceLists {
  readonly evidenceField: readonly ('title' | 'abstract')[]
  readonly evidenceSentence: readonly number[]
  readonly evidenceStart: readonly number[]
  readonly evidenceEnd: readonly number[]
  readonly evidenceSurface: readonly string[]
  readonly evidenceRule: readonly string[]
}

export interface EdgeFacts extends EvidenceLists {
  readonly confidence: number
  readonly assertion: Assertion
}

/** One paper's mention of an entity: how this paper names it and what kind of thing it takes it for. */
export interface MentionWrite extends EdgeFacts {
  readonly entity: string
  readonly name: string
  readonly kind: EntityKind
  readonly aliases: readonly string[]
}

export interface PaperEdgeWrite extends EdgeFacts {
  readonly type: PaperRelation
  readonly entity: string
}

export interface EntityEdgeWrite extends EdgeFacts {
  readonly type: EntityRelation
  readonly from: string
  readonly to: string
}

/** A claim whose method, dataset and metric are given as entity ids. */
export type ClaimWrite = ExtractedClaim

/** Where one paper prints a name that was not understood, in whatever forms. */
export interface UnknownNameWrite extends EdgeFacts {
  /** Node id of the name. */
  readonly unknown: string
}

/** Everything one paper puts into the graph; written whole or not at all. */
export interface PaperWrite extends Paper {
  readonly codeUrl: string | null
  /** Version of the extractor that read the paper. */
  readonly extractor: string
  /** SHA-256 of the source record's content. */
  readonly contentHash: string
  readonly mentions: readonly MentionWrite[]
  readonly relations: readonly PaperEdgeWrite[]
  readonly entityRelations: readonly EntityEdgeWrite[]
  readonly claims: readonly ClaimWrite[]
  readonly unknown: readonly UnknownNameWrite[]
}
