import type { EntityType } from './entity-type.ts'

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

/**
 * What single words tell about a noun phrase. All are in small letters, heads and phrases in the singular and in
 * their normal form.
 */
export interface Vocabulary {
  /** Phrases that name nothing of their own ("method", "downstream task"). */
  readonly plainPhrases: ReadonlySet<string>
  /** Last words of phrases that name nothing of their own ("result", "success"). */
  readonly plainHeads: ReadonlySet<string>
  /** First words that are no part of a name ("novel", "proposed"). */
  readonly plainModifiers: ReadonlySet<string>
  /** Words of everyday and scientific English: a capital alone makes them no name. */
  readonly plainWords: ReadonlySet<string>
  /** The type a phrase has by its last word ("network" makes a method). */
  readonly headTypes: ReadonlyMap<string, EntityType>
}

/** The names papergraph knows, and what it knows about words. */
export interface Lexicon {
  /** Eight hexadecimal digits of the tables' SHA-256: the same for the same content. */
  readonly version: string
  readonly entries: readonly LexiconEntry[]
  readonly vocabulary: Vocabulary
}
