import { z } from 'zod'
import type { EntityKind } from '../graph/model.ts'
import type { EntityRow, PaperRow } from '../graph/reads/shapes.ts'
import { countPaperEntities, paperEntities } from '../graph/reads/statements.ts'
import { builder } from './builder.ts'
import { pageArgs } from './connections.ts'
import type { Context } from './context.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { ConceptKind, KINDS_OF_TYPE } from './enums.ts'
import { type CountedPage, pageSize, toPage } from './page.ts'
import { Paper } from './refs.ts'
import {
  PaperConceptConnection,
  PaperDatasetConnection,
  PaperMethodConnection,
  type StatementEdge,
  statementArgs,
  statementFilter,
} from './statement-edges.ts'

const ORDER = 'strength'
const Keys = z.tuple([z.number().int(), z.string()]).transform(([rank, id]) => ({ rank, id }))

type Args = Parameters<typeof statementFilter>[0] & {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

async function entitiesOf(
  paper: PaperRow,
  kinds: readonly EntityKind[],
  args: Args,
  { store, loaders }: Context,
): Promise<CountedPage<StatementEdge<EntityRow>>> {
  const size = pageSize(args.first)
  const after = decodeCursor(args.after, ORDER, Keys)
  const filter = { ...statementFilter(args), kinds }
  const page = { after, limit: size + 1 }
  const rows = await loaders.batch('Paper.entities', { filter, page }, paper.id, (ids) =>
    paperEntities(store, ids, filter, page),
  )
  const edges = toPage(rows ?? [], size, (row) => ({
    cursor: encodeCursor(ORDER, [row.rank, row.entity.id]),
    node: row.entity,
    paper: paper.id,
    statements: row.edges,
  }))
  const count = async () =>
    (await loaders.batch('Paper.entities.totalCount', filter, paper.id, (ids) =>
      countPaperEntities(store, ids, filter),
    )) ?? 0
  return { ...edges, count }
}

builder.objectFields(Paper, (t) => ({
  methods: t.field({
    type: PaperMethodConnection,
    description: 'Methods the paper relates to, each once.',
    args: { ...statementArgs, ...pageArgs },
    resolve: (paper, args, context) => entitiesOf(paper, KINDS_OF_TYPE.METHOD, args, context),
  }),
  datasets: t.field({
    type: PaperDatasetConnection,
    description: 'Datasets the paper relates to, each once.',
    args: { ...statementArgs, ...pageArgs },
    resolve: (paper, args, context) => entitiesOf(paper, KINDS_OF_TYPE.DATASET, args, context),
  }),
  concepts: t.field({
    type: PaperConceptConnection,
    description: 'Concepts the paper relates to, tasks and metrics among them, each once.',
    args: {
      kind: t.arg({ type: [ConceptKind], description: 'Kinds wanted; all when not given.' }),
      ...statementArgs,
      ...pageArgs,
    },
    resolve: (paper, { kind, ...args }, context) =>
      entitiesOf(
        paper,
        KINDS_OF_TYPE.CONCEPT.filter((one) => kind?.includes(one as 'TASK') ?? true),
        args,
        context,
      ),
  }),
}))
