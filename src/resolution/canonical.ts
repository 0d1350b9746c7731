import type { EntityType } from '../lexicon/entity-type.ts'
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts'
import { nameIndex } from './name-index.ts'
import { joined, normalForm } from './normal-form.ts'

/** The kinds of node: tasks and metrics are concepts. */
export type EntityKind = 'method' | 'dataset' | 'concept'

/** The kind of node a type makes. */
export function kindOf(type: EntityType): EntityKind {
  return type === 'method' || type === 'dataset' ? type : 'concept'
}

/**
 * The one lexicon entry that a name is a name of among those of a type, or else of its kind; undefined where there
 * is none or more than one: "SAM" is a model and an optimiser.
 */
export function lexiconEntry(lexicon: Lexicon, type: EntityType, name: string): LexiconEntry | undefined {
  const { byForm, byJoinedForm } = nameIndex(lexicon)
  const form = normalForm(name)
  const named = byForm.get(form) ?? byJoinedForm.get(joined(form)) ?? []
  const entries = [...new Set(named.map(({ entry }) => entry))].filter(
    (entry) => kindOf(entry.type) === kindOf(type),
  )
  const [first, ...others] = entries.length > 1 ? entries.filter((entry) => entry.type === type) : entries
  return others.length === 0 ? first : undefined
}

/** The canonical name for a name of a type: the lexicon's where it knows exactly one, else the name itself. */
export function canonicalName(lexicon: Lexicon, type: EntityType, name: string): string {
  return lexiconEntry(lexicon, type, name)?.name ?? name
}
