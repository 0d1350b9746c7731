import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { ENTITY_KINDS, type EntityKind } from '../model.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { byParent, totals } from './by-parent.ts'
import { EntityRow, Ids, Total } from './shapes.ts'

/** Most papers of an entity that co-occurrence is counted over, newest first: it bounds the fan-out of hubs. */
const COOCCURRENCE_PAPERS = 500
const RELATED_CANDIDATES = 100

const Company = Ids.extend({ kinds: z.array(z.enum(ENTITY_KINDS)), newest: z.number().int() })
const countCooccurringQuery = defineQuery('read/count-cooccurring-entities', Company, Total)
const cooccurringQuery = defineQuery(
  'read/cooccurring-entities',
  Company.extend({ limit: z.number().int() }),
  z.object({ parent: z.string(), entity: EntityRow, papers: z.number().int() }),
)

/** For each entity the entities its papers mention too, the most frequent first, at most `limit`. */
export async function cooccurringEntities(
  store: GraphStore,
  ids: readonly string[],
  kinds: readonly EntityKind[],
  limit: number,
) {
  const rows = await store.read(cooccurringQuery, {
    ids: [...ids],
    kinds: [...kinds],
    newest: COOCCURRENCE_PAPERS,
    limit,
  })
  return byParent(rows)
}

export async function countCooccurring(
  store: GraphStore,
  ids: readonly string[],
  kinds: readonly EntityKind[],
) {
  const params = { ids: [...ids], kinds: [...kinds], newest: COOCCURRENCE_PAPERS }
  return totals(await store.read(countCooccurringQuery, params))
}

export interface RelatedEntity {
  readonly entity: EntityRow
  readonly papers: number
  /** Cosine of the two sets of papers: 1 when the same papers mention both, near 0 when hardly any does. */
  readonly score: number
}

/**
 * For each entity the entities of some kinds that keep its company more than chance has it: papers shared over
 * the geometric mean of papers each is in (Ochiai's coefficient, 1957).
 */
export async function relatedEntities(
  store: GraphStore,
  entities: readonly EntityRow[],
  kinds: readonly EntityKind[],
): Promise<Map<string, RelatedEntity[]>> {
  const ids = entities.map((entity) => entity.id)
  const companions = await cooccurringEntities(store, ids, kinds, RELATED_CANDIDATES)
  return new Map(
    entities.map((own) => [
      own.id,
      (companions.get(own.id) ?? [])
        .map(({ entity, papers }) => ({ entity, papers, score: ochiai(papers, own, entity) }))
        .sort((a, b) => b.score - a.score || compareCodePoints(a.entity.id, b.entity.id)),
    ]),
  )
}

function ochiai(papers: number, a: EntityRow, b: EntityRow): number {
  return papers / Math.sqrt(Math.min(a.support, COOCCURRENCE_PAPERS) * b.support)
}
