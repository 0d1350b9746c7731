import type { Lexicon } from '../lexicon/lexicon.ts'
import { type NameIndex, nameIndex } from '../resolution/name-index.ts'
import type { Tagger } from '../tagger/tagger.ts'
import type { Tagging } from '../tagger/tagging.ts'
import type { IntroducedName } from './04-introduced-names.ts'
import { chooseSpans } from './09-choose-spans.ts'
import { type Entity, mergeSpans } from './10-entities.ts'
import { type PaperReading, readRoles } from './11-sentence-roles.ts'
import { readIntroductions } from './12-paper-relations.ts'
import { readClaims } from './15-claims.ts'
import { findSpans } from './find-spans.ts'
import { mayBeOne } from './may-be-one.ts'
import { ownMethod } from './own-method.ts'
import type { FieldReading } from './reading.ts'
import type { Span } from './span.ts'
import { ENTITY_FEATURES, entityFeatures } from './weigh-entities.ts'
import { someSpans } from './weigh-relations.ts'
import { collectCandidates } from './weigh-spans.ts'
import { chanceOf, type TierWeights } from './weights.ts'

/** What an extractor is made of. */
export interface Parts {
  readonly lexicon: Lexicon
  readonly tier: 'light' | 'full'
  readonly tagger: Tagger
  readonly weights: TierWeights
}

/** All that may be an entity of a paper, with the features that decide whether it is kept. */
export interface PossibleEntities {
  readonly entities: readonly Entity[]
  readonly introduced: readonly IntroducedName[]
  /** For each entity, in the order of ENTITY_FEATURES. */
  readonly features: ReadonlyArray<readonly number[]>
}

/** A paper's plain text as a tagger takes it. */
export function textOf(fields: readonly FieldReading[]) {
  const [title, abstract] = fields
  return {
    title: title?.plain.text ?? '',
    abstract: abstract?.plain.text ?? '',
    breaks: abstract?.sentences.map(({ start }) => start) ?? [],
  }
}

/** What rules, lexicon and model together take for names, as entities. */
export function possibleEntities(
  fields: readonly FieldReading[],
  tagging: Tagging,
  { lexicon, weights, tagger }: Parts,
): PossibleEntities {
  const index: NameIndex = nameIndex(lexicon)
  const { spans, introduced, abbreviations } = findSpans(fields, index, lexicon.vocabulary)
  const chosen = chooseSpans(
    collectCandidates(fields, spans, tagging, lexicon.vocabulary),
    weights,
    tagger.name,
  )
  const { relations } = tagging
  const same = (a: Entity, b: Entity): boolean =>
    relations !== null &&
    mayBeOne(lexicon, a, b) &&
    (relations.links(someSpans(a), someSpans(b)).SAME + relations.links(someSpans(b), someSpans(a)).SAME) /
      2 >=
      weights.least.same
  const entities = mergeSpans(chosen, abbreviations, lexicon, same, opensSentence(fields))
  const early = readIntroductions({ sentences: readRoles(fields, entities), entities, introduced })
  const brought = new Set(early.map(({ to }) => to.id))
  const features = entities.map((entity) => entityFeatures(entity, entities, brought, relations))
  return { entities, introduced, features }
}

function opensSentence(fields: readonly FieldReading[]): (span: Span) => boolean {
  const starts = new Set(
    fields.flatMap(({ field, sentences }) => sentences.map(({ start }) => `${field} ${start}`)),
  )
  return ({ field, start }) => field === 'title' || starts.has(`${field} ${start}`)
}

/**
 * The entities that are likely enough, or that a printed result is about, each with its chance for confidence, and
 * the sentences that name them.
 */
export function keepEntities(
  { entities, introduced, features }: PossibleEntities,
  fields: readonly FieldReading[],
  weights: TierWeights,
): PaperReading {
  const all = { sentences: readRoles(fields, entities), entities, introduced }
  const claims = readClaims(all, fields, ownMethod(readIntroductions(all))?.entity)
  const claimed = new Set(
    claims.flatMap(({ method, dataset, metric }) => [method?.id, dataset?.id, metric?.id]),
  )
  const kept = entities
    .map((entity, at) => ({
      ...entity,
      confidence: chanceOf(weights.entities, ENTITY_FEATURES, features[at] ?? []),
    }))
    .filter(({ id, confidence }) => confidence >= (claimed.has(id) ? LEAST_CLAIMED : weights.least.entity))
  return { sentences: readRoles(fields, kept), entities: kept, introduced }
}

/** What a result is about is kept however little else speaks for it. */
const LEAST_CLAIMED = 0.05
