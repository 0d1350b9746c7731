import type { EntityType } from '../lexicon/entity-type.ts'
import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts'
import { isAcronymOf, withoutAcronym } from './acronym.ts'
import { type EntityKind, kindOf, lexiconEntry } from './canonical.ts'
import { nameIndex } from './name-index.ts'
import { joined, normalForm } from './normal-form.ts'

/** A name of something of a type. */
export interface TypedName {
  readonly type: EntityType
  readonly name: string
}

export interface SameName {
  readonly same: boolean
  /** One line for a reader: what decided it. */
  readonly reason: string
}

/** Words that only say what a proper name is: "ImageNet dataset" is ImageNet, but a world model is no world. */
const KIND_WORDS: Readonly<Record<EntityKind, ReadonlySet<string>>> = {
  method: new Set([
    'model',
    'method',
    'algorithm',
    'framework',
    'network',
    'architecture',
    'approach',
    'technique',
    'optimizer',
    'classifier',
    'estimator',
    'detector',
    'encoder',
    'loss',
    'library',
    'system',
  ]),
  dataset: new Set(['dataset', 'benchmark', 'corpus', 'challenge', 'collection', 'suite']),
  concept: new Set(['task', 'problem', 'score', 'metric']),
}
/** These make another thing of a common noun: an attention score is no attention. */
const AFTER_NAMES = new Set(['score', 'metric'])

/**
 * Whether two names mean one thing, cautiously: only when their normal forms agree (letter case, hyphens, plural,
 * accents), when the lexicon knows both as names of one entry, or when one merely adds the kind of thing it is. A
 * difference in version, size or sign always keeps names apart.
 */
export function sameName(lexicon: Lexicon, a: TypedName, b: TypedName): SameName {
  const kinds = [kindOf(a.type), kindOf(b.type)] as const
  if (kinds[0] !== kinds[1]) return { same: false, reason: `a ${kinds[0]} is never a ${kinds[1]}` }
  const forms = [normalForm(a.name), normalForm(b.name)] as const
  if (forms[0] === '' || forms[1] === '') return { same: false, reason: 'a name has no letters or digits' }
  if (forms[0] === forms[1]) return { same: true, reason: `both are "${forms[0]}" in normal form` }
  const entries = [lexiconEntry(lexicon, a.type, a.name), lexiconEntry(lexicon, b.type, b.name)] as const
  if (entries[0] !== undefined && entries[0] === entries[1]) {
    return { same: true, reason: `the lexicon has both as names of "${entries[0].name}"` }
  }
  const elsewhere = kinds[0] === 'dataset' ? undefined : sharedEntry(lexicon, forms)
  if (entries.every((entry) => entry === undefined) && elsewhere !== undefined) {
    return {
      same: true,
      reason: `the lexicon has both as names of the ${elsewhere.type} "${elsewhere.name}"`,
    }
  }
  if (joined(forms[0]) === joined(forms[1]))
    return { same: true, reason: 'they differ in hyphens and spaces only' }
  const plain = [withoutAcronym(a.name), withoutAcronym(b.name)] as const
  if (plain[0] !== a.name || plain[1] !== b.name) {
    return sameName(lexicon, { ...a, name: plain[0] }, { ...b, name: plain[1] })
  }
  if (normalForm(a.name.replaceAll('-', '')) === normalForm(b.name.replaceAll('-', '')))
    return { same: true, reason: 'they differ in hyphens only' }
  const difference = versionDifference(forms[0], forms[1])
  if (difference !== undefined) return { same: false, reason: difference }
  if (entries[0] !== undefined && entries[1] !== undefined) {
    return { same: false, reason: `the lexicon has "${entries[0].name}" and "${entries[1].name}" apart` }
  }
  const bare = [bareForm(lexicon, forms[0], a), bareForm(lexicon, forms[1], b)] as const
  if (bare[0] === bare[1]) return { same: true, reason: `one only adds what kind of thing "${bare[0]}" is` }
  const known = bare.map((form) => nameIndex(lexicon).byForm.has(form))
  const [short, long, taken] = a.name.length < b.name.length ? [a, b, known[0]] : [b, a, known[1]]
  if (taken === false && isAcronymOf(short.name, long.name)) {
    return {
      same: true,
      reason: `"${short.name}" are the initials of "${long.name}", and no other name has them`,
    }
  }
  return { same: false, reason: 'nothing says that they are one' }
}

/** Digits, signs and sizes must agree word by word: "GPT-4" and "GPT-4o", "Llama 2 7B" and "Llama 2 70B". */
function versionDifference(a: string, b: string): string | undefined {
  const marks = [versionMarks(a), versionMarks(b)] as const
  if (marks[0] === marks[1]) return undefined
  return `they differ in version, size or sign: "${marks[0]}" and "${marks[1]}"`
}

function versionMarks(form: string): string {
  return form
    .split(' ')
    .filter((word) => /[\d+]/.test(word))
    .join(' ')
}

/** A form without a last word that only says what kind of thing it is, where the rest is a name of its own. */
function bareForm(lexicon: Lexicon, form: string, { type, name }: TypedName): string {
  const kind = kindOf(type)
  const words = form.split(' ')
  const last = words.at(-1) ?? ''
  if (words.length < 2 || !KIND_WORDS[kind].has(last)) return form
  const rest = words.slice(0, -1).join(' ')
  const isName = /\p{L}\S*\p{Lu}|[\p{L}]\d/u.test(name) || isProperName(lexicon, kind, rest)
  return isName || (kind === 'concept' && !AFTER_NAMES.has(last)) ? rest : form
}

/** The entry, of whatever kind but a data set, that has both forms, where neither is a name of another one. */
function sharedEntry(lexicon: Lexicon, forms: readonly [string, string]): LexiconEntry | undefined {
  const { byForm } = nameIndex(lexicon)
  const [a, b] = forms.map((form) => new Set((byForm.get(form) ?? []).map(({ entry }) => entry)))
  const [entry] = a ?? []
  return entry !== undefined && entry.type !== 'dataset' && a?.size === 1 && b?.size === 1 && b.has(entry)
    ? entry
    : undefined
}

/** Whether our own tables have a form as a proper name: "Adam", but no "world". */
function isProperName(lexicon: Lexicon, kind: EntityKind, form: string): boolean {
  const named = nameIndex(lexicon).byForm.get(form) ?? []
  return named.some(
    ({ entry, printed }) =>
      entry.source === 'papergraph' && kindOf(entry.type) === kind && /\p{Lu}/u.test(printed),
  )
}
