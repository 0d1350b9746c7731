import type { Mention } from './readings.ts'

/** A stretch of text that is pointed at, and where it stands, in pixels from the corner of the texts. */
export interface PointedAt {
  readonly mentions: readonly Mention[]
  readonly left: number
  readonly top: number
  /** How wide all of the texts are. */
  readonly width: number
}
