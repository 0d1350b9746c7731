import {
  entityTrends,
  papersByPeriod,
  type Trend as TrendRow,
  type TrendScope,
} from '../../graph/reads/trends.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { asOfArg, upTo } from '../date.ts'
import { BY_ID } from '../loading/fields-ahead.ts'
import { Entity } from '../refs.ts'

const YEAR_LENGTH = 4

const TrendUnit = builder.enumType('TrendUnit', {
  description: 'What papers are counted by.',
  values: {
    YEAR: { description: 'Year of publication.' },
    MONTH: { description: 'Month of publication.' },
  },
})

type Scoped<T> = T & { readonly scope: TrendScope }
type PointRow = Scoped<TrendRow['points'][number]>

const TrendPoint = builder.objectRef<PointRow>('TrendPoint').implement({
  description: 'How many papers of one year or month mention something.',
  fields: (t) => ({
    year: t.int({
      description: 'The year, or the year of the month.',
      resolve: ({ period }) => Number(period.slice(0, YEAR_LENGTH)),
    }),
    month: t.string({
      nullable: true,
      description: 'The month, such as `2021-07`; null where years are counted.',
      resolve: ({ period }) => (period.length > YEAR_LENGTH ? period : null),
    }),
    papers: t.exposeInt('papers', {
      description: 'Number of papers published in it that mention the thing.',
    }),
    total: t.int({
      description:
        'Number of all papers published in it; in months, those that give a year alone are left out.',
      resolve: totalOf,
    }),
    share: t.float({
      description: 'What part of all papers published in it mention the thing: `papers / total`.',
      resolve: async (point, args, context) => point.papers / (await totalOf(point, args, context)),
    }),
  }),
})

const Trend = builder.objectRef<Scoped<TrendRow>>('Trend').implement({
  description: 'How many papers mention something, over time.',
  fields: (t) => ({
    points: t.field({
      type: [TrendPoint],
      description: 'Years or months in order; those without a paper are left out.',
      resolve: ({ points, scope }) => points.map((point) => ({ ...point, scope })),
    }),
    inexact: t.exposeInt('inexact', {
      description: 'In months, number of papers that give a year alone, in no month.',
    }),
    undated: t.exposeInt('undated', { description: 'Number of papers without a date, in no year or month.' }),
  }),
})

builder.interfaceFields(Entity, (t) => ({
  trend: t.field({
    type: Trend,
    description: 'How many papers mention it, by year or month, and what part of all papers that is.',
    args: {
      by: t.arg({ type: TrendUnit, defaultValue: 'YEAR', description: 'What to count by.' }),
      ...asOfArg,
    },
    extensions: BY_ID,
    resolve: async (entity, args, { store, loaders }) => {
      const scope = { by: args.by ?? 'YEAR', asOf: upTo(args.asOf) }
      const trend = await loaders.batch('Entity.trend', scope, entity.id, (ids) =>
        entityTrends(store, ids, scope),
      )
      return { ...(trend ?? { points: [], inexact: 0, undated: 0 }), scope }
    },
  }),
}))

/** All points of a request that count by the same are answered by one count of the graph's papers. */
async function totalOf(
  { period, scope }: PointRow,
  _args: object,
  { store, loaders }: Context,
): Promise<number> {
  const total = await loaders.batch('papersByPeriod', scope, period, () => papersByPeriod(store, scope))
  return total ?? 0
}
