import type { EntityType } from '../lexicon/entity-type.ts'
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts'
import { nameIndex } from './name-index.ts'
import { normalForm } from './normal-form.ts'

/** The kinds of node: tasks and metrics are concepts. */
export type EntityKind = 'method' | 'dataset' | 'concept'

/** The kind of node a type makes. */
export function kindOf(type: EntityType): EntityKind {
  return type === 'method' || type === 'dataset' ? type : 'concept'
}

/** The one lexicon entry of a kind that a name is a name of; undefined where there is none or more than one. */
export function lexiconEntry(lexicon: Lexicon, kind: EntityKind, name: string): LexiconEntry | undefined {
  const named = nameIndex(lexicon).byForm.get(normalForm(name)) ?? []
  const entries = new Set(named.map(({ entry }) => entry).filter((entry) => kindOf(entry.type) === kind))
  return entries.size === 1 ? [...entries][0] : undefined
}

/** The canonical name for a name of a type: the lexicon's where it knows exactly one, else the name itself. */
export function canonicalName(lexicon: Lexicon, type: EntityType, name: string): string {
  return lexiconEntry(lexicon, kindOf(type), name)?.name ?? name
}
