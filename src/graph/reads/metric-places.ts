import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { busiest, cellsOf, type GridPaper } from './gap-cells.ts'
import { GRID_SIDE, type Places } from './gap-places.ts'
import { scored } from './gap-scores.ts'

/** Most papers of a task or metric, the newest: it bounds the fan-out of hubs. */
const NEWEST_PAPERS = 200
/** Most papers that are told to fill a place. */
const FILLING = 3

const Links = z.array(z.string())
const AsOf = z.string().nullable()
const metricPapersQuery = defineQuery(
  'read/metric-papers',
  z.object({ ids: Links, asOf: AsOf, newest: z.number().int() }),
  z.object({ paper: z.string(), published: z.string(), addressed: Links, named: Links, measured: Links }),
)
const metricsOfTasksQuery = defineQuery(
  'read/metrics-of-tasks',
  z.object({ tasks: Links, metrics: Links, asOf: AsOf, most: z.number().int() }),
  z.object({ task: z.string(), metric: z.string(), papers: z.number().int(), newest: Links }),
)

/**
 * Places of a grid of tasks and metrics; a gap is one where no paper on the task prints a result in the metric. Metrics
 * are those of most papers on the tasks where they are not given.
 */
export async function findMetricPlaces(
  store: GraphStore,
  tasks: readonly string[],
  metrics: readonly string[] | null,
  asOf: string | null,
): Promise<Places> {
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
  const all = metrics ?? busiest(papers, ({ named }) => named)
  const columns = metrics ?? all.slice(0, GRID_SIDE)
  const cells = cellsOf(papers, tasks, columns, 'both')
  const [measured, found] = await Promise.all([
    store.read(metricsOfTasksQuery, { tasks: [...tasks], metrics: [...columns], asOf, most: FILLING }),
    scored(store, cells, asOf),
  ])
  const filled = new Map(measured.map((row) => [`${row.task} ${row.metric}`, row]))
  const places = found.map((cell) => {
    const of = filled.get(`${cell.row.id} ${cell.column.id}`)
    return { ...cell, papers: of?.papers ?? 0, filling: of?.newest ?? [], denied: 0, planned: 0 }
  })
  return { places, rows: tasks.length, columns: all.length, papers: papers.length }
}
