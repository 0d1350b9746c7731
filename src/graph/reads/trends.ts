import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent } from './by-parent.ts'
import { Ids } from './shapes.ts'

/** How many characters of a date name the period that papers are counted by. */
export const PERIOD_LENGTH = { YEAR: 4, MONTH: 7 } as const
export type PeriodUnit = keyof typeof PERIOD_LENGTH

const EVERY_DATE = '~'
const length = z.number().int()
const papers = z.number().int()

const entityTrendQuery = defineQuery(
  'read/entity-trend',
  Ids.extend({ length, asOf: z.string().nullable() }),
  z.object({ parent: z.string(), period: z.string().nullish(), papers }),
)
const papersByPeriodQuery = defineQuery(
  'read/papers-by-period',
  z.object({ length, asOf: z.string() }),
  z.object({ period: z.string(), papers }),
)

/** Papers that mention an entity, by period; periods without any are left out. */
export interface Trend {
  /** In order; a period is a year, `2021`, or a month, `2021-07`. */
  readonly points: readonly { readonly period: string; readonly papers: number }[]
  /** Papers whose date is less exact than the periods: in months, those that give a year alone. */
  readonly inexact: number
  /** Papers that give no date. */
  readonly undated: number
}

/** What papers are counted by, and the date up to which they are if there is one. */
export interface TrendScope {
  readonly by: PeriodUnit
  readonly asOf: string | null
}

export async function entityTrends(
  store: GraphStore,
  ids: readonly string[],
  { by, asOf }: TrendScope,
): Promise<Map<string, Trend>> {
  const trends = new Map<string, Trend>()
  const found = await store.read(entityTrendQuery, { ids: [...ids], length: PERIOD_LENGTH[by], asOf })
  for (const [id, rows] of byParent(found)) {
    const points = rows.flatMap(({ period, papers }) => (period ? [{ period, papers }] : []))
    const papersOf = (wanted: '' | null): number =>
      rows.find(({ period = null }) => period === wanted)?.papers ?? 0
    trends.set(id, { points, inexact: papersOf(''), undated: papersOf(null) })
  }
  return trends
}

/** How many papers of the graph each period has; periods without any are left out. */
export async function papersByPeriod(
  store: GraphStore,
  { by, asOf }: TrendScope,
): Promise<Map<string, number>> {
  const params = { length: PERIOD_LENGTH[by], asOf: asOf ?? EVERY_DATE }
  const rows = await store.read(papersByPeriodQuery, params)
  return new Map(rows.map(({ period, papers }) => [period, papers]))
}
