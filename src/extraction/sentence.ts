import type { TextField } from './extraction.ts'
import type { Tag } from './word-tags.ts'

/** A word; parts joined by hyphens are one ("state-of-the-art"). Offsets count into the normalised text. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly tag: Tag
  /** What stands between the word before and this one, spaces left out: '' or punctuation such as `,` or `(`. */
  readonly gap: string
}

export interface Sentence {
  readonly field: TextField
  /** Counts from 0 within the field. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
}
