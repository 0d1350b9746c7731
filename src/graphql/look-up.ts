import type { EntityKind } from '../graph/model.ts'
import { findEntityByName } from '../graph/reads/entity-names.ts'
import type { EntityRow } from '../graph/reads/shapes.ts'
import type { Context } from './context.ts'

/** The entity of some kinds that a name, alias or id means, or null; a name is looked up once a request. */
export async function lookUp(
  { store, loaders }: Pick<Context, 'store' | 'loaders'>,
  name: string,
  kinds: readonly EntityKind[],
): Promise<EntityRow | null> {
  const found = await loaders.batch('names', kinds, name, async (names) => {
    const rows = await Promise.all(
      names.map(async (one) => [one, await findEntityByName(store, one, kinds)] as const),
    )
    return new Map(rows)
  })
  return found ?? null
}
