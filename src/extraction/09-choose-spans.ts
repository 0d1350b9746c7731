import type { Span } from './span.ts'
import { type Candidate, FEATURES, features } from './weigh-spans.ts'
import { chanceOf, type TierWeights } from './weights.ts'

/** A span's type is the model's where it is at least this sure that something is named. */
const TYPED_BY_MODEL = 0.5
/** Less likely ones are not looked at. */
const LEAST_CHANCE = 0.05

/**
 * The candidates that stand, in order of place: surest first, none may cross a surer one, and within or around
 * one only what is nearly sure to be a name of its own stands.
 */
export function chooseSpans(candidates: readonly Candidate[], weights: TierWeights, model: string): Span[] {
  const rows = features(candidates)
  const ranked = candidates
    .map((one, at) => toSpan(one, chanceOf(weights.spans, FEATURES, rows[at] ?? []), model))
    .filter(({ confidence }) => confidence >= LEAST_CHANCE)
    .sort((a, b) => b.confidence - a.confidence || byPlace(a, b))
  const kept = new Map<string, Span[]>()
  const chosen: Span[] = []
  for (const span of ranked) {
    const stretches = stretchesOf(span)
    const touching = stretches
      .flatMap((stretch) => kept.get(stretch) ?? [])
      .filter((other) => other.start < span.end && span.start < other.end)
    const nests = touching.every((other) => isWithin(span, other) || isWithin(other, span))
    if (touching.length > 0 && !(nests && span.confidence >= weights.least.nested)) continue
    chosen.push(span)
    for (const stretch of stretches) {
      const there = kept.get(stretch)
      if (there === undefined) kept.set(stretch, [span])
      else there.push(span)
    }
  }
  return chosen.sort(byPlace)
}

/** In characters: what touches is looked for near, so that work grows with the text and no faster. */
const STRETCH = 256

function stretchesOf({ field, start, end }: Span): string[] {
  const stretches: string[] = []
  for (let at = Math.floor(start / STRETCH); at <= Math.floor(end / STRETCH); at++)
    stretches.push(`${field} ${at}`)
  return stretches
}

function toSpan(one: Candidate, confidence: number, model: string): Span {
  const { field, sentence, start, end, text, byRules } = one
  const [surest] = byRules
  const judged = one.model
  const byModel = judged !== undefined && (judged.chance >= TYPED_BY_MODEL || surest === undefined)
  const known = byRules.find(({ rule, type }) => rule === 'rule:lexicon-papergraph' && isCertain(type))
  const type = known?.type ?? (byModel ? judged.type : (surest?.type ?? 'concept'))
  const defined = byRules.find((span) => span.rule === 'rule:abbreviation')
  const named = defined ?? byRules.find((span) => span.name !== null && span.type === type)
  const rule = surest === undefined || (judged?.chance ?? 0) >= 0.5 ? model : surest.rule
  return { field, sentence, start, end, text, rule, type, name: named?.name ?? null, confidence }
}

/** Our own tables name metrics and data sets that are nothing else. */
function isCertain(type: Span['type']): boolean {
  return type === 'metric' || type === 'dataset'
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function byPlace(
  a: Pick<Span, 'field' | 'start' | 'end'>,
  b: Pick<Span, 'field' | 'start' | 'end'>,
): number {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1
  return a.start - b.start || a.end - b.end
}
