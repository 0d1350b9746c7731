import { type MaybePromise, mapMaybePromise } from '@graphql-tools/utils'
import type { GraphQLResolveInfo } from 'graphql'
import { statementOf } from '../../graph/handover/handover.ts'
import { ENTITY_KINDS } from '../../graph/model.ts'
import { type EntityPaper, type EntityPaperPage, mentioningPapers } from '../../graph/reads/entity-papers.ts'
import { areMentions } from '../../graph/reads/mentions.ts'
import type { ListedEntity } from '../../graph/reads/shapes.ts'
import { countEntityPapers, type EntityPaperFilter, entityPapers } from '../../graph/reads/statements.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { asOfArg, upTo } from '../date.ts'
import { EntityType, kindsOf } from '../enums.ts'
import { parseName } from '../input.ts'
import { BY_ID } from '../loading/fields-ahead.ts'
import { typeNameOf } from '../loading/load-node.ts'
import { lookUp } from '../loading/look-up.ts'
import { readsOfNode, readsOfNodes } from '../loading/prefetch.ts'
import { showsWholePapers, wholeEntity } from '../loading/whole.ts'
import { pageArgs } from '../paging/connections.ts'
import { countEach, countOf, pageSize, toPage } from '../paging/page.ts'
import { Entity } from '../refs.ts'
import { afterPublished, publishedCursor } from './paper.ts'
import { EntityPaperConnection, showsStatements, statementArgs, statementFilter } from './statement-edges.ts'

builder.interfaceType(Entity, {
  description: 'Something that papers name: a method, a dataset or a concept.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: (entity) => typeNameOf(entity.id),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name most papers give it.' }),
    aliases: t.stringList({
      description: 'Other names and spellings, sorted.',
      resolve: (entity, _args, context) =>
        mapMaybePromise(wholeEntity(entity, context), ({ aliases }) => aliases),
    }),
    support: t.int({
      description: 'Number of papers that mention it.',
      resolve: (entity, _args, context) =>
        mapMaybePromise(wholeEntity(entity, context), ({ support }) => support),
    }),
    papers: t.field({
      type: EntityPaperConnection,
      description: 'Papers that relate to it, each once, newest first.',
      args: { ...statementArgs, ...pageArgs, ...asOfArg },
      extensions: BY_ID,
      resolve: (entity, args, context, info) => {
        const { store } = context
        const size = pageSize(args.first)
        const filter = { ...statementFilter(args, info), asOf: upTo(args.asOf) }
        const page = { after: afterPublished(args.after), limit: size + 1, whole: showsWholePapers(info) }
        const count = countPapers(entity, filter, context, info)
        const statement = () =>
          statementOf(store, (asked) => entityPapers(asked, [entity.id], filter, { ...page, limit: size }))
        const rows = papersOf(entity.id, filter, page, context, info)
        return mapMaybePromise(rows, (found = []) => {
          const edges = toPage(found, size, (row) => ({
            cursor: () => publishedCursor(row.published, row.paper.id),
            node: row.paper,
            paper: row.paper.id,
            statements: row.statements,
          }))
          return { ...edges, count, statement }
        })
      },
    }),
  }),
})

/** Counts the papers of an entity; how many mention it today is known of it. */
function countPapers(
  entity: ListedEntity,
  filter: EntityPaperFilter,
  context: Context,
  info: GraphQLResolveInfo,
): () => Promise<number> {
  const { store, loaders } = context
  if (areMentions(filter) && filter.asOf === null) {
    return countOf(info, async () => (await wholeEntity(entity, context)).support)
  }
  return countEach(info, loaders, 'Entity.papers', filter, entity.id, (ids) =>
    countEntityPapers(store, ids, filter),
  )
}

/** A page of the papers of an entity, and what they say of it as far as it is shown. */
function papersOf(
  id: string,
  filter: EntityPaperFilter,
  page: EntityPaperPage,
  context: Context,
  info: GraphQLResolveInfo,
): MaybePromise<EntityPaper[] | undefined> {
  const { store, loaders } = context
  if (!areMentions(filter) || showsStatements(info)) {
    return loaders.batch('Entity.papers', { filter, page }, id, (ids) =>
      entityPapers(store, ids, filter, page, readsOfNodes(context, info)),
    )
  }
  const { asOf } = filter
  return loaders.batch('Entity.papers that mention it', { asOf, page }, id, (ids) =>
    mentioningPapers(store, ids, asOf, page, readsOfNodes(context, info)),
  )
}

builder.queryField('entity', (t) =>
  t.field({
    type: Entity,
    nullable: true,
    description:
      'The method, dataset or concept that a name or alias means, or null. Where several have the name: an ' +
      'exact name before one in another case, a name before an alias, then the one in more papers.',
    args: {
      name: t.arg.string({ required: true, description: 'A name, an alias or an id.' }),
      type: t.arg({ type: EntityType, description: 'The type it must have; any when not given.' }),
    },
    resolve: (_query, { name, type }, context, info) =>
      lookUp(
        context,
        parseName('name', name),
        type == null ? ENTITY_KINDS : kindsOf([type]),
        readsOfNode(context, info),
      ),
  }),
)
