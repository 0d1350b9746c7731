import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts'
import { joined, normalForm } from './normal-form.ts'

/** An entry under one of its names. */
export interface NamedEntry {
  readonly entry: LexiconEntry
  /** The name or alias as the lexicon prints it. */
  readonly printed: string
}

/** The lexicon by normal form. */
export interface NameIndex {
  readonly byForm: ReadonlyMap<string, readonly NamedEntry[]>
  /** By form without spaces between letters, for long forms: "pretraining" finds "pre-training". */
  readonly byJoinedForm: ReadonlyMap<string, readonly NamedEntry[]>
  /** Every proper beginning, in whole words, of a form: lets a reader stop early. */
  readonly beginnings: ReadonlySet<string>
}

const indexes = new WeakMap<Lexicon, NameIndex>()

/** Indexes a lexicon by normal form; the same lexicon is indexed once. */
export function nameIndex(lexicon: Lexicon): NameIndex {
  const known = indexes.get(lexicon)
  if (known !== undefined) return known
  const byForm = new Map<string, NamedEntry[]>()
  const byJoinedForm = new Map<string, NamedEntry[]>()
  const beginnings = new Set<string>()
  for (const entry of lexicon.entries) {
    for (const printed of [entry.name, ...entry.aliases]) {
      const form = normalForm(printed)
      const named = byForm.get(form)
      if (named === undefined) byForm.set(form, [{ entry, printed }])
      else if (!named.some((other) => other.entry === entry && other.printed === printed))
        named.push({ entry, printed })
      const joinedForm = joined(form)
      const alike = byJoinedForm.get(joinedForm)
      if (alike === undefined) byJoinedForm.set(joinedForm, [{ entry, printed }])
      else alike.push({ entry, printed })
      for (let space = form.indexOf(' '); space > 0; space = form.indexOf(' ', space + 1)) {
        beginnings.add(form.slice(0, space))
      }
    }
  }
  const index = { byForm, byJoinedForm, beginnings }
  indexes.set(lexicon, index)
  return index
}
