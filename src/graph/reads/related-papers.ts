import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent } from './by-parent.ts'
import { paperTotal, supports } from './paper-totals.ts'
import { EntityRow, Ids, PaperRow } from './shapes.ts'

const RAREST_ENTITIES = 20
const NEWEST_PAPERS = 100
const CANDIDATES = 100

const relatedPapersQuery = defineQuery(
  'read/related-papers',
  Ids.extend({
    asOf: z.string().nullable(),
    rarest: z.number().int(),
    newest: z.number().int(),
    limit: z.number().int(),
  }),
  z.object({ parent: z.string(), paper: PaperRow, shared: z.array(EntityRow) }),
)

const citationsBetweenQuery = defineQuery(
  'read/citations-between',
  z.object({ pairs: z.array(z.object({ from: z.string(), to: z.string() })) }),
  z.object({ from: z.string(), to: z.string() }),
)

/** Something that two papers mention, and how much that tells. */
export interface SharedEntity {
  readonly entity: EntityRow
  /** The rarer it is, the more; see {@link rarity}. */
  readonly weight: number
}

export interface RelatedPaper {
  readonly paper: PaperRow
  /** Sum of the weights of what both mention. */
  readonly score: number
  /** What both mention, the rarest first. */
  readonly reasons: readonly SharedEntity[]
}

/**
 * For each paper those that share most with it, a shared entity counting the more the rarer it is. Followed are the
 * paper's 20 rarest entities and the 100 newest papers of each.
 */
export async function relatedPapers(
  store: GraphStore,
  ids: readonly string[],
  asOf: string | null,
): Promise<Map<string, RelatedPaper[]>> {
  const [rows, papers] = await Promise.all([
    store.read(relatedPapersQuery, {
      ids: [...ids],
      asOf,
      rarest: RAREST_ENTITIES,
      newest: NEWEST_PAPERS,
      limit: CANDIDATES,
    }),
    paperTotal(store, asOf),
  ])
  const supportOf = await supports(
    store,
    rows.flatMap(({ shared }) => shared),
    asOf,
  )
  const toReason = (entity: EntityRow): SharedEntity => ({
    entity,
    weight: rarity(supportOf(entity), papers),
  })
  const related = new Map<string, RelatedPaper[]>()
  for (const [id, group] of byParent(rows)) {
    const scored = group.map(({ paper, shared }): RelatedPaper => {
      const reasons = shared.map(toReason).sort(rarestFirst)
      return { paper, reasons, score: reasons.reduce((sum, { weight }) => sum + weight, 0) }
    })
    related.set(
      id,
      scored.sort((a, b) => b.score - a.score || compareCodePoints(a.paper.id, b.paper.id)),
    )
  }
  return related
}

/**
 * Smoothed inverse document frequency (Robertson and Zaragoza 2009), above 0 even of what all papers mention: what fewer
 * papers mention tells more, so a shared hub alone never counts as much as a rarer thing.
 */
export function rarity(support: number, papers: number): number {
  return Math.log((papers + 1) / (support + 0.5))
}

const rarestFirst = (a: SharedEntity, b: SharedEntity): number =>
  b.weight - a.weight || compareCodePoints(a.entity.id, b.entity.id)

/** Two papers, the first being the one that was asked about. */
export type PaperPair = readonly [id: string, other: string]

/** Whether the first of each pair cites the other, and is cited by it, in the order of the pairs. */
export async function citationsBetween(
  store: GraphStore,
  pairs: readonly PaperPair[],
): Promise<{ readonly cites: boolean; readonly citedBy: boolean }[]> {
  const asked = pairs.flatMap(([from, to]) => [
    { from, to },
    { from: to, to: from },
  ])
  const rows = await store.read(citationsBetweenQuery, { pairs: asked })
  const found = new Set(rows.map(({ from, to }) => `${from} ${to}`))
  return pairs.map(([id, other]) => ({
    cites: found.has(`${id} ${other}`),
    citedBy: found.has(`${other} ${id}`),
  }))
}
