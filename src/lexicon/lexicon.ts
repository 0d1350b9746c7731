import type { EntityType } from '../extraction/extraction.ts'

/** One named thing of the lexicon. */
export interface LexiconEntry {
  /** The canonical name, as the field writes it. */
  readonly name: string
  readonly type: EntityType
  /** Other names for the same thing. */
  readonly aliases: readonly string[]
  /** Where the facts come from: a code explained in `lexicon/LICENSE`. */
  readonly source: string
}

/** The names papergraph knows, and the words it refuses as names. */
export interface Lexicon {
  /** Eight hexadecimal digits of the tables' SHA-256: the same for the same content. */
  readonly version: string
  readonly entries: readonly LexiconEntry[]
  /** Phrases, in small letters and the singular, that name nothing of their own ("method", "downstream task"). */
  readonly plainWords: ReadonlySet<string>
}
