import { type MaybePromise, mapMaybePromise } from '@graphql-tools/utils'
import type { GraphQLResolveInfo } from 'graphql'
import type { EntityKind } from '../../graph/model.ts'
import type { EntityRow, PaperRow } from '../../graph/reads/shapes.ts'
import { paperEntities, type StatementFilter } from '../../graph/reads/statements.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { ConceptKind, KINDS_OF_TYPE } from '../enums.ts'
import { BY_ID } from '../loading/fields-ahead.ts'
import { perSelection } from '../loading/selection.ts'
import { type PageArgs, pageArgs } from '../paging/connections.ts'
import { decodeGiven, type Given, pageOfRest } from '../paging/given.ts'
import { type CountedPage, pageSize } from '../paging/page.ts'
import { Paper } from '../refs.ts'
import {
  PaperConceptConnection,
  PaperDatasetConnection,
  PaperMethodConnection,
  type StatementEdge,
  statementArgs,
  statementFilter,
} from './statement-edges.ts'

const ORDER = 'strength'

type Args = Parameters<typeof statementFilter>[0] & PageArgs

/** Which part of which list is asked for. */
interface Asked {
  readonly size: number
  readonly given: Given
  readonly filter: StatementFilter
}

const asked = perSelection<Asked>()

function entitiesOf(
  paper: PaperRow,
  kinds: readonly EntityKind[],
  args: Args,
  { store, loaders }: Context,
  info: GraphQLResolveInfo,
): MaybePromise<CountedPage<StatementEdge<EntityRow>>> {
  const { size, given, filter } = asked(info.fieldNodes, () => ({
    size: pageSize(args.first),
    given: decodeGiven(args.after, ORDER),
    filter: statementFilter(args, info),
  }))
  // One abstract bounds what there can be, so all kinds are read at once and every list takes its own from that.
  const read = loaders.batch('Paper.entities', filter, paper.id, (ids) => paperEntities(store, ids, filter))
  return mapMaybePromise(read, (all = []) => {
    const rows = all.filter((row) => kinds.includes(row.entity.kind))
    const page = pageOfRest(
      rows,
      given,
      size,
      (row) => row.entity.id,
      (row, cursor) => ({ cursor, node: row.entity, paper: paper.id, statements: row.statements }),
    )
    return { ...page, count: async () => rows.length }
  })
}

builder.objectFields(Paper, (t) => ({
  methods: t.field({
    type: PaperMethodConnection,
    description: 'Methods the paper relates to, each once.',
    args: { ...statementArgs, ...pageArgs },
    extensions: BY_ID,
    resolve: (paper, args, context, info) => entitiesOf(paper, KINDS_OF_TYPE.METHOD, args, context, info),
  }),
  datasets: t.field({
    type: PaperDatasetConnection,
    description: 'Datasets the paper relates to, each once.',
    args: { ...statementArgs, ...pageArgs },
    extensions: BY_ID,
    resolve: (paper, args, context, info) => entitiesOf(paper, KINDS_OF_TYPE.DATASET, args, context, info),
  }),
  concepts: t.field({
    type: PaperConceptConnection,
    description: 'Concepts the paper relates to, tasks and metrics among them, each once.',
    args: {
      kind: t.arg({ type: [ConceptKind], description: 'Kinds wanted; all when not given.' }),
      ...statementArgs,
      ...pageArgs,
    },
    extensions: BY_ID,
    resolve: (paper, { kind, ...args }, context, info) =>
      entitiesOf(
        paper,
        KINDS_OF_TYPE.CONCEPT.filter((one) => kind?.includes(one as 'TASK') ?? true),
        args,
        context,
        info,
      ),
  }),
}))
