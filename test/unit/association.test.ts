import { describe, expect, test } from 'vitest'
import { association, estimateTogether } from '../../src/graph/reads/association.ts'
import { rarity } from '../../src/graph/reads/related-papers.ts'

describe('association of two things in 1,000 papers', () => {
  test.each([
    ['each in 10 papers, and always together', [10, 10, 10], { lift: 100, pmi: Math.log2(100), npmi: 1 }],
    ['as often together as chance has it', [10, 100, 100], { lift: 1, pmi: 0, npmi: 0 }],
    ['half as often as chance has it', [5, 100, 100], { lift: 0.5, pmi: -1, npmi: -1 / Math.log2(200) }],
    ['in every paper', [1_000, 1_000, 1_000], { lift: 1, pmi: 0, npmi: 1 }],
  ] as const)('%s', (_, [together, own, other], gives) => {
    const found = association({ together, own, other, papers: 1_000 })
    expect(found.lift).toBeCloseTo(gives.lift, 10)
    expect(found.pmi).toBeCloseTo(gives.pmi, 10)
    expect(found.npmi).toBeCloseTo(gives.npmi, 10)
  })
})

test.each([
  ['exact where all papers were looked at', 40, 500, 90, 40],
  ['in proportion where there are more', 40, 5_000, 900, 400],
  ['no more than mention the other', 40, 5_000, 60, 60],
])('papers that mention both: %s', (_, counted, own, other, gives) => {
  expect(estimateTogether(counted, 500, own, other)).toBe(gives)
})

test('what fewer papers mention always counts more, and what all mention still something', () => {
  const weights = [1, 2, 10, 999, 1_000].map((support) => rarity(support, 1_000))
  expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  expect(new Set(weights).size).toBe(weights.length)
  expect(weights.at(-1)).toBeGreaterThan(0)
  expect(weights.at(-1)).toBeLessThan(0.001)
})
