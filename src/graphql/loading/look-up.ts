import { type FollowUp, readKey } from '../../graph/follow-up.ts'
import type { EntityKind } from '../../graph/model.ts'
import { findEntitiesByName } from '../../graph/reads/entity-names.ts'
import type { EntityRow } from '../../graph/reads/shapes.ts'
import type { Context } from '../context.ts'

/**
 * The entity of some kinds that a name, alias or id means, or null; names are looked up together, each once a request.
 * `reads` are going to follow of it.
 */
export async function lookUp(
  { store, loaders }: Pick<Context, 'store' | 'loaders'>,
  name: string,
  kinds: readonly EntityKind[],
  reads: readonly FollowUp[] = [],
): Promise<EntityRow | null> {
  const alike = { kinds, reads: reads.map(({ query, params }) => readKey(query, params)) }
  const found = await loaders.batch('names', alike, name, (names) =>
    findEntitiesByName(store, names, kinds, reads),
  )
  return found ?? null
}
