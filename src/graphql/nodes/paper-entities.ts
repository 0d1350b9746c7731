import { type MaybePromise, mapMaybePromise } from '@graphql-tools/utils'
import type { GraphQLResolveInfo } from 'graphql'
import type { EntityKind } from '../../graph/model.ts'
import { areMentions, paperMentions } from '../../graph/reads/mentions.ts'
import type { ListedEntity, ListedPaper } from '../../graph/reads/shapes.ts'
import { type PaperEntity, paperEntities, type StatementFilter } from '../../graph/reads/statements.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { ConceptKind, KINDS_OF_TYPE } from '../enums.ts'
import { BY_ID } from '../loading/fields-ahead.ts'
import { perSelection } from '../loading/selection.ts'
import { showsWholeEntities } from '../loading/whole.ts'
import { type PageArgs, pageArgs } from '../paging/connections.ts'
import { decodeGiven, type Given, pageOfRest } from '../paging/given.ts'
import { type CountedPage, pageSize } from '../paging/page.ts'
import { Paper } from '../refs.ts'
import {
  PaperConceptConnection,
  PaperDatasetConnection,
  PaperMethodConnection,
  type StatementEdge,
  showsStatements,
  statementArgs,
  statementFilter,
} from './statement-edges.ts'

const ORDER = 'strength'

/** An entity that a paper relates to, and what it says of it where that was read. */
type RelatedEntity = Pick<PaperEntity, 'statements'> & { readonly entity: ListedEntity }

type Args = Parameters<typeof statementFilter>[0] & PageArgs

/** Which part of which list is asked for. */
interface Asked {
  readonly size: number
  readonly given: Given
  readonly filter: StatementFilter
  /** Whether names of what it mentions are enough, in the order of their ids. */
  readonly namesOnly: boolean
}

const asked = perSelection<Asked>()

function entitiesOf(
  paper: ListedPaper,
  kinds: readonly EntityKind[],
  args: Args,
  context: Context,
  info: GraphQLResolveInfo,
): MaybePromise<CountedPage<StatementEdge<ListedEntity>>> {
  const part = asked(info.fieldNodes, () => {
    const filter = statementFilter(args, info)
    const namesOnly = onlyMentions(filter) && !showsStatements(info) && !showsWholeEntities(info)
    return { size: pageSize(args.first), given: decodeGiven(args.after, ORDER), filter, namesOnly }
  })
  const { size, given } = part
  return mapMaybePromise(entitiesRead(paper.id, part, context), (all = []) => {
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

/** One abstract bounds what there can be, so all kinds are read at once and every list takes its own from that. */
function entitiesRead(
  id: string,
  { filter, namesOnly }: Asked,
  { store, loaders }: Context,
): MaybePromise<readonly RelatedEntity[] | undefined> {
  if (!namesOnly) {
    return loaders.batch('Paper.entities', filter, id, (ids) => paperEntities(store, ids, filter))
  }
  return loaders.batch('Paper.entities it mentions', null, id, (ids) => paperMentions(store, ids))
}

const onlyMentions = (filter: StatementFilter): boolean =>
  filter.relations.length === 1 && areMentions(filter)

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
