import { z } from 'zod'
import type { FollowUp } from '../follow-up.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { EntityRow, Ids } from './shapes.ts'

const findEntitiesQuery = defineQuery('read/find-entities', Ids, z.object({ entity: EntityRow }))

/** The entities that are there, by id. `reads` follow of these. */
export async function findEntities(
  store: GraphStore,
  ids: readonly string[],
  reads: readonly FollowUp[] = [],
): Promise<Map<string, EntityRow>> {
  const rows = await store.read(findEntitiesQuery, { ids: [...ids] }, { ids: 'entity', reads })
  return new Map(rows.map(({ entity }) => [entity.id, entity]))
}
