import type { EntityKind } from '../../graph/model.ts'
import { findEntitiesByName } from '../../graph/reads/entity-names.ts'
import type { EntityRow } from '../../graph/reads/shapes.ts'
import type { Context } from '../context.ts'

/** The entity of some kinds that a name, alias or id means, or null; names are looked up together, each once a request. */
export async function lookUp(
  { store, loaders }: Pick<Context, 'store' | 'loaders'>,
  name: string,
  kinds: readonly EntityKind[],
): Promise<EntityRow | null> {
  const found = await loaders.batch('names', kinds, name, (names) => findEntitiesByName(store, names, kinds))
  return found ?? null
}
