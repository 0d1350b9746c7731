import type { EntityType } from '../lexicon/entity-type.ts'
import type { RelationTagging } from '../tagger/tagging.ts'
import type { Entity } from './10-entities.ts'
import type { PaperReading } from './11-sentence-roles.ts'
import { type EntityRelation, PAPER_RELATIONS, type PaperRelation } from './extraction.ts'
import type { Relation } from './relation.ts'
import type { Span } from './span.ts'
import {
  PAIR_FEATURES,
  PAPER_FEATURES,
  type PaperChances,
  relationFeatures,
  someSpans,
  WEIGHED_LINKS,
} from './weigh-relations.ts'
import { chanceOf, type TierWeights } from './weights.ts'

/** What a relation may lead to; STUDIES may lead to anything. */
const ENDS: Readonly<Partial<Record<PaperRelation | EntityRelation, readonly EntityType[]>>> = {
  INTRODUCES: ['method', 'dataset'],
  USES: ['method', 'dataset'],
  EVALUATES_ON: ['dataset'],
  COMPARES_TO: ['method'],
  ADDRESSES: ['task'],
  EVALUATED_ON: ['dataset'],
  APPLIED_TO: ['task'],
  BASED_ON: ['method'],
}

/** No abstract names so many things; in what is none, work must not grow with the square of its length. */
const MOST_PAIRED = 100

/** Whether a relation of a type may lead to an entity. */
export function mayLeadTo(type: Relation['type'], { type: end }: Entity): boolean {
  return ENDS[type]?.includes(end) ?? true
}

/**
 * The relations that rules and model together make likely enough. What both found has the cues that the rules saw;
 * what only the model found has the mentions it judged. Denials, announcements and who outperforms whom are the
 * rules' alone.
 */
export function chooseRelations(
  reading: PaperReading,
  byRules: readonly Relation[],
  tagging: RelationTagging | null,
  weights: TierWeights,
  model: string,
): Relation[] {
  const { entities } = reading
  const features = relationFeatures(reading, byRules, tagging)
  const chances = new Map(
    entities.map((entity) => [entity, paperChances(features.ofPaper(entity), weights)] as const),
  )
  const chosen: Relation[] = []
  const take = (
    relation: Pick<Relation, 'type' | 'from' | 'to' | 'confidence'>,
    evidence: () => readonly Span[],
  ): void => {
    if (relation.confidence < (weights.least.relations[relation.type] ?? 1)) return
    const marked = evidence().map((span) => ({ ...span, rule: model }))
    chosen.push({ ...relation, assertion: 'ASSERTED', evidence: marked })
  }
  for (const to of entities) {
    for (const type of PAPER_RELATIONS) {
      if (!mayLeadTo(type, to)) continue
      const confidence = chances.get(to)?.[type] ?? 0
      take({ type, from: 'paper', to, confidence }, () => [bestMention(to, type, tagging)])
    }
  }
  const pairFeatures = features.ofPairs(chances)
  const likeliest = [...entities].sort((a, b) => b.confidence - a.confidence).slice(0, MOST_PAIRED)
  for (const from of likeliest.filter(({ type }) => type === 'method')) {
    for (const to of likeliest) {
      if (to === from) continue
      const row = pairFeatures(from, to)
      for (const type of WEIGHED_LINKS) {
        if (!mayLeadTo(type, to)) continue
        const confidence = chanceOf(weights.relations[type], PAIR_FEATURES, row)
        take({ type, from, to, confidence }, () => closest(from, to))
      }
    }
  }
  return withCues(chosen, byRules)
}

/** How likely each relation from the paper is, whatever the entity's type. */
export function paperChances(row: readonly number[], weights: TierWeights): PaperChances {
  return Object.fromEntries(
    PAPER_RELATIONS.map((type) => [type, chanceOf(weights.relations[type], PAPER_FEATURES, row)]),
  ) as PaperChances
}

/** What the text denies or announces, and nowhere asserts. */
function notAsserted(byRules: readonly Relation[]): Set<string> {
  const asserted = new Set(byRules.filter(isAsserted).map(({ to }) => to.id))
  return new Set(byRules.filter((one) => !isAsserted(one) && !asserted.has(one.to.id)).map(({ to }) => to.id))
}

function isAsserted({ assertion }: Relation): boolean {
  return assertion === 'ASSERTED'
}

function withCues(chosen: readonly Relation[], byRules: readonly Relation[]): Relation[] {
  const key = ({ type, from, to }: Relation): string =>
    JSON.stringify([type, from === 'paper' ? 'paper' : from.id, to.id])
  const denied = notAsserted(byRules)
  const cued = new Map<string, Relation[]>()
  for (const relation of byRules) cued.set(key(relation), [...(cued.get(key(relation)) ?? []), relation])
  return [
    ...chosen.flatMap((relation) => {
      if (denied.has(relation.to.id) && relation.type !== 'ADDRESSES') return []
      const agreeing = cued.get(key(relation))?.filter(isAsserted) ?? []
      return agreeing.length === 0
        ? [relation]
        : agreeing.map((one) => ({ ...one, confidence: relation.confidence }))
    }),
    ...byRules.filter(({ type, assertion }) => type === 'OUTPERFORMS' || assertion !== 'ASSERTED'),
  ]
}

function firstSpan({ name, spans }: Entity): Span {
  const [span] = spans
  if (span === undefined) throw new Error(`An entity without a span: ${name}`)
  return span
}

/** The mention that speaks most for a relation; the first in the abstract where no model can tell. */
function bestMention(entity: Entity, type: PaperRelation, tagging: RelationTagging | null): Span {
  if (tagging === null) return entity.spans.find(({ field }) => field === 'abstract') ?? firstSpan(entity)
  const chance = (span: Span): number => tagging.roles([span])[type]
  return entity.spans.reduce((best, span) => (chance(span) > chance(best) ? span : best), firstSpan(entity))
}

/** The two mentions that stand closest together. */
function closest(from: Entity, to: Entity): [to: Span, from: Span] {
  let best: [Span, Span] = [firstSpan(to), firstSpan(from)]
  let least = Number.POSITIVE_INFINITY
  for (const a of someSpans(to)) {
    for (const b of someSpans(from)) {
      const apart = a.field === b.field ? Math.abs(a.start - b.start) : 10_000
      if (apart < least) {
        least = apart
        best = [a, b]
      }
    }
  }
  return best
}
