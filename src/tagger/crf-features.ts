import type { Word } from './words.ts'

/** The clusters of a folded word: coarse, middle and fine. */
export type Clusters = ReadonlyMap<string, readonly string[]>

function fold(word: string): string {
  return word.toLowerCase().replace(/\p{Nd}/gu, '0')
}

/** Letters and digits as X, x and 9, runs cut to two: "ResNet50" is XxxXxx99. */
function written(word: string): string {
  return word
    .replace(/\p{Lu}/gu, '\u0001')
    .replace(/\p{Ll}/gu, '\u0002')
    .replace(/\p{Nd}/gu, '9')
    .replaceAll('\u0001', 'X')
    .replaceAll('\u0002', 'x')
    .replace(/(.)\1{2,}/gu, '$1$1')
}

/** What features say of a word by itself. */
export interface Look {
  readonly small: string
  readonly form: string
  readonly groups: readonly string[] | undefined
}

type Put = (name: string) => void

/** How many words on either side a word's features look at. */
export const REACH = 2

export function lookOf({ text }: Pick<Word, 'text'>, clusters: Clusters): Look {
  const small = fold(text)
  return { small, form: written(text), groups: clusters.get(small) }
}

/**
 * The features that a word at a place `step` words off gives, as training/crf.py names them: the word's own at 0, a
 * neighbour's up to REACH words away.
 */
export function featuresAt(step: number, look: Look, put: Put): void {
  if (step === 0) ownFeatures(look, put)
  else neighbourFeatures(step, look, put)
}

function ownFeatures({ small, form, groups }: Look, put: Put): void {
  const letters = Array.from(small)
  put('b')
  put(`w=${small}`)
  put(`s=${form}`)
  for (let size = 1; size <= 4 && letters.length > size; size++) {
    put(`p=${letters.slice(0, size).join('')}`)
    put(`e=${letters.slice(-size).join('')}`)
  }
  groups?.forEach((group, k) => {
    put(`c${k}=${group}`)
  })
}

function neighbourFeatures(step: number, { small, form, groups }: Look, put: Put): void {
  const near = Math.abs(step) === 1
  put(`${step}=${small}`)
  put(`${step}s=${form}`)
  if (near) put(`${step}e=${Array.from(small).slice(-3).join('')}`)
  if (groups !== undefined) for (const k of near ? [0, 1, 2] : [1]) put(`${step}c${k}=${groups[k]}`)
}

/** The features that a word has by its place among others: what it is glued to, pairs of words, where the text ends. */
export function placeFeatures(words: readonly Word[], looks: readonly Look[], at: number, put: Put): void {
  const glued = (there: number): boolean => there > 0 && words[there - 1]?.end === words[there]?.start
  put(`g=${Number(glued(at))}${Number(glued(at + 1))}`)
  if (at === 0) put('first')
  for (const step of [-2, -1, 1, 2]) {
    if (looks[at + step] === undefined) put(`${step}=${step < 0 ? '^' : '$'}`)
  }
  const [before, here, after] = [looks[at - 1], looks[at], looks[at + 1]]
  put(`-1,0=${before?.small ?? '^'} ${here?.small}`)
  put(`0,1=${here?.small} ${after?.small ?? '$'}`)
  if (here?.groups === undefined) return
  if (before?.groups !== undefined) put(`-c=${before.groups[1]} ${here.groups[1]}`)
  if (after?.groups !== undefined) put(`+c=${here.groups[1]} ${after.groups[1]}`)
}
