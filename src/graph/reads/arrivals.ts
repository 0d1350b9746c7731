import { z } from 'zod'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { PaperRow } from './shapes.ts'

const papersArrived = defineQuery(
  'read/papers-arrived',
  z.object({
    revisions: z.array(z.number().int()),
    first: z.number().int(),
    afterId: z.string(),
    limit: z.number().int(),
  }),
  z.object({ revision: z.number().int(), paper: PaperRow }),
)

/** How far somebody has heard of papers that came: all of the writes before `revision`, and of it up to `id`. */
export interface Heard {
  readonly revision: number
  readonly id: string
}

const REVISIONS_A_READ = 100
const PAPERS_A_READ = 50

/**
 * The next papers that first came with the writes up to `latest`, in the order of their coming, and how far that goes.
 * Some may be left even where none is given, as long as `heard.revision` is not past `latest`.
 */
export async function nextArrivals(
  store: GraphStore,
  heard: Heard,
  latest: number,
): Promise<{ readonly papers: PaperRow[]; readonly heard: Heard }> {
  const end = Math.min(latest, heard.revision + REVISIONS_A_READ - 1)
  const revisions = Array.from({ length: end - heard.revision + 1 }, (_, index) => heard.revision + index)
  const rows = await store.read(papersArrived, {
    revisions,
    first: heard.revision,
    afterId: heard.id,
    limit: PAPERS_A_READ,
  })
  const last = rows.length === PAPERS_A_READ ? rows.at(-1) : undefined
  return {
    papers: rows.map((row) => row.paper),
    heard:
      last === undefined ? { revision: end + 1, id: '' } : { revision: last.revision, id: last.paper.id },
  }
}
