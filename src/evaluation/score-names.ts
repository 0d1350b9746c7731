/**
 * The form in which the score compares names: LaTeX marks and punctuation gone, small ASCII letters, words in a
 * rough singular. Coarser than the normal form of entity ids on purpose: it is fixed by the score.
 */
export function scoredName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/\\[a-zA-Z]+|[{}$\\]/g, '')
    .replaceAll('’', "'")
    .replace(/[^a-z0-9+.']+/g, ' ')
  return plain
    .split(' ')
    .map((word) => roughSingular(word.replace(/^[.']+|[.']+$/g, '')))
    .filter((word) => word !== '')
    .join(' ')
}

function roughSingular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1)
}

/** Whether one name holds the other as a run of words that makes at least half of it. */
export function holdsName(a: string, b: string): boolean {
  const one = a.split(' ')
  const other = b.split(' ')
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (2 * short.length < long.length) return false
  return long.some((_word, at) => short.every((word, i) => long[at + i] === word))
}
