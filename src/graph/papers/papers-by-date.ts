import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { storeItself } from '../metered-store.ts'
import { defineQuery } from '../query.ts'
import { findPapers } from '../reads/papers.ts'
import type { PaperRow } from '../reads/shapes.ts'
import type { GraphStore } from '../store.ts'
import { conjuncts, type PaperCondition } from './paper-condition.ts'
import type { PaperPage } from './paper-pages.ts'

const Dated = z.object({ id: z.string(), published: z.string() })
type Dated = z.infer<typeof Dated>

const paperDatesQuery = defineQuery('read/paper-dates', z.object({}), Dated)

/** The dated papers of a graph in the two orders of a list, as they were after so many writes. */
interface DateOrders {
  readonly writes: number
  readonly PUBLISHED_ASC: readonly Dated[]
  readonly PUBLISHED_DESC: readonly Dated[]
}

const known = new WeakMap<GraphStore, Promise<DateOrders>>()

/**
 * A page of the dated papers that pass a filter of dates alone, from an order that is kept as long as nothing is written.
 * Null where that cannot be told: another filter or order, a graph that others may write to, or a write meanwhile.
 */
export async function papersByDate(
  store: GraphStore,
  condition: PaperCondition,
  { order, after, limit }: PaperPage,
): Promise<{ readonly paper: PaperRow; readonly key: string }[] | null> {
  const writes = store.writes()
  const holds = datesOf(condition)
  if (writes === null || holds === null || (order !== 'PUBLISHED_DESC' && order !== 'PUBLISHED_ASC'))
    return null
  const direction = order === 'PUBLISHED_DESC' ? -1 : 1
  const isBeyond = ({ id, published }: Dated): boolean =>
    after === null ||
    (compareCodePoints(published, after.key) * direction || compareCodePoints(id, after.id)) > 0
  const page: Dated[] = []
  for (const dated of (await dateOrders(store, writes))[order]) {
    if (page.length === limit) break
    if (isBeyond(dated) && holds(dated.published)) page.push(dated)
  }
  const papers = await findPapers(
    store,
    page.map(({ id }) => id),
  )
  const rows = page.flatMap(({ id, published }) => {
    const paper = papers.get(id)
    return paper === undefined ? [] : [{ paper, key: published }]
  })
  return store.writes() === writes && rows.length === page.length ? rows : null
}

/** Whether a date passes a condition; null of one that looks at more than dates. */
function datesOf(condition: PaperCondition): ((published: string) => boolean) | null {
  const bounds = conjuncts(condition)
  if (!bounds.every((bound) => 'publishedFrom' in bound || 'publishedTo' in bound)) return null
  return (published) =>
    bounds.every((bound) =>
      'publishedFrom' in bound
        ? published >= bound.publishedFrom
        : 'publishedTo' in bound && published <= bound.publishedTo,
    )
}

async function dateOrders(store: GraphStore, writes: number): Promise<DateOrders> {
  const graph = storeItself(store)
  const before = await known.get(graph)?.catch(() => undefined)
  if (before?.writes === writes) return before
  const next = store.read(paperDatesQuery, {}).then((oldest) => ({
    writes,
    PUBLISHED_ASC: oldest,
    PUBLISHED_DESC: [...oldest].sort((a, b) => compareCodePoints(b.published, a.published)),
  }))
  known.set(graph, next)
  return next
}
