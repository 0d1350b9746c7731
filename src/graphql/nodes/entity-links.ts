import { type MaybePromise, mapMaybePromise } from '@graphql-tools/utils'
import type { GraphQLResolveInfo } from 'graphql'
import { countEntityLinks, entityLinks, type LinkKind } from '../../graph/reads/entity-links.ts'
import type { ListedEntity } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { type AsOfArg, asOfArg, upTo } from '../date.ts'
import { BY_ID } from '../loading/fields-ahead.ts'
import { type PageArgs, pageArgs } from '../paging/connections.ts'
import { decodeGiven, pageOfRest, statementOfFirst } from '../paging/given.ts'
import { type CountedPage, countEach, pageSize } from '../paging/page.ts'
import { Dataset, Method } from '../refs.ts'
import {
  type LinkEdge,
  LinkedConceptConnection,
  LinkedDatasetConnection,
  LinkedMethodConnection,
} from './entity-edges.ts'

const ORDER = 'links'

function linked(
  entity: ListedEntity,
  kind: LinkKind,
  args: PageArgs & AsOfArg,
  { store, loaders }: Context,
  info: GraphQLResolveInfo,
): MaybePromise<CountedPage<LinkEdge>> {
  const size = pageSize(args.first)
  const given = decodeGiven(args.after, ORDER)
  const limit = given.size + size + 1
  const asOf = upTo(args.asOf)
  const count = countEach(info, loaders, 'Entity.links', { kind, asOf }, entity.id, (ids) =>
    countEntityLinks(store, ids, kind, asOf),
  )
  const statement = statementOfFirst(given, store, (asked) =>
    entityLinks(asked, [entity.id], kind, asOf, size),
  )
  const rows = loaders.batch('Entity.links', { kind, asOf, limit }, entity.id, (ids) =>
    entityLinks(store, ids, kind, asOf, limit),
  )
  return mapMaybePromise(rows, (found = []) => {
    const page = pageOfRest(
      found,
      given,
      size,
      (row) => row.entity.id,
      (row, cursor) => ({
        cursor,
        node: row.entity,
        papers: row.papers,
        asOf,
        link:
          kind.side === 'out'
            ? { from: entity.id, to: row.entity.id, type: kind.type, assertion: 'ASSERTED' as const }
            : { from: row.entity.id, to: entity.id, type: kind.type, assertion: 'ASSERTED' as const },
      }),
    )
    return { ...page, count, statement }
  })
}

builder.objectFields(Method, (t) => ({
  datasets: t.field({
    type: LinkedDatasetConnection,
    description: 'Datasets it was evaluated on.',
    args: { ...pageArgs, ...asOfArg },
    extensions: BY_ID,
    resolve: (method, args, context, info) =>
      linked(method, { type: 'EVALUATED_ON', side: 'out' }, args, context, info),
  }),
  tasks: t.field({
    type: LinkedConceptConnection,
    description: 'Tasks it was applied to.',
    args: { ...pageArgs, ...asOfArg },
    extensions: BY_ID,
    resolve: (method, args, context, info) =>
      linked(method, { type: 'APPLIED_TO', side: 'out' }, args, context, info),
  }),
  basedOn: t.field({
    type: LinkedMethodConnection,
    description: 'Methods that this one builds on.',
    args: { ...pageArgs, ...asOfArg },
    extensions: BY_ID,
    resolve: (method, args, context, info) =>
      linked(method, { type: 'BASED_ON', side: 'out' }, args, context, info),
  }),
  basis: t.field({
    type: LinkedMethodConnection,
    description: 'Methods that build on this one.',
    args: { ...pageArgs, ...asOfArg },
    extensions: BY_ID,
    resolve: (method, args, context, info) =>
      linked(method, { type: 'BASED_ON', side: 'in' }, args, context, info),
  }),
  outperforms: t.field({
    type: LinkedMethodConnection,
    description: 'Methods that papers say it does better than.',
    args: { ...pageArgs, ...asOfArg },
    extensions: BY_ID,
    resolve: (method, args, context, info) =>
      linked(method, { type: 'OUTPERFORMS', side: 'out' }, args, context, info),
  }),
}))

builder.objectField(Dataset, 'methods', (t) =>
  t.field({
    type: LinkedMethodConnection,
    description: 'Methods that were evaluated on it.',
    args: { ...pageArgs, ...asOfArg },
    extensions: BY_ID,
    resolve: (dataset, args, context, info) =>
      linked(dataset, { type: 'EVALUATED_ON', side: 'in' }, args, context, info),
  }),
)
