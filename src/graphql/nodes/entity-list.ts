import type { InputShapeFromFields } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { EntityKind } from '../../graph/model.ts'
import { countMentionedAsOf } from '../../graph/reads/dated-entities.ts'
import { totalOf } from '../../graph/reads/entity-facets.ts'
import { countEntities } from '../../graph/reads/entity-lists.ts'
import { once } from '../../graph/reads/once.ts'
import { countInexact } from '../../graph/reads/rising.ts'
import type { EntityRow } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { asOfArg, upTo } from '../date.ts'
import { badInput } from '../errors.ts'
import { parseName } from '../input.ts'
import { searchingAsOf } from '../limits/query-cost.ts'
import { lookUp } from '../loading/look-up.ts'
import { prefetch, readsOfNode } from '../loading/prefetch.ts'
import { selects } from '../loading/selection.ts'
import { pageArgs } from '../paging/connections.ts'
import { countOf, pageSize } from '../paging/page.ts'
import { datedEntityPages } from './dated-entity-pages.ts'
import { entityFacetsOf } from './entity-facets.ts'
import { ENTITY_PAGES, type EntityOrder } from './entity-pages.ts'
import { parseRange, SupportRange } from './ranges.ts'

const EntityOrderEnum = builder.enumType('EntityOrder', {
  description: 'Orders of a list of methods, datasets or concepts; those alike in it go by id.',
  values: {
    SUPPORT: { description: 'Those in most papers first.' },
    NAME: { description: 'By name, whatever its case and punctuation, as ids spell it.' },
    RELEVANCE: {
      description:
        'Those first whose name is `query`, then those of which it is whole words, then the others; among them those ' +
        'in most papers first.',
    },
  } satisfies Record<EntityOrder, object>,
})

/** Arguments of a field that finds one entity. */
export const idOrNameArgs = builder.args((t) => ({
  id: t.id({ description: 'Its id; give this or `name`.' }),
  name: t.string({ description: 'A name or alias it has.' }),
}))

/** Arguments of a field that lists entities. */
export const listArgs = builder.args((t) => ({
  query: t.string({ description: 'What the name has to begin with, whatever the case.' }),
  support: t.field({ type: SupportRange, description: 'How many papers have to mention it.' }),
  orderBy: t.field({ type: EntityOrderEnum, defaultValue: 'SUPPORT', description: 'Order of the list.' }),
  ...pageArgs,
  ...asOfArg,
}))

/** What a field costs that lists entities as of a date: the papers of all of them are read. */
export const LISTING = searchingAsOf(1_000)

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
  if (args.name != null) {
    return lookUp(context, parseName('name', args.name), kinds, readsOfNode(context, info))
  }
  const id = args.id ?? ''
  prefetch(id, context, info)
  const found = await context.loaders.entities.load(id)
  return found !== null && kinds.includes(found.kind) ? found : null
}

/**
 * A page of the entities of some kinds, in one of their orders.
 * @throws GraphQLError BAD_USER_INPUT naming the argument that cannot be.
 */
export async function listOf(
  kinds: readonly EntityKind[],
  args: InputShapeFromFields<typeof listArgs>,
  { store }: Context,
  info: GraphQLResolveInfo,
) {
  const size = pageSize(args.first)
  const { gte, lte } = parseRange('support', args.support)
  const prefix = args.query == null ? '' : parseName('query', args.query)
  const filter = { kinds, prefix, atLeast: gte ?? 0, atMost: lte ?? Number.MAX_SAFE_INTEGER }
  const order = args.orderBy ?? 'SUPPORT'
  if (order === 'RELEVANCE' && prefix === '') {
    throw badInput('orderBy', 'RELEVANCE needs the beginning of a name; give query.')
  }
  const asOf = upTo(args.asOf)
  const facets = entityFacetsOf(store, filter, asOf)
  const place = { after: args.after, size }
  if (asOf === null) {
    const count = countOf(info, () => countEntities(store, filter))
    const page = await ENTITY_PAGES[order](store, filter, place)
    return { ...page, count, facets, undated: async () => 0 }
  }
  // Only numbers of papers need all papers of an entity; that one mentions it is told by the first.
  const byPapers = (gte ?? 0) > 1 || lte != null || selects(info, 'facets')
  const count = countOf(info, async () =>
    byPapers ? totalOf(await facets()) : countMentionedAsOf(store, filter, asOf),
  )
  const page = await datedEntityPages(order, asOf)(store, filter, place)
  return { ...page, count, facets, undated: once(() => countInexact(store, [])) }
}
