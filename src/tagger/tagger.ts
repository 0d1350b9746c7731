import type { Tagging } from './tagging.ts'

/** What a tagger reads: two texts, and where in the abstract sentences begin. */
export interface TextToTag {
  readonly title: string
  readonly abstract: string
  readonly breaks: readonly number[]
}

/** A learned finder of names. The same text gives the same Tagging. */
export interface Tagger {
  /** What spans found by it are marked with: `model:v1`. */
  readonly name: string
  /** Eight hexadecimal digits of its files' SHA-256. */
  readonly version: string
  tag(text: TextToTag): Promise<Tagging>
}
