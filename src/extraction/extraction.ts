import type { EntityType } from '../lexicon/entity-type.ts'

/** The fields of a paper that text is read from. */
export type TextField = 'title' | 'abstract'

/**
 * Where something was read, and what read it. `start` and `end` are UTF-16 code units into the field's exact
 * text, end exclusive: `text.slice(start, end) === surface`. Sentences count from 0 within the field.
 */
export interface Evidence {
  readonly field: TextField
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly surface: string
  /** What made this span: `rule:…` or `model:…`. */
  readonly rule: string
}

export interface ExtractedEntity {
  /** Node id the entity would have in a graph of this paper alone. Unique within an Extraction. */
  readonly id: string
  /** Display name. Unique within an Extraction: a clash gets its type in brackets. */
  readonly name: string
  readonly type: EntityType
  /** Other forms that name the same thing, sorted by code point, without the name itself. */
  readonly aliases: readonly string[]
  /** Whether the paper proposes or releases it; only ever true of methods and datasets. */
  readonly introduced: boolean
  /** 0 to 1 with three decimals. */
  readonly confidence: number
  /** At least one, in order of title before abstract, then start. */
  readonly mentions: readonly Evidence[]
}

/** Relations from the paper to an entity. */
export const PAPER_RELATIONS = [
  'INTRODUCES',
  'USES',
  'EVALUATES_ON',
  'COMPARES_TO',
  'ADDRESSES',
  'STUDIES',
] as const

/** Relations from one entity to another, as one paper states them. */
export const ENTITY_RELATIONS = ['EVALUATED_ON', 'APPLIED_TO', 'BASED_ON', 'OUTPERFORMS'] as const

export type PaperRelation = (typeof PAPER_RELATIONS)[number]
export type EntityRelation = (typeof ENTITY_RELATIONS)[number]
export type Assertion = 'ASSERTED' | 'NEGATED' | 'FUTURE'

export interface ExtractedRelation {
  readonly type: PaperRelation | EntityRelation
  /** `paper`, or the name of an entity of this Extraction. */
  readonly from: string
  /** The name of an entity of this Extraction. */
  readonly to: string
  readonly assertion: Assertion
  /** 0 to 1 with three decimals. */
  readonly confidence: number
  /** At least one: the cue, then the ends' mentions it links. */
  readonly evidence: readonly Evidence[]
}

/** A result as printed, such as "73.9% ImageNet top-1". */
export interface ExtractedClaim {
  readonly text: string
  readonly field: TextField
  readonly start: number
  readonly end: number
  /** Entity names of this Extraction. */
  readonly method: string | null
  readonly dataset: string | null
  readonly metric: string | null
  /** As printed, with its unit: "4.9%", "3.2 points", "1.8x", "twice"; of "from X to Y" it is Y. */
  readonly value: string
  /** Null where two ends are printed ("3.6-16.6%"); "half" is 0.5, "two orders of magnitude" is 100. */
  readonly number: number | null
  /** As printed: an improvement of "4.9%" is in percent, a bare "28.4 BLEU" has none. */
  readonly unit: 'percent' | 'points' | 'times' | null
  /** What the words say happens to the quantity ("fewer", "reduces": down); null of a value that is only reached. */
  readonly direction: 'up' | 'down' | null
}

/** A capitalised or acronym term that was seen and not understood. */
export interface UnknownName {
  /** Node id that it has in every graph; forms of one name share it. */
  readonly id: string
  /** As printed. Unique within an Extraction. */
  readonly name: string
  /** Each place that prints it so, in order of title before abstract, then start; at least one. */
  readonly mentions: readonly Evidence[]
}

/** What the extractor reads from one paper. */
export interface Extraction {
  readonly id: string
  readonly title: string
  readonly abstract: string
  readonly codeUrl: string | null
  /** Version of what made this: program, tier and lexicon. */
  readonly extractor: string
  readonly entities: readonly ExtractedEntity[]
  readonly relations: readonly ExtractedRelation[]
  readonly claims: readonly ExtractedClaim[]
  /** Most often printed first, then title first, then by place. */
  readonly unknown: readonly UnknownName[]
}
