import type { EdgeFacts, UnknownNameWrite } from '../../src/graph/model.ts'

/** A name that was not understood, at some places each of which is evidence by itself. */
export function printedName(unknown: string, places: readonly EdgeFacts[]): UnknownNameWrite {
  return {
    unknown,
    confidence: 1,
    assertion: 'ASSERTED',
    evidenceField: places.flatMap((place) => place.evidenceField),
    evidenceSentence: places.flatMap((place) => place.evidenceSentence),
    evidenceStart: places.flatMap((place) => place.evidenceStart),
    evidenceEnd: places.flatMap((place) => place.evidenceEnd),
    evidenceSurface: places.flatMap((place) => place.evidenceSurface),
    evidenceRule: places.flatMap((place) => place.evidenceRule),
  }
}
