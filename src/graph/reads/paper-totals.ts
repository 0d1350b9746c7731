import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { totals } from './by-parent.ts'
import { AsOf, type EntityRow, Ids, OneTotal, Total } from './shapes.ts'

const paperTotalQuery = defineQuery('read/count-all-papers', z.object({}), OneTotal)
const paperTotalAsOfQuery = defineQuery('read/count-papers-as-of', AsOf, OneTotal)
const undatedPapersQuery = defineQuery('read/undated-papers', Ids, OneTotal)
const supportAsOfQuery = defineQuery('read/support-as-of', Ids.extend(AsOf.shape), Total)

/** Number of papers in the graph, up to a date where `asOf` is not null. */
export async function paperTotal(store: GraphStore, asOf: string | null): Promise<number> {
  const rows = await (asOf === null
    ? store.read(paperTotalQuery, {})
    : store.read(paperTotalAsOfQuery, { asOf }))
  return rows[0]?.total ?? 0
}

/** For each entity the number of papers up to a date that mention it. */
export async function supportsAsOf(
  store: GraphStore,
  ids: readonly string[],
  asOf: string,
): Promise<Map<string, number>> {
  return totals(await store.read(supportAsOfQuery, { ids: [...ids], asOf }))
}

/** How many papers mention each of some entities, up to a date where `asOf` is not null. */
export async function supports(
  store: GraphStore,
  entities: readonly EntityRow[],
  asOf: string | null,
): Promise<(entity: EntityRow) => number> {
  if (asOf === null) return ({ support }) => support
  const upTo = await supportsAsOf(store, [...new Set(entities.map(({ id }) => id))], asOf)
  return ({ id }) => upTo.get(id) ?? 0
}

/** How many papers without a date mention any of some entities. */
export async function undatedPapers(store: GraphStore, ids: readonly string[]): Promise<number> {
  const [row] = await store.read(undatedPapersQuery, { ids: [...ids] })
  return row?.total ?? 0
}
