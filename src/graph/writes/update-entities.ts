import type { WriteTransaction } from '../store.ts'
import { nameKey, textTerms } from '../text-terms.ts'
import { inBatches, partition } from './batches.ts'
import { nextHistory } from './support-history.ts'
import { count, describe, emptyTally, type Naming, parseTally, support, type Tally } from './tally.ts'
import * as queries from './write-queries.ts'

/** How one paper names one entity. */
export interface EntityNaming extends Naming {
  readonly entity: string
}

/**
 * Counts out what papers called entities and counts in what they call them now, writes the entities that are
 * supported and gives the ids of those that are not. `revision` is what the write makes of the graph.
 */
export async function updateEntities(
  transaction: WriteTransaction,
  former: readonly EntityNaming[],
  current: readonly EntityNaming[],
  revision: number,
): Promise<string[]> {
  const touched = new Set([...former, ...current].map((naming) => naming.entity))
  const ids = [...touched].sort()
  const stored = await transaction.run(queries.entityTallies, { ids })
  const tallies = new Map<string, Tally>(stored.map((row) => [row.id, parseTally(row.tally)]))
  const shown = new Map([...tallies].map(([id, tally]) => [id, shows(tally)]))
  const formerly = new Map(
    stored.map(({ id, history }) => [id, { support: support(tallies.get(id) ?? emptyTally()), history }]),
  )
  const tallyOf = (id: string): Tally => {
    const tally = tallies.get(id) ?? emptyTally()
    tallies.set(id, tally)
    return tally
  }
  for (const naming of former) count(tallyOf(naming.entity), naming, -1)
  for (const naming of current) count(tallyOf(naming.entity), naming, 1)
  const [supported, stale] = partition([...tallies], ([, tally]) => support(tally) > 0)
  const [same, changed] = partition(supported, ([id, tally]) => shown.get(id) === shows(tally))
  const counted = ([id, tally]: [string, Tally]) => {
    const history = nextHistory(formerly.get(id) ?? null, support(tally), revision)
    return { id, support: support(tally), tally: JSON.stringify(tally), ...history }
  }
  const described = ([id, tally]: [string, Tally]) => entityRow(counted([id, tally]), tally)
  await inBatches(transaction, queries.mergeEntities, 'entities', changed.map(described))
  await inBatches(transaction, queries.recountEntities, 'entities', same.map(counted))
  return stale.map(([id]) => id)
}

const shows = (tally: Tally): string => JSON.stringify(describe(tally))

function entityRow<C extends { readonly id: string }>(counts: C, tally: Tally) {
  const { name, kind, aliases } = describe(tally)
  const forms = [name, ...aliases]
  return {
    id: counts.id,
    kind,
    properties: {
      ...counts,
      name,
      kind,
      aliases,
      // Full text is searched by these; whoever reads the graph has no use for them.
      terms: [...new Set(forms.flatMap(textTerms))].join(' '),
      formKeys: [...new Set(forms.map(nameKey))].join(' '),
    },
  }
}
