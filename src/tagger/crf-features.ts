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

/** Names every feature of every word, as training/crf.py does. */
export function featuresOf(
  words: readonly Word[],
  clusters: Clusters,
  add: (at: number, name: string) => void,
): void {
  const small = words.map(({ text }) => fold(text))
  const forms = words.map(({ text }) => written(text))
  const groups = small.map((word) => clusters.get(word))
  const glued = words.map(({ start }, at) => at > 0 && words[at - 1]?.end === start)
  words.forEach((_, at) => {
    const word = small[at] ?? ''
    const letters = Array.from(word)
    const put = (name: string): void => add(at, name)
    put('b')
    put(`w=${word}`)
    put(`s=${forms[at]}`)
    put(`g=${Number(glued[at])}${Number(glued[at + 1] ?? false)}`)
    for (let size = 1; size <= 4 && letters.length > size; size++) {
      put(`p=${letters.slice(0, size).join('')}`)
      put(`e=${letters.slice(-size).join('')}`)
    }
    if (at === 0) put('first')
    for (const step of [-2, -1, 1, 2]) {
      const other = small[at + step]
      if (other === undefined) {
        put(`${step}=${step < 0 ? '^' : '$'}`)
        continue
      }
      put(`${step}=${other}`)
      put(`${step}s=${forms[at + step]}`)
      const near = Math.abs(step) === 1
      if (near) put(`${step}e=${Array.from(other).slice(-3).join('')}`)
      const group = groups[at + step]
      if (group !== undefined) for (const k of near ? [0, 1, 2] : [1]) put(`${step}c${k}=${group[k]}`)
    }
    put(`-1,0=${small[at - 1] ?? '^'} ${word}`)
    put(`0,1=${word} ${small[at + 1] ?? '$'}`)
    const here = groups[at]
    if (here === undefined) return
    here.forEach((group, k) => {
      put(`c${k}=${group}`)
    })
    const before = groups[at - 1]
    const after = groups[at + 1]
    if (before !== undefined) put(`-c=${before[1]} ${here[1]}`)
    if (after !== undefined) put(`+c=${here[1]} ${after[1]}`)
  })
}
