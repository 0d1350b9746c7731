import type { Vocabulary } from '../lexicon/lexicon.ts'
import { singularWord } from '../resolution/normal-form.ts'
import type { FieldReading } from './reading.ts'

/** Tells words that a capital makes no name of. */
export type IsPlain = (word: string) => boolean

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/
const ENDINGS = 'ing ally ed ly er ers est ness ment ion ions ive able al es s d'.split(' ')

/**
 * For one paper: plain are the words of the vocabulary and what the paper also prints in small letters, each with
 * common endings; single letters, Roman and short numbers ("9K"), and compounds of such words.
 */
export function plainWordsOf(fields: readonly FieldReading[], vocabulary: Vocabulary): IsPlain {
  const printedSmall = new Set<string>()
  for (const { plain } of fields)
    for (const [word] of plain.text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{3,40}(?![\p{L}\p{N}])/gu))
      printedSmall.add(word)
  const isKnown = (word: string): boolean =>
    printedSmall.has(word) ||
    vocabulary.plainWords.has(word) ||
    vocabulary.plainModifiers.has(word) ||
    vocabulary.plainHeads.has(word) ||
    vocabulary.headTypes.has(word)
  const isKnownForm = (word: string): boolean => {
    if (isKnown(word) || isKnown(singularWord(word))) return true
    return ENDINGS.some((ending) => {
      const stem = word.slice(0, -ending.length)
      const isStem = word.endsWith(ending) && stem.length > 3
      return isStem && (isKnown(stem) || isKnown(`${stem}e`) || isKnown(stem.slice(0, -1)))
    })
  }
  const isPlainPart = (part: string): boolean => {
    if (!/\p{Lu}/u.test(part) || part.length === 1 || ROMAN.test(part) || /^\d+\p{L}$/u.test(part))
      return true
    return /^\p{Lu}\p{Ll}+$/u.test(part) && isKnownForm(part.toLowerCase())
  }
  return (word) => word.split(/[^\p{L}\p{N}]+/u).every(isPlainPart)
}
