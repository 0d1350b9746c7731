import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent } from './by-parent.ts'
import { EntityRow, Ids, PaperRow } from './shapes.ts'

const RAREST_ENTITIES = 20
const NEWEST_PAPERS = 100
const CANDIDATES = 100

const relatedPapersQuery = defineQuery(
  'read/related-papers',
  Ids.extend({ rarest: z.number().int(), newest: z.number().int(), limit: z.number().int() }),
  z.object({ parent: z.string(), paper: PaperRow, shared: z.array(EntityRow) }),
)

export interface RelatedPaper {
  readonly paper: PaperRow
  /** Sum over the shared entities of log(papers in the graph / papers that mention the entity). */
  readonly score: number
  /** Entities both papers mention, the rarest first. */
  readonly shared: readonly EntityRow[]
}

/**
 * For each paper those that share most with it, a shared entity counting the more the rarer it is (inverse
 * document frequency, Spärck Jones 1972). Followed are the paper's 20 rarest entities and the 100 newest papers
 * of each.
 */
export async function relatedPapers(
  store: GraphStore,
  ids: readonly string[],
  papersInGraph: number,
): Promise<Map<string, RelatedPaper[]>> {
  const rows = await store.read(relatedPapersQuery, {
    ids: [...ids],
    rarest: RAREST_ENTITIES,
    newest: NEWEST_PAPERS,
    limit: CANDIDATES,
  })
  const related = new Map<string, RelatedPaper[]>()
  for (const [id, group] of byParent(rows)) {
    const scored = group.map(({ paper, shared }) => ({
      paper,
      shared,
      score: shared.reduce((sum, entity) => sum + Math.log(papersInGraph / entity.support), 0),
    }))
    related.set(
      id,
      scored.sort((a, b) => b.score - a.score || compareCodePoints(a.paper.id, b.paper.id)),
    )
  }
  return related
}
