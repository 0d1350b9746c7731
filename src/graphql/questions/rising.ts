import { findIngestRuns } from '../../graph/reads/ingest-runs.ts'
import { MOST_COMPARED, NEWEST_OF_PERIOD, type Periods, risingBetween } from '../../graph/reads/rising.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { asOfArg, PaperDate, upTo } from '../date.ts'
import { EntityType, kindsOf } from '../enums.ts'
import { badInput } from '../errors.ts'
import { searching } from '../limits/query-cost.ts'
import { pageArgs } from '../paging/connections.ts'
import { decodeGiven, pageOfRest } from '../paging/given.ts'
import { pageSize } from '../paging/page.ts'
import { periodsOfDates } from './date-window.ts'
import { Change, RisingConnection, type RisingPage } from './riser.ts'

const ORDER = 'rising'

const DateWindow = builder.inputType('DateWindow', {
  description:
    'A period of publication; what is compared to it is the period of the same length just before.',
  fields: (t) => ({
    from: t.field({ type: PaperDate, required: true, description: 'The day, month or year it begins with.' }),
    to: t.field({ type: PaperDate, required: true, description: 'The day, month or year it ends with.' }),
  }),
})

const IngestWindow = builder.inputType('IngestWindow', {
  description: 'What came between two ingests; what is compared to it is what was there before.',
  fields: (t) => ({
    from: t.id({
      required: true,
      description: 'Id of an ingest: papers that came after it are the later ones.',
    }),
    to: t.id({ description: 'Id of the last ingest whose papers count; the newest when not given.' }),
  }),
})

const RisingWindow = builder.inputType('RisingWindow', {
  description: 'Two periods to compare: give exactly one of the two.',
  fields: (t) => ({
    published: t.field({ type: DateWindow, description: 'By when papers were published.' }),
    ingests: t.field({ type: IngestWindow, description: 'By when papers came into the graph.' }),
  }),
})

builder.queryField('rising', (t) =>
  t.field({
    type: RisingConnection,
    nullable: true,
    description:
      'What more papers, or fewer, speak of than before: by shares of the papers of two periods, not by their numbers ' +
      `alone. The ${NEWEST_OF_PERIOD} newest papers of each period are looked at, and the ${MOST_COMPARED} things that ` +
      'most of these name; what has the same share in both is left out, and all is where a period has no papers. Null ' +
      'where an ingest is not there.',
    args: {
      window: t.arg({ type: RisingWindow, required: true, description: 'What is compared.' }),
      types: t.arg({ type: [EntityType], description: 'Types wanted; all when not given.' }),
      change: t.arg({ type: [Change], description: 'Changes wanted; all when not given.' }),
      ...pageArgs,
      ...asOfArg,
    },
    extensions: searching(2_000),
    resolve: async (_query, args, context): Promise<RisingPage | null> => {
      const size = pageSize(args.first)
      const given = decodeGiven(args.after, ORDER)
      const periods = await periodsOf(args.window, upTo(args.asOf), context)
      if (periods === null) return null
      const rising = await risingBetween(context.store, periods, kindsOf(args.types))
      const wanted = rising.risers.filter(({ change }) => args.change?.includes(change) ?? true)
      const page = pageOfRest(
        wanted,
        given,
        size,
        ({ id }) => id,
        (riser, cursor) => ({ cursor, riser, rising, periods }),
      )
      return { ...page, count: async () => wanted.length, rising, periods }
    },
  }),
)

async function periodsOf(
  { published, ingests }: typeof RisingWindow.$inferInput,
  asOf: string | null,
  { store }: Context,
): Promise<Periods | null> {
  if ((published == null) === (ingests == null)) {
    throw badInput('window', 'give exactly one of published and ingests.')
  }
  if (published != null) return periodsOfDates(published.from, published.to, asOf)
  if (ingests == null) return null
  const runs = await findIngestRuns(store, [ingests.from, ...(ingests.to == null ? [] : [ingests.to])])
  const middle = runs.get(ingests.from)?.lastRevision
  const to = ingests.to == null ? Number.MAX_SAFE_INTEGER : runs.get(ingests.to)?.lastRevision
  if (middle === undefined || to === undefined) return null
  if (to <= middle) throw badInput('window', `${ingests.to} did not come after ${ingests.from}.`)
  return { by: 'arrived', middle, to, asOf }
}
