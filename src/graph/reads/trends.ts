import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent } from './by-parent.ts'
import { Ids } from './shapes.ts'

const entityTrendQuery = defineQuery(
  'read/entity-trend',
  Ids,
  z.object({ parent: z.string(), year: z.number().int().nullable(), papers: z.number().int() }),
)

/** Papers that mention an entity, by year; years without any are left out. */
export interface Trend {
  readonly points: readonly { readonly year: number; readonly papers: number }[]
  /** Papers that give no date. */
  readonly undated: number
}

export async function entityTrends(store: GraphStore, ids: readonly string[]): Promise<Map<string, Trend>> {
  const trends = new Map<string, Trend>()
  for (const [id, rows] of byParent(await store.read(entityTrendQuery, { ids: [...ids] }))) {
    const points = rows.flatMap(({ year, papers }) => (year === null ? [] : [{ year, papers }]))
    trends.set(id, { points, undated: rows.find((row) => row.year === null)?.papers ?? 0 })
  }
  return trends
}
