import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { ENTITY_KINDS, type EntityKind } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent } from './by-parent.ts'
import { type Change, type Counts, changeOf, scoreOf } from './rising-score.ts'
import { Ids } from './shapes.ts'

/** Most papers of a period that are looked at, the newest: it bounds what an answer costs. */
export const NEWEST_OF_PERIOD = 10_000
/** Most entities that are compared, those in most papers of both periods. */
export const MOST_COMPARED = 5_000

const revision = z.number().int()
const inexact = z.array(z.string())
const Published = z.object({ from: z.string(), middle: z.string(), to: z.string(), inexact })
const Arrived = z.object({ middle: revision, to: revision, asOf: z.string().nullable() })
const Bounds = z.object({
  newest: z.number().int(),
  kinds: z.array(z.enum(ENTITY_KINDS)),
  limit: z.number().int(),
})
const CountsRow = z.object({ before: z.number().int(), after: z.number().int() })
const EntityCounts = CountsRow.extend({ id: z.string() })

const publishedQuery = defineQuery('read/rising-published', Published.extend(Bounds.shape), EntityCounts)
const arrivedQuery = defineQuery('read/rising-arrived', Arrived.extend(Bounds.shape), EntityCounts)
const countPublishedQuery = defineQuery('read/count-published', Published, CountsRow)
const countArrivedQuery = defineQuery('read/count-arrived', Arrived, CountsRow)
const countInexactQuery = defineQuery(
  'read/count-inexact',
  z.object({ inexact }),
  z.object({ total: z.number().int() }),
)
const papersQuery = defineQuery(
  'read/rising-papers',
  Ids.extend({
    from: z.string().nullable(),
    middle: z.string().nullable(),
    to: z.string().nullable(),
    inexact,
    middleWrite: revision.nullable(),
    toWrite: revision.nullable(),
    limit: z.number().int(),
  }),
  z.object({ parent: z.string(), paper: z.string(), later: z.boolean() }),
)

/**
 * Two periods that follow each other. By date: from `from` up to `middle`, and from there up to `to`, as `upTo` makes
 * it; papers dated as `inexact` are left out, since they may lie outside. By write: up to revision `middle`, and since then
 * up to `to`.
 */
export type Periods =
  | ({ readonly by: 'published' } & Readonly<z.infer<typeof Published>>)
  | ({ readonly by: 'arrived' } & Readonly<z.infer<typeof Arrived>>)

/** An entity whose share of the papers is not what it was. */
export interface Riser extends Counts {
  readonly id: string
  readonly change: Change
  readonly score: number
}

/** What rose and fell between two periods. */
export interface Rising {
  /** The surest change first, then by id. */
  readonly risers: readonly Riser[]
  /** Number of papers of each period. */
  readonly papers: Counts
  /** Number of papers of each that were looked at. */
  readonly looked: Counts
}

/** Entities of some kinds whose share of the papers changed between two periods; none where one of these has no papers. */
export async function risingBetween(
  store: GraphStore,
  periods: Periods,
  kinds: readonly EntityKind[],
): Promise<Rising> {
  const bounds = { newest: NEWEST_OF_PERIOD, kinds: [...kinds], limit: MOST_COMPARED }
  const [[papers = { before: 0, after: 0 }], counts] = await Promise.all(
    periods.by === 'published'
      ? [store.read(countPublishedQuery, periods), store.read(publishedQuery, { ...periods, ...bounds })]
      : [store.read(countArrivedQuery, periods), store.read(arrivedQuery, { ...periods, ...bounds })],
  )
  const looked = {
    before: Math.min(papers.before, NEWEST_OF_PERIOD),
    after: Math.min(papers.after, NEWEST_OF_PERIOD),
  }
  if (looked.before === 0 || looked.after === 0) return { risers: [], papers, looked }
  const risers = counts.flatMap((count): Riser[] => {
    const change = changeOf(count, looked)
    return change === null ? [] : [{ ...count, change, score: scoreOf(count, looked) }]
  })
  return { risers: risers.sort(surestFirst), papers, looked }
}

function surestFirst(a: Riser, b: Riser): number {
  return Math.abs(b.score) - Math.abs(a.score) || compareCodePoints(a.id, b.id)
}

/** How many papers periods leave out since their date does not tell whether they are of one. */
export async function countInexact(store: GraphStore, dates: readonly string[]): Promise<number> {
  const [row] = await store.read(countInexactQuery, { inexact: [...dates] })
  return row?.total ?? 0
}

/** For each entity the newest papers of two periods that name it, those of the later one first, at most `limit`. */
export async function risingPapers(
  store: GraphStore,
  ids: readonly string[],
  periods: Periods,
  limit: number,
) {
  const { from, middle, to, inexact, middleWrite, toWrite } =
    periods.by === 'published'
      ? { ...periods, middleWrite: null, toWrite: null }
      : {
          from: null,
          middle: null,
          to: periods.asOf,
          inexact: [],
          middleWrite: periods.middle,
          toWrite: periods.to,
        }
  const params = { ids: [...ids], from, middle, to, inexact, middleWrite, toWrite, limit }
  return byParent(await store.read(papersQuery, params))
}
