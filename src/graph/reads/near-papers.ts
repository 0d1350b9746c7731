import { z } from 'zod'
import { PAPER_EDGE_TYPES, type PaperEdgeType } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import type { GridPaper } from './gap-cells.ts'

/** Most papers that relate to an entity itself, the newest: it bounds the fan-out of hubs. */
const NEWEST_PAPERS = 500
/** Most tasks that are followed from an entity. */
const NEAR_TASKS = 5
/** Most papers of each of those tasks, the newest. */
const NEWEST_OF_TASK = 200

const Links = z.array(z.string())
const nearPapersQuery = defineQuery(
  'read/near-papers',
  z.object({
    id: z.string(),
    relations: z.array(z.enum(PAPER_EDGE_TYPES)),
    asOf: z.string().nullable(),
    newest: z.number().int(),
    tasks: z.number().int(),
    newestOfTask: z.number().int(),
  }),
  z.object({
    paper: z.string(),
    published: z.string(),
    task: z.string().nullish(),
    worked: Links,
    named: Links,
    evaluated: Links,
  }),
)

/**
 * The newest papers that state one of some relations to an entity, and the newest that address the tasks which most
 * of those address (none where `withTasks` is false), each once, of those that name a method or dataset: rows are
 * methods, columns datasets, and the task is the one that led to the paper.
 */
export async function nearPapers(
  store: GraphStore,
  id: string,
  relations: readonly PaperEdgeType[],
  asOf: string | null,
  withTasks: boolean,
): Promise<GridPaper[]> {
  const rows = await store.read(nearPapersQuery, {
    id,
    relations: [...relations],
    asOf,
    newest: NEWEST_PAPERS,
    tasks: withTasks ? NEAR_TASKS : 0,
    newestOfTask: NEWEST_OF_TASK,
  })
  return rows.map(({ task, worked, named, evaluated, ...row }) => ({
    ...row,
    task: task ?? null,
    worked: new Set(worked),
    named: new Set(named),
    evaluated: new Set(evaluated),
  }))
}
