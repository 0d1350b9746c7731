import { toOriginal } from '../01-normalize.ts'
import type { Entity } from '../10-entities.ts'
import type { Claim } from '../15-claims.ts'
import type { ExtractedClaim } from '../extraction.ts'
import type { FieldReading } from '../reading.ts'

/** Claims with offsets into the original text and the names of this Extraction. */
export function printClaims(
  claims: readonly Claim[],
  fields: readonly FieldReading[],
  nameOf: (entity: Entity) => string,
): ExtractedClaim[] {
  const named = (entity: Entity | null): string | null => (entity === null ? null : nameOf(entity))
  return claims.flatMap((claim) => {
    const plain = fields.find(({ field }) => field === claim.field)?.plain
    if (plain === undefined) return []
    const { start, end } = toOriginal(plain, claim.start, claim.end)
    const value = toOriginal(plain, claim.value.start, claim.value.end)
    return {
      text: plain.original.slice(start, end),
      field: claim.field,
      start,
      end,
      method: named(claim.method),
      dataset: named(claim.dataset),
      metric: named(claim.metric),
      value: plain.original.slice(value.start, value.end),
      number: claim.number,
      unit: claim.unit,
      direction: claim.direction,
    }
  })
}
