import type { Word } from './sentence.ts'

/** Inner capitals, an acronym, or capitals with digits: not how a common word is printed. */
export function isNameLike(text: string): boolean {
  if (
    /-(?:based|like|style|aware|free|guided|driven|enhanced|specific|level|inspired|agnostic|generated)$/.test(
      text,
    )
  )
    return false
  if (/[:/]\/|\.(?:com|org|io|net|edu)\b/.test(text)) return false
  if (text.length < 2 || text.length > 40) return false
  if (!/\p{L}.*\p{Lu}|\p{Lu}.*\d/u.test(text)) return false
  return !/^\p{Lu}?\p{Ll}+(?:[-/]\p{Lu}?\p{Ll}*)+$/u.test(text)
}

export function isCapitalised(word: Word | undefined): boolean {
  return (
    word !== undefined && /^\p{Lu}/u.test(word.text) && word.tag !== 'determiner' && word.tag !== 'pronoun'
  )
}
