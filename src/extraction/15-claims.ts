import type { Entity } from './10-entities.ts'
import type { PaperReading, ReadSentence } from './11-sentence-roles.ts'
import { type DirectionCue, qualifiedStart, readDirection } from './claims/direction.ts'
import { type Linked, linkClaims } from './claims/links.ts'
import { type Quantity, readQuantities } from './claims/quantities.ts'
import { isResult } from './claims/results.ts'
import { type Placed, placeQuantities } from './claims/windows.ts'
import type { ExtractedClaim, TextField } from './extraction.ts'
import type { FieldReading } from './reading.ts'

/** A result that a paper prints. Offsets count into the field's plain text. */
export interface Claim extends Pick<ExtractedClaim, 'number' | 'unit' | 'direction'> {
  readonly field: TextField
  readonly start: number
  readonly end: number
  readonly value: { readonly start: number; readonly end: number }
  readonly method: Entity | null
  readonly dataset: Entity | null
  readonly metric: Entity | null
}

/**
 * The results that a paper prints, in order of place, each linked to what its sentence names. `own` is the method
 * that the paper brings, which "we", "it" and sentences without a subject speak of.
 */
export function readClaims(
  { sentences }: PaperReading,
  fields: readonly FieldReading[],
  own: Entity | undefined,
): Claim[] {
  return fields.flatMap(({ field, plain }) => {
    const quantities = readQuantities(plain.text)
    const ofField = sentences.filter(({ sentence }) => sentence.field === field)
    let next = 0
    return ofField.flatMap((one, at) => {
      const until = Math.min(ofField[at + 1]?.sentence.start ?? plain.text.length, one.sentence.end + 2)
      while ((quantities[next]?.start ?? until) < one.sentence.start - 1) next++
      const first = next
      while ((quantities[next]?.start ?? until) < until) next++
      const area = { start: one.sentence.start, end: until }
      const placed = placeQuantities(
        plain.text,
        area,
        quantities.slice(first, next).filter(isCandidate),
        one.mentions,
      )
      return placed.length === 0 ? [] : readSentenceClaims(plain.text, one, placed, own)
    })
  })
}

/** Bare integers are looked at only beside a metric, which keeps years and sizes from parting what belongs together. */
function isCandidate(quantity: Quantity): boolean {
  return quantity.number === null || quantity.unit !== null || !(quantity.number >= 1000)
}

function readSentenceClaims(
  text: string,
  one: ReadSentence,
  placed: readonly Placed[],
  own: Entity | undefined,
): Claim[] {
  const cues: Array<DirectionCue | null> = []
  placed.forEach((place, at) => {
    const read = readDirection(text, place.quantity, place)
    const before = cues[at - 1] ?? null
    cues.push(read ?? (place.continues ? before : null))
  })
  // "1.2x and 1.5x faster"
  for (let at = placed.length - 2; at >= 0; at--)
    if (placed[at + 1]?.listed) cues[at] = cues[at] ?? cues[at + 1] ?? null
  const links = linkClaims(text, one, placed, own)
  return placed.flatMap((place, at) => {
    const cue = cues[at] ?? null
    const linked = links[at]
    if (linked === undefined || !isResult(text, place, cue, linked, one.role)) return []
    return [toClaim(text, one.sentence.field, place, cue, linked)]
  })
}

function toClaim(
  text: string,
  field: TextField,
  place: Placed,
  cue: DirectionCue | null,
  { method, dataset, metric, inside }: Linked,
): Claim {
  const { quantity } = place
  const isOwnCue = cue !== null && cue.start >= place.start && cue.end <= place.end
  const from = qualifiedStart(text, quantity.phraseStart, place.start)
  return {
    field,
    start: Math.min(from, isOwnCue ? cue.start : from, ...inside.map(({ span }) => span.start)),
    end: Math.max(quantity.end, isOwnCue ? cue.end : 0, ...inside.map(({ span }) => span.end)),
    value: { start: quantity.start, end: quantity.end },
    number: quantity.number,
    unit: quantity.unit,
    direction: cue?.direction ?? null,
    method,
    dataset,
    metric,
  }
}
