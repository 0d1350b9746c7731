import type { PaperWrite } from '../model.ts'
import type { WriteTransaction } from '../store.ts'
import { inBatches, partition } from './batches.ts'
import { nextHistory } from './support-history.ts'
import { countPrints, describeUnknown, emptyUnknownTally, parseUnknownTally } from './unknown-tally.ts'
import * as queries from './write-queries.ts'

/** How one paper prints one name that was not understood: a form for each place. */
export interface UnknownPrint {
  readonly unknown: string
  readonly forms: readonly string[]
}

/** What some papers print that was not understood. */
export function printsOf(papers: readonly PaperWrite[]): UnknownPrint[] {
  return papers.flatMap(({ unknown: names }) =>
    names.map(({ unknown, evidenceSurface }) => ({ unknown, forms: evidenceSurface })),
  )
}

/**
 * Counts out what papers printed that was not understood, and counts in what they print now; writes the names that are
 * printed and removes those that no paper prints any more, so nothing may print these when it is called.
 * `revision` is what the write makes of the graph.
 */
export async function updateUnknownNames(
  transaction: WriteTransaction,
  former: readonly UnknownPrint[],
  current: readonly UnknownPrint[],
  revision: number,
): Promise<void> {
  const ids = [...new Set([...former, ...current].map(({ unknown }) => unknown))].sort()
  if (ids.length === 0) return
  const stored = await transaction.run(queries.unknownTallies, { ids })
  const tallies = new Map(ids.map((id) => [id, emptyUnknownTally()]))
  for (const { id, tally } of stored) tallies.set(id, parseUnknownTally(tally))
  const before = new Map(
    stored.map(({ id, history }) => [id, { support: tallies.get(id)?.papers ?? 0, history }]),
  )
  const countAll = (prints: readonly UnknownPrint[], by: 1 | -1): void => {
    for (const { unknown, forms } of prints) {
      const tally = tallies.get(unknown)
      if (tally !== undefined) countPrints(tally, forms, by)
    }
  }
  countAll(former, -1)
  countAll(current, 1)
  const [printed, stale] = partition([...tallies], ([, { papers }]) => papers > 0)
  const names = printed.map(([id, tally]) => ({
    id,
    properties: {
      id,
      ...describeUnknown(tally),
      support: tally.papers,
      tally: JSON.stringify(tally),
      ...nextHistory(before.get(id) ?? null, tally.papers, revision),
    },
  }))
  await inBatches(transaction, queries.mergeUnknownNames, 'names', names)
  if (stale.length > 0) await transaction.run(queries.deleteUnknownNames, { ids: stale.map(([id]) => id) })
}
