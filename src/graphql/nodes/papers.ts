import type { GraphQLResolveInfo } from 'graphql'
import { z } from 'zod'
import { statementOf } from '../../graph/handover/handover.ts'
import {
  countPapers,
  countsWithPage,
  filterFor,
  listAndCountPapers,
  listPapers,
  listPapersAtOnce,
} from '../../graph/papers/list-papers.ts'
import { isNever } from '../../graph/papers/paper-condition.ts'
import type { PaperFilter } from '../../graph/papers/paper-filter.ts'
import { PAPER_ORDERS, type PaperOrder, type PaperPage } from '../../graph/papers/paper-pages.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { PaperDate, upTo } from '../date.ts'
import { badInput } from '../errors.ts'
import { readsOfNodes } from '../loading/prefetch.ts'
import { selects } from '../loading/selection.ts'
import { showsWholePapers } from '../loading/whole.ts'
import { pageArgs } from '../paging/connections.ts'
import { decodeCursor, encodeCursor } from '../paging/cursor.ts'
import { countOf, pageSize, toPage } from '../paging/page.ts'
import { PaperConnection } from './paper-edges.ts'
import { facetsOf } from './paper-facets.ts'
import { conditionOf, filtersOf, PaperFilterInput } from './paper-filter-input.ts'

const PaperOrderEnum = builder.enumType('PaperOrder', {
  description: 'Orders of a list of papers; papers alike in it go by id.',
  values: {
    PUBLISHED_DESC: { description: 'Newest first, undated ones last.' },
    PUBLISHED_ASC: { description: 'Oldest first, undated ones last.' },
    TITLE_ASC: { description: 'By title, whatever the case of its letters.' },
    RELEVANCE: {
      description: 'By how many of the words of `text` the title has, most first, then newest first.',
    },
  } satisfies Record<PaperOrder, object>,
})

const Keys = z.tuple([z.string(), z.string()]).transform(([key, id]) => ({ key, id }))

builder.queryField('papers', (t) =>
  t.field({
    type: PaperConnection,
    description: 'Papers that pass a filter; all papers without one.',
    args: {
      filter: t.arg({ type: PaperFilterInput, description: 'What the papers have to have.' }),
      orderBy: t.arg({
        type: PaperOrderEnum,
        defaultValue: PAPER_ORDERS[0],
        description: 'Order of the list.',
      }),
      ...pageArgs,
      asOf: t.arg({
        type: PaperDate,
        description: 'The list as the papers published up to this day, month or year make it.',
      }),
    },
    resolve: async (_query, args, context, info) => {
      const size = pageSize(args.first)
      const order = args.orderBy ?? PAPER_ORDERS[0]
      const after = decodeCursor(args.after, order, Keys)
      const input = args.filter ?? {}
      const publishedTo = upTo(args.asOf)
      if (publishedTo !== null && filtersOf(input).some(({ support }) => support != null)) {
        throw badInput(
          'asOf',
          'cannot go with support, which counts the papers of today; leave one of them out.',
        )
      }
      const asked = await conditionOf(input, context)
      const condition = publishedTo === null ? asked : { all: [asked, { publishedTo }] }
      if (isNever(condition)) {
        const facets = facetsOf(context.store, null)
        return { ...toPage([], size, none), count: () => Promise.resolve(0), facets }
      }
      const filter = await filterFor(context.store, condition)
      if (order === 'RELEVANCE' && filter.words.length === 0) {
        throw badInput('orderBy', 'RELEVANCE needs words; give filter.text.')
      }
      const place = { order, after, limit: size + 1, whole: showsWholePapers(info) }
      const { rows, count } = await pageOf(context, filter, place, info)
      const page = toPage(rows, size, (row) => ({
        cursor: () => encodeCursor(order, [row.key, row.paper.id]),
        node: row.paper,
        words: filter.words,
      }))
      const statement = () =>
        statementOf(context.store, (store) =>
          listPapersAtOnce(store, filter, { ...place, limit: size, whole: true }),
        )
      return { ...page, count, statement, facets: facetsOf(context.store, filter) }
    },
  }),
)

/** The rows of a page, and the number of all papers that pass, which is counted only when it is selected. */
async function pageOf(context: Context, filter: PaperFilter, page: PaperPage, info: GraphQLResolveInfo) {
  const { store } = context
  const reads = readsOfNodes(context, info)
  if (selects(info, 'totalCount') && countsWithPage(filter, page)) {
    const { rows, total } = await listAndCountPapers(store, filter, page, reads)
    return { rows, count: () => Promise.resolve(total) }
  }
  const count = countOf(info, () => countPapers(store, filter))
  return { rows: await listPapers(store, filter, page, reads), count }
}

const none = (row: never): never => row
