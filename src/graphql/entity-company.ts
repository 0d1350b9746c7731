import type { GraphQLResolveInfo } from 'graphql'
import type { EntityKind } from '../graph/model.ts'
import { cooccurringEntities, countCooccurring, relatedEntities } from '../graph/reads/cooccurrence.ts'
import type { EntityRow } from '../graph/reads/shapes.ts'
import { builder } from './builder.ts'
import { MOST_RELATED, pageArgs, relatedArgs } from './connections.ts'
import type { Context } from './context.ts'
import {
  CooccurringDatasetConnection,
  CooccurringEntityConnection,
  CooccurringMethodConnection,
  RelatedEntityConnection,
} from './entity-edges.ts'
import { EntityType, KINDS_OF_TYPE, kindsOf } from './enums.ts'
import { decodeGiven, pageOfRest, statementOfFirst } from './given.ts'
import { countEach, pageSize } from './page.ts'
import { BY_ID } from './prefetch.ts'
import { searching } from './query-cost.ts'
import { Concept, Entity } from './refs.ts'

const ORDER = 'papers'
const RELATED_ORDER = 'closeness'
// Up to 500 papers are gone through for one entity.
const COUNTING = searching(20)

interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

async function company(
  entity: EntityRow,
  kinds: readonly EntityKind[],
  args: PageArgs,
  { store, loaders }: Context,
  info: GraphQLResolveInfo,
) {
  const size = pageSize(args.first)
  const given = decodeGiven(args.after, ORDER)
  const limit = given.size + size + 1
  const count = countEach(info, loaders, 'Entity.cooccurring', kinds, entity.id, (ids) =>
    countCooccurring(store, ids, kinds),
  )
  const rows = await loaders.batch('Entity.cooccurring', { kinds, limit }, entity.id, (ids) =>
    cooccurringEntities(store, ids, kinds, limit),
  )
  const page = pageOfRest(
    rows ?? [],
    given,
    size,
    (row) => row.entity.id,
    (row) => ({ node: row.entity, papers: row.papers }),
  )
  const statement = statementOfFirst(given, store, (asked) =>
    cooccurringEntities(asked, [entity.id], kinds, size),
  )
  return { ...page, count, statement }
}

builder.interfaceFields(Entity, (t) => ({
  cooccurring: t.field({
    type: CooccurringEntityConnection,
    description: 'What the papers that mention it mention too, counted over its 500 newest papers.',
    args: {
      types: t.arg({ type: [EntityType], description: 'Types wanted; all when not given.' }),
      ...pageArgs,
    },
    extensions: { ...BY_ID, ...COUNTING },
    resolve: (entity, { types, ...args }, context, info) =>
      company(entity, kindsOf(types), args, context, info),
  }),
  related: t.field({
    type: RelatedEntityConnection,
    description: 'Entities of the same type that keep its company more than chance has it, closest first.',
    args: relatedArgs,
    extensions: COUNTING,
    resolve: async (entity, args, { store, loaders }) => {
      const size = pageSize(args.first, MOST_RELATED)
      const given = decodeGiven(args.after, RELATED_ORDER)
      const kinds = Object.values(KINDS_OF_TYPE).find((some) => some.includes(entity.kind)) ?? []
      const rows = await loaders.batch('Entity.related', kinds, entity.id, async (ids) => {
        const entities = (await loaders.entities.loadMany(ids)).filter(isEntity)
        return relatedEntities(store, entities, kinds)
      })
      const page = pageOfRest(
        rows ?? [],
        given,
        size,
        (row) => row.entity.id,
        (row) => row,
      )
      return { ...page, count: async () => rows?.length ?? 0 }
    },
  }),
}))

const isEntity = (row: EntityRow | Error | null): row is EntityRow => row !== null && !(row instanceof Error)

builder.objectFields(Concept, (t) => ({
  methods: t.field({
    type: CooccurringMethodConnection,
    description: 'Methods in papers that mention it, those in most of them first.',
    args: pageArgs,
    extensions: { ...BY_ID, ...COUNTING },
    resolve: (concept, args, context, info) => company(concept, KINDS_OF_TYPE.METHOD, args, context, info),
  }),
  datasets: t.field({
    type: CooccurringDatasetConnection,
    description: 'Datasets in papers that mention it, those in most of them first.',
    args: pageArgs,
    extensions: { ...BY_ID, ...COUNTING },
    resolve: (concept, args, context, info) => company(concept, KINDS_OF_TYPE.DATASET, args, context, info),
  }),
}))
