import type { InputShapeFromFields } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import { z } from 'zod'
import { statementOf } from '../../graph/handover/handover.ts'
import type { EntityKind } from '../../graph/model.ts'
import { countEntities, listEntities } from '../../graph/reads/entities.ts'
import { graphRevision } from '../../graph/reads/revision.ts'
import type { EntityRow } from '../../graph/reads/shapes.ts'
import { REVISIONS_HELD } from '../../graph/writes/support-history.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import { parseName } from '../input.ts'
import { lookUp } from '../loading/look-up.ts'
import { prefetch } from '../loading/prefetch.ts'
import { pageArgs } from '../paging/connections.ts'
import { decodeCursor, encodeCursor } from '../paging/cursor.ts'
import { countOf, pageSize, toPage } from '../paging/page.ts'
import { parseRange, SupportRange } from './ranges.ts'

const ORDER = 'entities'
const Keys = z
  .tuple([z.number().int(), z.number().int(), z.string()])
  .transform(([revision, support, id]) => ({ revision, support, id }))

/** Arguments of a field that finds one entity. */
export const idOrNameArgs = builder.args((t) => ({
  id: t.id({ description: 'Its id; give this or `name`.' }),
  name: t.string({ description: 'A name or alias it has.' }),
}))

/** Arguments of a field that lists entities. */
export const listArgs = builder.args((t) => ({
  query: t.string({ description: 'What the name has to begin with, whatever the case.' }),
  support: t.field({ type: SupportRange, description: 'How many papers have to mention it.' }),
  ...pageArgs,
}))

/**
 * The entity of some kinds with an id or name, or null.
 * @throws GraphQLError BAD_USER_INPUT unless exactly one of the two is given.
 */
export async function findOne(
  args: { readonly id?: string | null | undefined; readonly name?: string | null | undefined },
  kinds: readonly EntityKind[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<EntityRow | null> {
  if ((args.id == null) === (args.name == null)) throw badInput('id', 'give either id or name.')
  if (args.name != null) return lookUp(context, parseName('name', args.name), kinds)
  const id = args.id ?? ''
  prefetch(id, context, info)
  const found = await context.loaders.entities.load(id)
  return found !== null && kinds.includes(found.kind) ? found : null
}

/**
 * A page of the entities of some kinds, those in most papers first. The pages after the first keep its order and leave
 * out what came later, so that no entity comes twice and none is missed.
 * @throws GraphQLError BAD_USER_INPUT when the graph was written to more often since then than it remembers.
 */
export async function listOf(
  kinds: readonly EntityKind[],
  args: InputShapeFromFields<typeof listArgs>,
  { store }: Context,
  info: GraphQLResolveInfo,
) {
  const size = pageSize(args.first)
  const after = decodeCursor(args.after, ORDER, Keys)
  const { gte, lte } = parseRange('support', args.support)
  const prefix = args.query == null ? '' : parseName('query', args.query)
  const filter = { kinds, prefix, atLeast: gte ?? 0, atMost: lte ?? Number.MAX_SAFE_INTEGER }
  const count = countOf(info, () => countEntities(store, filter))
  const [rows, present] = await Promise.all([
    listEntities(store, filter, { after, limit: size + 1 }),
    after === null ? 0 : graphRevision(store),
  ])
  if (after !== null && present - after.revision > REVISIONS_HELD) {
    throw badInput('after', `older than the last ${REVISIONS_HELD} writes; read the list from its start.`)
  }
  const page = toPage(rows, size, ({ entity, revision, support }) => ({
    cursor: encodeCursor(ORDER, [revision, support, entity.id]),
    node: entity,
  }))
  const statement = () => statementOf(store, (asked) => listEntities(asked, filter, { after, limit: size }))
  return { ...page, count, statement }
}
