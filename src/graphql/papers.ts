import { z } from 'zod'
import { PAPER_EDGE_TYPES } from '../graph/model.ts'
import { PAPER_ORDERS, type PaperFilter, type PaperOrder } from '../graph/paper-filter.ts'
import { countPapers, listPapers, textFilter } from '../graph/reads/list-papers.ts'
import { builder } from './builder.ts'
import { pageArgs } from './connections.ts'
import type { Context } from './context.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { KINDS_OF_TYPE, Relation } from './enums.ts'
import { badInput } from './errors.ts'
import { parseName } from './input.ts'
import { lookUp } from './look-up.ts'
import { countOf, pageSize, toPage } from './page.ts'
import { PaperConnection } from './paper-edges.ts'

const PaperOrderEnum = builder.enumType('PaperOrder', {
  description: 'Orders of a list of papers; papers alike in it go by id.',
  values: {
    PUBLISHED_DESC: { description: 'Newest first, undated ones last.' },
    PUBLISHED_ASC: { description: 'Oldest first, undated ones last.' },
    TITLE_ASC: { description: 'By title, whatever the case of its letters.' },
  } satisfies Record<PaperOrder, object>,
})

const PaperFilterInput = builder.inputType('PaperFilter', {
  description: 'What papers have to have; all that is given must hold.',
  fields: (t) => ({
    text: t.string({ description: 'Words that title and abstract together have to hold, all of them.' }),
    method: t.string({ description: 'Name, alias or id of a method the paper relates to.' }),
    dataset: t.string({ description: 'Name, alias or id of a dataset the paper relates to.' }),
    concept: t.string({
      description: 'Name, alias or id of a concept, task or metric the paper relates to.',
    }),
    relation: t.field({
      type: [Relation],
      description: 'By which relations it relates to each of them; by any when not given.',
    }),
    yearFrom: t.int({ description: 'First year of publication; leaves undated papers out.' }),
    yearTo: t.int({ description: 'Last year of publication; leaves undated papers out.' }),
  }),
})
type FilterInput = typeof PaperFilterInput.$inferInput

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
    },
    resolve: async (_query, args, context, info) => {
      const size = pageSize(args.first)
      const order = args.orderBy ?? PAPER_ORDERS[0]
      const after = decodeCursor(args.after, order, Keys)
      const filter = await resolveFilter(args.filter ?? {}, context)
      if (filter === null) return { ...toPage([], size, none), count: () => Promise.resolve(0) }
      const count = countOf(info, () => countPapers(context.store, filter))
      const rows = await listPapers(context.store, filter, { order, after, limit: size + 1 })
      const page = toPage(rows, size, (row) => ({
        cursor: encodeCursor(order, [row.key, row.paper.id]),
        node: row.paper,
      }))
      return { ...page, count }
    },
  }),
)

const none = (row: never): never => row

/** The filter in terms of the graph, or null when it names an entity that is not there. */
async function resolveFilter(input: FilterInput, context: Context): Promise<PaperFilter | null> {
  const { yearFrom = null, yearTo = null } = input
  if (yearFrom !== null && yearTo !== null && yearFrom > yearTo) {
    throw badInput('filter.yearFrom', `${yearFrom} is after yearTo, ${yearTo}.`)
  }
  const entities = await Promise.all(
    (['method', 'dataset', 'concept'] as const).map(async (type) => {
      const name = input[type]
      if (name == null) return undefined
      const kinds = KINDS_OF_TYPE[type.toUpperCase() as Uppercase<typeof type>]
      return lookUp(context, parseName(`filter.${type}`, name), kinds)
    }),
  )
  if (entities.includes(null)) return null
  const text = input.text == null ? '' : parseName('filter.text', input.text)
  return {
    entities: entities
      .filter((entity) => entity != null)
      .sort((a, b) => a.support - b.support)
      .map((entity) => entity.id),
    relations: PAPER_EDGE_TYPES.filter((type) => input.relation?.includes(type) ?? true),
    ...(await textFilter(context.store, text)),
    yearFrom,
    yearTo,
  }
}
