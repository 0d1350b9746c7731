import { normalForm } from './normal-form.ts'

const SMALL_WORDS = new Set('a an and as at by for from in of on or the to via with'.split(' '))
/** In letters; shorter acronyms stand for too many things. */
const SHORTEST = 3

/**
 * Whether a name is spelled by the initials of another: "DPR" of "dense passage retrieval", small words left out or
 * not. Names with digits are never taken for acronyms.
 */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.trim().replace(/s$/, '')
  if (!/^\p{Lu}[\p{L}-]*\p{Lu}$/u.test(letters)) return false
  const acronym = letters.replaceAll('-', '').toLowerCase()
  if (acronym.length < SHORTEST) return false
  const words = normalForm(long).split(' ')
  const initials = (some: readonly string[]): string => some.map((word) => word.charAt(0)).join('')
  return [words, words.filter((word) => !SMALL_WORDS.has(word))].some((some) => initials(some) === acronym)
}

const IN_BRACKETS = /^(.+?)\s*\(([^()]+)\)$/

/** "Long Short-Term Memory (LSTM)" without its own acronym; any other name as it is. */
export function withoutAcronym(name: string): string {
  const [, long = '', short = ''] = IN_BRACKETS.exec(name.trim()) ?? []
  return long !== '' && (isAcronymOf(short, long) || isShortening(short, long)) ? long : name
}

/** Whether the letters of a short form stand in a long one in their order, the first at its beginning. */
export function isShortening(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  const name = long.toLowerCase()
  if (letters.length < 2 || letters.charAt(0) !== name.charAt(0) || /\s/.test(short)) return false
  let at = 0
  for (const letter of name) if (letter === letters.charAt(at)) at++
  return at === letters.length
}
