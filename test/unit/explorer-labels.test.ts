import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LabelBox, withoutOverlaps } from '../../src/web/graph/drawing/label-room.ts'
import { LABEL_SIZE } from '../../src/web/graph/drawing/picture.ts'

const box = (left: number, y: number, weight: number): LabelBox => ({ left, right: left + 50, y, weight })

/** Whether two names are less than `gap` apart. */
const near = (one: LabelBox, other: LabelBox, gap: number): boolean =>
  one.left < other.right + gap && other.left < one.right + gap && Math.abs(one.y - other.y) < LABEL_SIZE + gap

test.each<[string, LabelBox[], LabelBox[]]>([
  ['names apart are all there', [box(0, 0, 1), box(60, 0, 2)], [box(60, 0, 2), box(0, 0, 1)]],
  ['of two the heavier', [box(0, 0, 1), box(40, 4, 2)], [box(40, 4, 2)]],
  [
    'of three in a row the outer ones',
    [box(0, 0, 2), box(40, 0, 1), box(80, 0, 2)],
    [box(0, 0, 2), box(80, 0, 2)],
  ],
  [
    'names above each other',
    [box(0, 0, 1), box(0, 2 * LABEL_SIZE, 1)],
    [box(0, 0, 1), box(0, 2 * LABEL_SIZE, 1)],
  ],
])('%s', (_, labels, expected) => {
  expect(withoutOverlaps(labels)).toEqual(expected)
})

test('no two names cover each other, and whatever is left out would cover one that weighs as much', () => {
  const number = fc.integer({ min: 0, max: 300 })
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, number), { maxLength: 40 }), (tuples) => {
      const labels = tuples.map((tuple) => box(...tuple))
      const kept = withoutOverlaps(labels)
      for (const [at, one] of kept.entries())
        for (const other of kept.slice(at + 1)) expect(near(one, other, 0)).toBe(false)
      for (const label of labels.filter((candidate) => !kept.includes(candidate)))
        expect(kept.some((other) => other.weight >= label.weight && near(other, label, 4))).toBe(true)
    }),
  )
})
