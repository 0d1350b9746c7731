import { mapMaybePromise } from '@graphql-tools/utils'
import type { GraphQLResolveInfo } from 'graphql'
import { z } from 'zod'
import { statementOf } from '../../graph/handover/handover.ts'
import { type CitationSide, citations, countCitations } from '../../graph/reads/papers.ts'
import type { ListedPaper } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { type AsOfArg, asOfArg, upTo } from '../date.ts'
import { BY_ID } from '../loading/fields-ahead.ts'
import { prefetch, readsOfNodes } from '../loading/prefetch.ts'
import { wholePaper } from '../loading/whole.ts'
import { type PageArgs, pageArgs } from '../paging/connections.ts'
import { decodeCursor, encodeCursor } from '../paging/cursor.ts'
import { countEach, pageSize, toPage } from '../paging/page.ts'
import { Paper } from '../refs.ts'
import { idField } from './id-field.ts'
import { PaperConnection } from './paper-edges.ts'

const ORDER = 'newest'
const Keys = z.tuple([z.string(), z.string()]).transform(([published, id]) => ({ published, id }))

builder.objectType(Paper, {
  description: 'A paper, as its source gives it and as it was read.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: idField(t),
    title: t.exposeString('title', { description: 'The exact title.' }),
    abstract: t.string({
      description: 'The exact abstract; empty where the source has none.',
      extensions: BY_ID,
      resolve: (paper, _args, { loaders }) =>
        mapMaybePromise(loaders.texts.load(paper.id), (texts) => texts?.abstract ?? ''),
    }),
    published: t.string({
      nullable: true,
      description: 'Date as precise as the source gives it: `2017`, `2017-06` or `2017-06-12`.',
      resolve: (paper) => paper.published ?? null,
    }),
    authors: t.stringList({
      description: 'Names of the authors, in order.',
      resolve: (paper, _args, context) =>
        mapMaybePromise(wholePaper(paper, context), ({ authors }) => authors),
    }),
    venue: t.string({
      nullable: true,
      description: 'Where it was published.',
      resolve: (paper, _args, context) =>
        mapMaybePromise(wholePaper(paper, context), ({ venue }) => venue ?? null),
    }),
    url: t.string({
      nullable: true,
      description: 'Its page.',
      resolve: (paper, _args, context) =>
        mapMaybePromise(wholePaper(paper, context), ({ url }) => url ?? null),
    }),
    codeUrl: t.string({
      nullable: true,
      description: 'Where the paper says its code is.',
      resolve: (paper, _args, context) =>
        mapMaybePromise(wholePaper(paper, context), ({ codeUrl }) => codeUrl ?? null),
    }),
    cites: t.field({
      type: PaperConnection,
      description: 'Papers in the graph that this one cites, newest first.',
      args: { ...pageArgs, ...asOfArg },
      extensions: BY_ID,
      resolve: (paper, args, context, info) => cited(paper, 'cited', args, context, info),
    }),
    citedBy: t.field({
      type: PaperConnection,
      description: 'Papers in the graph that cite this one, newest first.',
      args: { ...pageArgs, ...asOfArg },
      extensions: BY_ID,
      resolve: (paper, args, context, info) => cited(paper, 'citing', args, context, info),
    }),
  }),
})

builder.queryField('paper', (t) =>
  t.field({
    type: Paper,
    nullable: true,
    description: 'The paper with an id, or null.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'Its id, such as `paper:arxiv:1706.03762`; `paper:` may be left out.',
      }),
    },
    resolve: (_query, args, context, info) => {
      const id = args.id.startsWith('paper:') ? args.id : `paper:${args.id}`
      prefetch(id, context, info)
      return context.loaders.papers.load(id)
    },
  }),
)

function cited(
  paper: ListedPaper,
  side: CitationSide,
  args: PageArgs & AsOfArg,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const { store, loaders } = context
  const size = pageSize(args.first)
  const page = { after: afterPublished(args.after), limit: size + 1 }
  const asOf = upTo(args.asOf)
  const count = countEach(info, loaders, `Paper.${side}`, asOf, paper.id, (ids) =>
    countCitations(store, ids, side, asOf),
  )
  const statement = () =>
    statementOf(store, (asked) => citations(asked, [paper.id], side, asOf, { ...page, limit: size }))
  const rows = loaders.batch(`Paper.${side}`, { page, asOf }, paper.id, (ids) =>
    citations(store, ids, side, asOf, page, readsOfNodes(context, info)),
  )
  return mapMaybePromise(rows, (found = []) => {
    const edges = toPage(found, size, (row) => ({
      cursor: () => publishedCursor(row.published, row.paper.id),
      node: row.paper,
    }))
    return { ...edges, count, statement }
  })
}

/** The cursor of a paper in a list that goes from new to old. */
export function publishedCursor(published: string, id: string): string {
  return encodeCursor(ORDER, [published, id])
}

/** What such a cursor holds. */
export function afterPublished(cursor: string | null | undefined) {
  return decodeCursor(cursor, ORDER, Keys)
}
