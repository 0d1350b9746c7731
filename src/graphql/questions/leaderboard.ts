import { compareCodePoints } from '../../extraction/code-point-order.ts'
import {
  type Contradiction as ContradictionRow,
  claimsOnDataset,
  contradictionsAmong,
  type DatedClaim,
  MOST_RESULTS,
} from '../../graph/reads/leaderboard.ts'
import { undatedPapers } from '../../graph/reads/paper-totals.ts'
import { builder } from '../builder.ts'
import { asOfArg, upTo } from '../date.ts'
import { KINDS_OF_TYPE } from '../enums.ts'
import { parseName } from '../input.ts'
import { searching } from '../limits/query-cost.ts'
import { lookUp } from '../loading/look-up.ts'
import { connectionOf, cursorField, type Edge, pageArgs } from '../paging/connections.ts'
import { decodeGiven, pageOfRest } from '../paging/given.ts'
import { type CountedPage, pageSize } from '../paging/page.ts'
import { Claim } from '../refs.ts'
import { Contradiction } from './contradiction.ts'

const BASIS =
  'Results that titles and abstracts print, as they were read. Papers differ in how they measure, and most of what ' +
  'they report stands in the full text: this is where to look, not who is best.'
/** After every id: results without a metric come last. */
const NO_METRIC = '~'

const Order = builder.enumType('LeaderboardOrder', {
  description: 'Orders of results by one metric; which way is better depends on the metric.',
  values: {
    HIGHEST: { description: 'The highest number first.' },
    LOWEST: { description: 'The lowest number first, as for error rates.' },
    NEWEST: { description: 'Results of the newest papers first, undated ones last.' },
  },
})
type Order = typeof Order.$inferType

const ResultKind = builder.enumType('ResultKind', {
  description: 'What a number tells.',
  values: {
    VALUE: { description: 'What was reached.' },
    CHANGE: { description: 'By how much something rose, fell or was multiplied; no value of its own.' },
  },
})

interface LeaderboardPage extends CountedPage<Edge<DatedClaim>> {
  contradictions(): Promise<ContradictionRow[]>
  undated(): Promise<number>
}

const LeaderboardConnection = connectionOf<Edge<DatedClaim>, LeaderboardPage>(
  builder.objectRef<Edge<DatedClaim>>('LeaderboardEdge').implement({
    description: 'A result in a leaderboard.',
    fields: (t) => ({
      cursor: cursorField(t),
      kind: t.field({
        type: ResultKind,
        description: 'Whether the number is a value or a change.',
        resolve: ({ node }) => (isChange(node) ? 'CHANGE' : 'VALUE'),
      }),
      node: t.field({ type: Claim, description: 'The printed result.', resolve: (edge) => edge.node }),
    }),
  }),
  'Results on a dataset: by metric, those without one last; values before changes; then as asked for.',
)

builder.objectFields(LeaderboardConnection, (t) => ({
  contradictions: t.field({
    type: [Contradiction],
    description:
      'Methods with results here of which papers say both that one outperforms the other and that the other does the ' +
      'one, by their ids; on this dataset or on any.',
    extensions: searching(500),
    resolve: (page) => page.contradictions(),
  }),
  basis: t.string({
    description: 'What the answer rests on, and what it cannot tell.',
    resolve: () => BASIS,
  }),
  undated: t.int({
    description: 'With `asOf`, number of papers that name the dataset and have no date: they are left out.',
    resolve: (page) => page.undated(),
  }),
}))

builder.queryField('leaderboard', (t) =>
  t.field({
    type: LeaderboardConnection,
    nullable: true,
    description:
      `Results that papers print on a dataset, among the ${MOST_RESULTS} of its newest papers, and where papers ` +
      'contradict each other. Null where the dataset or the metric is not there.',
    args: {
      dataset: t.arg.string({ required: true, description: 'Name, alias or id of the dataset.' }),
      metric: t.arg.string({
        description: 'Name, alias or id of a metric; results by any metric and by none when not given.',
      }),
      orderBy: t.arg({
        type: Order,
        defaultValue: 'HIGHEST',
        description: 'Order of the results by each metric.',
      }),
      ...pageArgs,
      ...asOfArg,
    },
    extensions: searching(1_000),
    resolve: async (_query, args, context): Promise<LeaderboardPage | null> => {
      const size = pageSize(args.first)
      const order = args.orderBy ?? 'HIGHEST'
      const given = decodeGiven(args.after, order)
      const [dataset, metric] = await Promise.all([
        lookUp(context, parseName('dataset', args.dataset), KINDS_OF_TYPE.DATASET),
        args.metric == null ? null : lookUp(context, parseName('metric', args.metric), KINDS_OF_TYPE.CONCEPT),
      ])
      if (dataset === null || (metric === null && args.metric != null)) return null
      const { store } = context
      const asOf = upTo(args.asOf)
      const claims = await claimsOnDataset(store, dataset.id, metric?.id ?? null, asOf)
      const ordered = claims.toSorted((a, b) => compareClaims(order, a, b))
      const page = pageOfRest(
        ordered,
        given,
        size,
        ({ id }) => id,
        (node, cursor) => ({ cursor, node }),
      )
      const methods = [...new Set(claims.flatMap(({ method }) => method ?? []))]
      return {
        ...page,
        count: async () => claims.length,
        contradictions: () => contradictionsAmong(store, methods, dataset.id, asOf),
        undated: async () => (asOf === null ? 0 : undatedPapers(store, [dataset.id])),
      }
    },
  }),
)

const isChange = ({ direction, unit }: DatedClaim): boolean => direction != null || unit === 'times'

function compareClaims(order: Order, a: DatedClaim, b: DatedClaim): number {
  const byNumber = order === 'NEWEST' ? 0 : compareNumbers(order, a.number ?? null, b.number ?? null)
  return (
    compareCodePoints(a.metric ?? NO_METRIC, b.metric ?? NO_METRIC) ||
    Number(isChange(a)) - Number(isChange(b)) ||
    byNumber ||
    compareCodePoints(b.published, a.published) ||
    compareCodePoints(a.id, b.id)
  )
}

/** Results whose value is no number come last. */
function compareNumbers(order: Order, a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return order === 'LOWEST' ? a - b : b - a
}
