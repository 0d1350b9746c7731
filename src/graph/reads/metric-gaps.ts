import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { busiest, cellsOf, type GridPaper } from './gap-cells.ts'
import { scored } from './gap-scores.ts'
import { type Gaps, GRID_SIDE } from './gaps.ts'

/** Most papers of a task or metric, the newest: it bounds the fan-out of hubs. */
const NEWEST_PAPERS = 200

const Links = z.array(z.string())
const AsOf = z.string().nullable()
const metricPapersQuery = defineQuery(
  'read/metric-papers',
  z.object({ ids: Links, asOf: AsOf, newest: z.number().int() }),
  z.object({ paper: z.string(), published: z.string(), addressed: Links, named: Links, measured: Links }),
)
const metricsOfTasksQuery = defineQuery(
  'read/metrics-of-tasks',
  z.object({ tasks: Links, metrics: Links, asOf: AsOf }),
  z.object({ task: z.string(), metric: z.string() }),
)

/**
 * Pairs of a task and a metric such that no paper on the task prints a result in the metric. Metrics are those of most
 * papers on the tasks where they are not given.
 */
export async function findMetricGaps(
  store: GraphStore,
  tasks: readonly string[],
  metrics: readonly string[] | null,
  asOf: string | null,
): Promise<Gaps> {
  const ids = [...tasks, ...(metrics ?? [])]
  const rows = await store.read(metricPapersQuery, { ids, asOf, newest: NEWEST_PAPERS })
  const papers = rows.map(
    ({ paper, published, addressed, named, measured }): GridPaper => ({
      paper,
      published,
      task: null,
      worked: new Set(addressed),
      named: new Set(named),
      evaluated: new Set(measured),
    }),
  )
  const columns = metrics ?? busiest(papers, ({ named }) => named, GRID_SIDE)
  const cells = cellsOf(papers, tasks, columns, 'both')
  const [measured, places] = await Promise.all([
    store.read(metricsOfTasksQuery, { tasks: [...tasks], metrics: [...columns], asOf }),
    scored(store, cells, asOf),
  ])
  const filled = new Set(measured.map(({ task, metric }) => `${task} ${metric}`))
  const gaps = places
    .filter(({ row, column }) => !filled.has(`${row.id} ${column.id}`))
    .map((place) => ({ ...place, denied: false, planned: false }))
  return { gaps, papers: papers.length }
}
