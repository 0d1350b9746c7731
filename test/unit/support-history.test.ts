import { expect, test } from 'vitest'
import { type FormerSupport, nextHistory, REVISIONS_HELD } from '../../src/graph/writes/support-history.ts'

test.each<
  [says: string, former: FormerSupport | null, support: number, history: number[] | null, changed: number]
>([
  ['begins when the entity comes', null, 2, [7, 2], 7],
  ['goes on with each change', { support: 2, history: [3, 2] }, 5, [3, 2, 7, 5], 7],
  ['stays while the support stays', { support: 2, history: [3, 2] }, 2, [3, 2], 3],
  ['takes a support without a history for older than all', { support: 4 }, 3, [0, 4, 7, 3], 7],
])('a history %s', (_, former, support, history, changed) => {
  expect(nextHistory(former, support, 7)).toEqual({ history, changed })
})

test('an entity that an older papergraph counted, and that stays as it is, has no history', () => {
  expect(nextHistory({ support: 4, history: null }, 4, 7)).toEqual({ history: null, changed: null })
})

test('a history is as long as it can be asked for, and not much longer', () => {
  let history: readonly number[] = []
  for (let revision = 1; revision <= 3_000; revision++) {
    const former = revision === 1 ? null : { support: revision - 1, history }
    history = nextHistory(former, revision, revision).history ?? []
  }
  expect(history[0]).toBeLessThanOrEqual(3_000 - REVISIONS_HELD)
  expect(history.length).toBeLessThan(2.5 * REVISIONS_HELD)
})
