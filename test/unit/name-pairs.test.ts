import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNamePairs, scorePairs } from '../../src/evaluation/score-pairs.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { entityId } from '../../src/resolution/entity-id.ts'
import { sameName } from '../../src/resolution/same-name.ts'

const lexicon = loadLexicon()
const pairs = readNamePairs()
const printed = ({ a, b }: (typeof pairs)[number]): string => `${a.type} ${a.name} | ${b.type} ${b.name}`

describe('pairs of names', () => {
  it('are at least 300 that mean one thing and 300 that mean two', () => {
    expect(pairs.filter(({ same }) => same).length).toBeGreaterThanOrEqual(300)
    expect(pairs.filter(({ same }) => !same).length).toBeGreaterThanOrEqual(300)
  })

  it('that mean two things are never taken for one', () => {
    expect(pairs.filter((pair) => !pair.same && sameName(lexicon, pair.a, pair.b).same).map(printed)).toEqual(
      [],
    )
  })

  it('that mean one thing are taken for one, but for these', () => {
    expect(pairs.filter((pair) => pair.same && !sameName(lexicon, pair.a, pair.b).same).map(printed)).toEqual(
      ['method naive Bayes | method Naive Bayes classifier'],
    )
    expect(scorePairs(lexicon, pairs).recall).toBeGreaterThan(0.97)
  })

  it('are told alike in both orders', () => {
    for (const { a, b } of pairs) {
      expect(sameName(lexicon, a, b).same).toBe(sameName(lexicon, b, a).same)
    }
  })
})

describe('any name', () => {
  const name = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...pairs.map(({ a }) => a.name)))
  const type = fc.constantFrom('method', 'dataset', 'task', 'metric', 'concept')

  it('is decided upon without an error, and alike in both orders', () => {
    fc.assert(
      fc.property(type, name, name, (one, a, b) => {
        const [x, y] = [
          { type: one, name: a },
          { type: one, name: b },
        ] as const
        expect(sameName(lexicon, x, y).same).toBe(sameName(lexicon, y, x).same)
      }),
    )
  })

  it('is the same in capitals of its words, with other hyphens and in another Unicode form', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pairs.map(({ a }) => a)), ({ type: one, name: plain }) => {
        for (const other of [
          plain.replaceAll('-', '\u2010'),
          plain.replaceAll('-', ' '),
          plain.normalize('NFD'),
        ]) {
          expect(sameName(lexicon, { type: one, name: plain }, { type: one, name: other }).same).toBe(true)
        }
      }),
    )
  })

  it('has one id in all its forms', () => {
    for (const [a, b] of [
      ['behaviour cloning', 'Behavior Cloning'],
      ['β-VAE', '$\\beta$-VAE'],
      ['YOLO v3', 'YOLOv3'],
      ['naïve Bayes', 'Naive Bayes'],
      ['labelled data', 'labeled data'],
    ] as const) {
      expect(entityId('method', a)).toBe(entityId('method', b))
    }
  })
})
