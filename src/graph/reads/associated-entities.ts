import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { GraphStore } from '../store.ts'
import { association, estimateTogether, type PairCounts } from './association.ts'
import { COOCCURRENCE_PAPERS, type CompanyFilter, cooccurringEntities } from './cooccurrence.ts'
import { paperTotal, supports } from './paper-totals.ts'
import type { EntityRow } from './shapes.ts'

/** Fewest papers that mention both of two things for them to be ranked by association: one paper may be chance. */
export const LEAST_TOGETHER = 3
/** Most candidates ranked by association, those that share most papers. */
export const ASSOCIATION_CANDIDATES = 200
const RELATED_CANDIDATES = 100

/** An entity in the company of another. */
export interface Companion {
  readonly entity: EntityRow
  /** Papers that mention both, among the newest of the one that was asked about. */
  readonly papers: number
  readonly score: number
}

/**
 * For each entity those that share at least {@link LEAST_TOGETHER} papers with it, by normalised pointwise mutual
 * information (Bouma 2009), the highest first; ranked are the {@link ASSOCIATION_CANDIDATES} that share most papers.
 */
export function associatedEntities(
  store: GraphStore,
  entities: readonly EntityRow[],
  filter: CompanyFilter,
): Promise<Map<string, Companion[]>> {
  return ranked(store, entities, filter, ASSOCIATION_CANDIDATES, LEAST_TOGETHER, (counts) => {
    return association(counts).npmi
  })
}

/**
 * For each entity those that keep its company more than chance has it: papers shared over the geometric mean of papers
 * each is in (Ochiai's coefficient, 1957), 1 when the same papers mention both.
 */
export function relatedEntities(
  store: GraphStore,
  entities: readonly EntityRow[],
  filter: CompanyFilter,
): Promise<Map<string, Companion[]>> {
  return ranked(store, entities, filter, RELATED_CANDIDATES, 1, ({ together, own, other }) => {
    return together / Math.sqrt(own * other)
  })
}

async function ranked(
  store: GraphStore,
  entities: readonly EntityRow[],
  filter: CompanyFilter,
  limit: number,
  least: number,
  score: (counts: PairCounts) => number,
): Promise<Map<string, Companion[]>> {
  const ids = entities.map(({ id }) => id)
  const [company, papers] = await Promise.all([
    cooccurringEntities(store, ids, filter, limit, least),
    paperTotal(store, filter.asOf),
  ])
  const companions = [...company.values()].flat().map(({ entity }) => entity)
  const supportOf = await supports(store, [...entities, ...companions], filter.asOf)
  return new Map(
    entities.map((own) => [
      own.id,
      (company.get(own.id) ?? [])
        .map((row) => ({
          entity: row.entity,
          papers: row.papers,
          score: score(pairCounts(row.papers, supportOf(own), supportOf(row.entity), papers)),
        }))
        .sort((a, b) => b.score - a.score || compareCodePoints(a.entity.id, b.entity.id)),
    ]),
  )
}

/** The counts behind an association, from papers counted among the newest of the one. */
export function pairCounts(counted: number, own: number, other: number, papers: number): PairCounts {
  return { together: estimateTogether(counted, COOCCURRENCE_PAPERS, own, other), own, other, papers }
}
