import type { Lexicon } from '../lexicon/lexicon.ts'
import { isAcronymOf, isShortening } from '../resolution/acronym.ts'
import { lexiconEntry } from '../resolution/canonical.ts'
import { joined, normalForm } from '../resolution/normal-form.ts'
import { sameName } from '../resolution/same-name.ts'
import type { Entity } from './10-entities.ts'

/**
 * Whether the names of two entities of a paper allow that they are one: a model that reads the context may say so only
 * of names that agree, shorten each other, or differ in words that the longer one adds. Numbers are identity
 * ("ResNet-50" is not "ResNet-101"), and so is what the lexicon keeps apart.
 */
export function mayBeOne(lexicon: Lexicon, a: Entity, b: Entity): boolean {
  if (versionMarks(a) !== versionMarks(b)) return false
  const entries = [lexiconEntry(lexicon, a.type, a.name), lexiconEntry(lexicon, b.type, b.name)]
  if (entries.every((entry) => entry !== undefined) && entries[0] !== entries[1]) return false
  if (sameName(lexicon, a, b).same) return true
  return namesOf(a).some((one) =>
    namesOf(b).some((other) => isShortFor(one, other) || isShortFor(other, one) || isLonger(one, other)),
  )
}

const namesOf = ({ name, spans }: Entity): string[] => [...new Set([name, ...spans.map(({ text }) => text)])]

function versionMarks({ name }: Entity): string {
  return name.match(/\d+(?:\.\d+)*\+*|\+/g)?.join(' ') ?? ''
}

/** "ViT" for "Vision Transformer", "KL divergence" for "Kullback-Leibler divergence". */
function isShortFor(short: string, long: string): boolean {
  if (isAcronymOf(short, long)) return true
  const tail = commonTail(short, long)
  const [head, full] = [short.slice(0, short.length - tail), long.slice(0, long.length - tail)].map((part) =>
    part.trim(),
  )
  if (head === undefined || full === undefined) return false
  return /\p{Lu}.*\p{Lu}/u.test(head) && /[\s-]/.test(full) && isShortening(head, full)
}

/** Length of the words that two names end in alike, the space before them included. */
function commonTail(a: string, b: string): number {
  const [, tail = ''] = /((?:\s\p{Ll}+)+)$/u.exec(a) ?? []
  return tail !== '' && b.endsWith(tail) ? tail.length : 0
}

/** Least letters that two forms of a word have in common: "distillation" and "distilling". */
const STEM = 5

/** Whether one has the words of the other, in whatever form, and perhaps some plain ones more. */
function isLonger(one: string, other: string): boolean {
  const [short = [], long = []] = [one, other]
    .map((name) => normalForm(name).split(' '))
    .sort((x, y) => x.length - y.length)
  if (joined(short.join(' ')) === joined(long.join(' '))) return true
  const rest = [...long]
  for (const word of short) {
    const at = rest.findIndex((candidate) => candidate === word || stemOf(candidate) === stemOf(word))
    if (at < 0) return false
    rest.splice(at, 1)
  }
  if (rest.length === 0) return true
  const printed = one.length > other.length ? one : other
  return short.length >= 2 && rest.every((word) => !isNameInside(printed, word))
}

const stemOf = (word: string): string => (word.length > STEM ? word.slice(0, STEM) : word)

/** Whether a word is printed like a name: with a capital that does not merely begin it, or a digit. */
function isNameInside(printed: string, form: string): boolean {
  return printed.split(/[\s-]+/).some((word) => normalForm(word) === form && /\p{L}\S*\p{Lu}|\d/u.test(word))
}
