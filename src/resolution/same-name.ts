import type { Lexicon } from '../lexicon/lexicon.ts'
import { type EntityKind, lexiconEntry } from './canonical.ts'
import { normalForm } from './normal-form.ts'

/** A name of a method, data set or concept. */
export interface TypedName {
  readonly kind: EntityKind
  readonly name: string
}

export interface SameName {
  readonly same: boolean
  /** One line for a reader: what decided it. */
  readonly reason: string
}

/** In letters; shorter names may be alike by chance. */
const LONG_NAME = 9

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
  ]),
  dataset: new Set(['dataset', 'benchmark', 'corpus', 'challenge']),
  concept: new Set(['task', 'problem']),
}

/**
 * Whether two names mean one thing, cautiously: only when their normal forms agree (letter case, hyphens, plural,
 * accents), when the lexicon knows both as names of one entry, or when one merely adds the kind of thing it is. A
 * difference in version, size or sign always keeps names apart.
 */
export function sameName(lexicon: Lexicon, a: TypedName, b: TypedName): SameName {
  if (a.kind !== b.kind) return { same: false, reason: `a ${a.kind} is never a ${b.kind}` }
  const forms = [normalForm(a.name), normalForm(b.name)] as const
  if (forms[0] === '' || forms[1] === '') return { same: false, reason: 'a name has no letters or digits' }
  if (forms[0] === forms[1]) return { same: true, reason: `both are "${forms[0]}" in normal form` }
  const entries = [lexiconEntry(lexicon, a.kind, a.name), lexiconEntry(lexicon, b.kind, b.name)] as const
  if (entries[0] !== undefined && entries[0] === entries[1]) {
    return { same: true, reason: `the lexicon has both as names of "${entries[0].name}"` }
  }
  if (joined(forms[0]) === joined(forms[1]))
    return { same: true, reason: 'they differ in hyphens and spaces only' }
  const difference = versionDifference(forms[0], forms[1])
  if (difference !== undefined) return { same: false, reason: difference }
  if (entries[0] !== undefined && entries[1] !== undefined) {
    return { same: false, reason: `the lexicon has "${entries[0].name}" and "${entries[1].name}" apart` }
  }
  const bare = [bareForm(forms[0], a), bareForm(forms[1], b)] as const
  if (bare[0] === bare[1]) return { same: true, reason: `one only adds what kind of thing "${bare[0]}" is` }
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

/** "fine tuning" and "finetuning", "gsm 8k" and "gsm8k"; digits are never joined, nor short names. */
function joined(form: string): string {
  const name = form.replace(/(?<=\p{L}) (?=\d)/gu, '')
  return name.length < LONG_NAME ? name : name.replace(/(?<=\p{L}) (?=\p{L})/gu, '')
}

function bareForm(form: string, { kind, name }: TypedName): string {
  const words = form.split(' ')
  const last = words.at(-1) ?? ''
  if (words.length < 2 || !KIND_WORDS[kind].has(last)) return form
  return kind === 'concept' || /\p{L}\S*\p{Lu}/u.test(name) ? words.slice(0, -1).join(' ') : form
}
