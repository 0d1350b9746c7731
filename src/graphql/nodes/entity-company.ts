import type { InputShapeFromFields } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import {
  ASSOCIATION_CANDIDATES,
  associatedEntities,
  type Companion,
  LEAST_TOGETHER,
  relatedEntities,
} from '../../graph/reads/associated-entities.ts'
import { type CompanyFilter, cooccurringEntities, countCooccurring } from '../../graph/reads/cooccurrence.ts'
import type { ListedEntity } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { PaperDate, upTo } from '../date.ts'
import { EntityType, KINDS_OF_TYPE, kindsOf } from '../enums.ts'
import { searching } from '../limits/query-cost.ts'
import { BY_ID } from '../loading/fields-ahead.ts'
import { MOST_RELATED, pageArgs, relatedArgs } from '../paging/connections.ts'
import { decodeGiven, type Given, pageOfRest, statementOfFirst } from '../paging/given.ts'
import { type CountedPage, countEach, pageSize } from '../paging/page.ts'
import { Concept, Entity } from '../refs.ts'
import {
  type CompanyEdge,
  CooccurringDatasetConnection,
  CooccurringEntityConnection,
  CooccurringMethodConnection,
  RelatedEntityConnection,
} from './company-edges.ts'

const BY_PAPERS = 'papers'
const BY_NPMI = 'npmi'
const RELATED_ORDER = 'closeness'
// Up to 500 papers are gone through for one entity.
const COUNTING = searching(20)

const CompanyOrder = builder.enumType('CompanyOrder', {
  description: 'Orders of what is mentioned together; equals are ordered by id.',
  values: {
    PAPERS: { description: 'What most papers mention too first.' },
    NPMI: {
      description:
        'What is most tied to it first, by normalised pointwise mutual information. Listed is only what at least ' +
        `${LEAST_TOGETHER} papers mention with it, since fewer may be chance, and of that the ` +
        `${ASSOCIATION_CANDIDATES} that most papers do.`,
    },
  },
})

const companyArgs = builder.args((t) => ({
  orderBy: t.field({ type: CompanyOrder, defaultValue: 'PAPERS', description: 'The order.' }),
  ...pageArgs,
  asOf: t.field({
    type: PaperDate,
    description: 'Counted in the papers published up to this day, month or year alone.',
  }),
}))

type CompanyArgs = InputShapeFromFields<typeof companyArgs>

function company(
  entity: ListedEntity,
  kinds: CompanyFilter['kinds'],
  args: CompanyArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<CountedPage<CompanyEdge>> {
  const filter = { kinds, asOf: upTo(args.asOf) }
  return args.orderBy === 'NPMI'
    ? closestCompany(entity, filter, args, context)
    : frequentCompany(entity, filter, args, context, info)
}

async function frequentCompany(
  { id }: ListedEntity,
  filter: CompanyFilter,
  args: CompanyArgs,
  { store, loaders }: Context,
  info: GraphQLResolveInfo,
): Promise<CountedPage<CompanyEdge>> {
  const size = pageSize(args.first)
  const given = decodeGiven(args.after, BY_PAPERS)
  const limit = given.size + size + 1
  const count = countEach(info, loaders, 'Entity.cooccurring', filter, id, (ids) =>
    countCooccurring(store, ids, filter),
  )
  const rows = await loaders.batch('Entity.cooccurring', { filter, limit }, id, (ids) =>
    cooccurringEntities(store, ids, filter, limit),
  )
  const statement = statementOfFirst(given, store, (asked) => cooccurringEntities(asked, [id], filter, size))
  return { ...pageOf(id, rows ?? [], filter, given, size), count, statement }
}

async function closestCompany(
  { id }: ListedEntity,
  filter: CompanyFilter,
  args: CompanyArgs,
  context: Context,
): Promise<CountedPage<CompanyEdge>> {
  const size = pageSize(args.first)
  const given = decodeGiven(args.after, BY_NPMI)
  const rows = await ranked('Entity.cooccurring by NPMI', id, filter, context, associatedEntities)
  return { ...pageOf(id, rows, filter, given, size), count: async () => rows.length }
}

function pageOf<R extends Omit<Companion, 'score'>>(
  of: string,
  rows: readonly R[],
  { asOf }: CompanyFilter,
  given: Given,
  size: number,
) {
  return pageOfRest(
    rows,
    given,
    size,
    ({ entity }) => entity.id,
    (row, cursor) => ({ ...row, cursor, node: row.entity, of, asOf }),
  )
}

/** What keeps an entity's company in an order of its own, of which the whole list is read. */
async function ranked(
  field: string,
  id: string,
  filter: CompanyFilter,
  { store, loaders }: Context,
  rank: typeof associatedEntities,
): Promise<Companion[]> {
  const rows = await loaders.batch(field, filter, id, async (ids) => {
    const entities = await Promise.all(ids.map((one) => loaders.entities.load(one)))
    return rank(
      store,
      entities.filter((entity) => entity !== null),
      filter,
    )
  })
  return rows ?? []
}

builder.interfaceFields(Entity, (t) => ({
  cooccurring: t.field({
    type: CooccurringEntityConnection,
    description: 'What the papers that mention it mention too, counted over its 500 newest papers.',
    args: {
      types: t.arg({ type: [EntityType], description: 'Types wanted; all when not given.' }),
      ...companyArgs,
    },
    extensions: { ...BY_ID, ...COUNTING },
    resolve: (entity, { types, ...args }, context, info) =>
      company(entity, kindsOf(types), args, context, info),
  }),
  related: t.field({
    type: RelatedEntityConnection,
    description:
      'Entities of the same type that share papers with it, those first whose papers are most the same.',
    args: {
      ...relatedArgs,
      asOf: t.arg({
        type: PaperDate,
        description: 'Counted in the papers published up to this day, month or year alone.',
      }),
    },
    extensions: COUNTING,
    resolve: async ({ id, kind }, { first, after, asOf }, context) => {
      const size = pageSize(first, MOST_RELATED)
      const given = decodeGiven(after, RELATED_ORDER)
      const kinds = Object.values(KINDS_OF_TYPE).find((some) => some.includes(kind)) ?? []
      const filter = { kinds, asOf: upTo(asOf) }
      const rows = await ranked('Entity.related', id, filter, context, relatedEntities)
      return { ...pageOf(id, rows, filter, given, size), count: async () => rows.length }
    },
  }),
}))

builder.objectFields(Concept, (t) => ({
  methods: t.field({
    type: CooccurringMethodConnection,
    description: 'Methods in papers that mention it, counted over its 500 newest papers.',
    args: companyArgs,
    extensions: { ...BY_ID, ...COUNTING },
    resolve: (concept, args, context, info) => company(concept, KINDS_OF_TYPE.METHOD, args, context, info),
  }),
  datasets: t.field({
    type: CooccurringDatasetConnection,
    description: 'Datasets in papers that mention it, counted over its 500 newest papers.',
    args: companyArgs,
    extensions: { ...BY_ID, ...COUNTING },
    resolve: (concept, args, context, info) => company(concept, KINDS_OF_TYPE.DATASET, args, context, info),
  }),
}))
