import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCrf } from '../../src/tagger/crf.ts'

const LABELS = ['O', 'B-method', 'I-method', 'B-task', 'I-task']
const TRANSITIONS = [
  [1, 0.5, -9, 0.25, -9],
  [0, -1, 2, -1, -9],
  [0, -1, 1, -1, -9],
  [0, -1, -9, -1, 2],
  [0, -1, -9, -1, 1],
]
const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  zorb: [0, 2, 0.5, 0.25, 0],
  net: [0, 0.5, 2, 0, 0.5],
  parsing: [0, 0, 0, 2, 1],
}
const table = [
  LABELS.join('\t'),
  ...TRANSITIONS.map((row) => row.join('\t')),
  ...Object.entries(WEIGHTS).map(
    ([word, row]) => `w=${word}\t${row.map((weight, label) => `${label}:${weight}`).join(' ')}`,
  ),
].join('\n')
const crf = readCrf(table, '')

/** Every labelling of some words with its score, by the definition. */
function labellings(words: readonly string[]): Array<{ labels: number[]; score: number }> {
  let all: Array<{ labels: number[]; score: number }> = [{ labels: [], score: 0 }]
  for (const word of words) {
    all = all.flatMap(({ labels, score }) =>
      LABELS.map((_, label) => {
        const before = labels.at(-1)
        const step = before === undefined ? 0 : (TRANSITIONS[before]?.[label] ?? 0)
        return { labels: [...labels, label], score: score + step + (WEIGHTS[word]?.[label] ?? 0) }
      }),
    )
  }
  return all
}

/** The chance that words `first` to `last` are one name of some type, added up over all labellings. */
function chanceByDefinition(words: readonly string[], first: number, last: number): number {
  let total = 0
  let named = 0
  for (const { labels, score } of labellings(words)) {
    const weight = Math.exp(score)
    total += weight
    const text = labels.map((label) => LABELS[label] ?? '')
    const type = text[first]?.slice(2)
    const inside = text.slice(first + 1, last + 1).every((label) => label === `I-${type}`)
    if (text[first]?.startsWith('B-') && inside && text[last + 1] !== `I-${type}`) named += weight
  }
  return named / total
}

const text = fc.array(fc.constantFrom('zorb', 'net', 'parsing', 'of'), { minLength: 1, maxLength: 5 })

describe('the CRF', () => {
  it('gives every span the chance that all labellings together give it', () => {
    fc.assert(
      fc.property(text, fc.nat(4), fc.nat(4), (words, a, b) => {
        const first = Math.min(a, b, words.length - 1)
        const last = Math.min(Math.max(a, b), words.length - 1)
        const { chance } = crf.read(words.join(' ')).judge(first, last)
        expect(chance).toBeCloseTo(chanceByDefinition(words, first, last), 9)
      }),
      { numRuns: 200 },
    )
  })

  it('labels words by the best labelling of all', () => {
    fc.assert(
      fc.property(text, (words) => {
        const best = Math.max(...labellings(words).map(({ score }) => score))
        const found = crf.read(words.join(' ')).labels.map((label) => LABELS.indexOf(label))
        const score = labellings(words).find(({ labels }) => labels.join() === found.join())?.score
        expect(score).toBeCloseTo(best, 9)
      }),
      { numRuns: 200 },
    )
  })

  it('reads a text of many thousands of words', () => {
    const { words, labels } = crf.read('zorb net of '.repeat(5_000))
    expect(labels).toHaveLength(words.length)
    expect(labels.slice(0, 3)).toEqual(['B-method', 'I-method', 'O'])
  })
})
