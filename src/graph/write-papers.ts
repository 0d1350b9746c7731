import type { MentionWrite, PaperWrite } from './model.ts'
import { claimRows, entityEdgeRows, mentionRows, paperEdgeRows, paperRow } from './paper-rows.ts'
import type { Query } from './query.ts'
import type { WriteTransaction } from './store.ts'
import { count, describe, emptyTally, parseTally, support, type Tally } from './tally.ts'
import { nameKey, textTerms } from './text-terms.ts'
import * as queries from './write-queries.ts'

/**
 * Writes whole papers, replacing what the graph held of them, and brings the entities they touch up to date:
 * entities that nothing supports any more go. Must run in one transaction. Gives the revision that the write makes
 * of the graph, which papers keep as internal properties: `arrived` when they first came, `revision` when last written.
 */
export async function writePapers(
  transaction: WriteTransaction,
  papers: readonly PaperWrite[],
): Promise<number> {
  const revision = await lockWriter(transaction)
  const ids = papers.map((paper) => paper.id)
  const former = await forget(transaction, ids)
  await transaction.run(queries.mergePapers, { papers: papers.map(paperRow), revision })
  const stale = await updateEntities(
    transaction,
    former,
    papers.flatMap((paper) => paper.mentions),
  )
  await inBatches(transaction, queries.createMentions, 'edges', papers.flatMap(mentionRows))
  await inBatches(transaction, queries.createPaperEdges, 'edges', papers.flatMap(paperEdgeRows))
  await inBatches(transaction, queries.createEntityEdges, 'edges', papers.flatMap(entityEdgeRows))
  await inBatches(transaction, queries.createClaims, 'claims', papers.flatMap(claimRows))
  if (stale.length > 0) await transaction.run(queries.deleteEntities, { ids: stale })
  await cite(transaction, papers)
  return revision
}

/** Waits for other writers and gives the revision that this write makes of the graph. */
async function lockWriter(transaction: WriteTransaction): Promise<number> {
  const [locked] = await transaction.run(queries.lockWriter, {})
  if (locked === undefined) throw new Error('locking the writer gave no revision')
  return locked.revision
}

type Naming = Pick<MentionWrite, 'entity' | 'name' | 'kind' | 'aliases'>

/** Removes what the graph holds of some papers, but the papers themselves; gives what they called entities. */
async function forget(transaction: WriteTransaction, ids: readonly string[]): Promise<Naming[]> {
  const present = (await transaction.run(queries.existingPapers, { ids: [...ids] })).map((row) => row.id)
  if (present.length === 0) return []
  const former = await transaction.run(queries.paperMentionNames, { ids: present })
  const cited = (await transaction.run(queries.citedIds, { ids: present })).flatMap((row) => row.cites)
  await transaction.run(queries.deleteEntityEdges, { ids: present })
  await transaction.run(queries.deleteClaims, { ids: present })
  await transaction.run(queries.deletePaperEdges, { ids: present })
  if (cited.length > 0) await transaction.run(queries.deleteUnawaitedPapers, { ids: cited })
  return former
}

/** Recounts the touched entities, writes those that are supported and gives the ids of those that are not. */
async function updateEntities(
  transaction: WriteTransaction,
  former: readonly Naming[],
  current: readonly Naming[],
): Promise<string[]> {
  const touched = new Set([...former, ...current].map((naming) => naming.entity))
  const ids = [...touched].sort()
  const stored = await transaction.run(queries.entityTallies, { ids })
  const tallies = new Map<string, Tally>(stored.map((row) => [row.id, parseTally(row.tally)]))
  const shown = new Map([...tallies].map(([id, tally]) => [id, shows(tally)]))
  const tallyOf = (id: string): Tally => {
    const tally = tallies.get(id) ?? emptyTally()
    tallies.set(id, tally)
    return tally
  }
  for (const naming of former) count(tallyOf(naming.entity), naming, -1)
  for (const naming of current) count(tallyOf(naming.entity), naming, 1)
  const [supported, stale] = partition([...tallies], ([, tally]) => support(tally) > 0)
  const [same, changed] = partition(supported, ([id, tally]) => shown.get(id) === shows(tally))
  await inBatches(transaction, queries.mergeEntities, 'entities', changed.map(entityRow))
  await inBatches(transaction, queries.recountEntities, 'entities', same.map(countRow))
  return stale.map(([id]) => id)
}

const shows = (tally: Tally): string => JSON.stringify(describe(tally))

const countRow = ([id, tally]: [string, Tally]) => ({
  id,
  support: support(tally),
  tally: JSON.stringify(tally),
})

function entityRow([id, tally]: [string, Tally]) {
  const { name, kind, aliases } = describe(tally)
  const forms = [name, ...aliases]
  return {
    id,
    kind,
    properties: {
      ...countRow([id, tally]),
      name,
      kind,
      aliases,
      // Full text is searched by these; whoever reads the graph has no use for them.
      terms: [...new Set(forms.flatMap(textTerms))].join(' '),
      formKeys: [...new Set(forms.map(nameKey))].join(' '),
    },
  }
}

/** Links citations whose papers are there, keeps the others waiting, and links what waited for these papers. */
async function cite(transaction: WriteTransaction, papers: readonly PaperWrite[]): Promise<void> {
  const ids = papers.map((paper) => paper.id)
  const citations = papers.flatMap((paper) =>
    paper.cites.filter((to) => to !== paper.id).map((to) => ({ from: paper.id, to })),
  )
  if (citations.length > 0) {
    const cited = [...new Set(citations.map((citation) => citation.to))]
    const present = new Set(
      (await transaction.run(queries.existingPapers, { ids: cited })).map((row) => row.id),
    )
    const [linked, waiting] = partition(citations, (citation) => present.has(citation.to))
    await inBatches(transaction, queries.createCitations, 'citations', linked)
    await inBatches(transaction, queries.awaitPapers, 'citations', waiting)
  }
  await transaction.run(queries.linkArrivals, { ids })
  await transaction.run(queries.deleteArrivals, { ids })
}

const ROWS_A_STATEMENT = 1_000

async function inBatches<K extends string, T>(
  transaction: WriteTransaction,
  query: Query<Record<K, T[]>, never>,
  key: K,
  rows: readonly T[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const params = { [key]: rows.slice(start, start + ROWS_A_STATEMENT) } as Record<K, T[]>
    await transaction.run(query, params)
  }
}

function partition<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = []
  const no: T[] = []
  for (const item of items) (holds(item) ? yes : no).push(item)
  return [yes, no]
}
