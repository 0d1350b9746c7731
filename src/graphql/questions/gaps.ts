import { undatedPapers } from '../../graph/reads/paper-totals.ts'
import { builder } from '../builder.ts'
import { searching } from '../limits/query-cost.ts'
import { pageArgs } from '../paging/connections.ts'
import { decodeGiven, pageOfRest } from '../paging/given.ts'
import { countOf, pageSize } from '../paging/page.ts'
import { GapConnection, type GapPage } from './gap.ts'
import { askPlaces, placesArgs } from './gap-places.ts'

const ORDER = 'gaps'

builder.queryField('gaps', (t) =>
  t.field({
    type: GapConnection,
    nullable: true,
    description:
      'What has not been tried: methods that no paper evaluates on a dataset although papers near it work with them, ' +
      'datasets that a method was not evaluated on although papers near it evaluate on them, or the empty places of a ' +
      'grid of the methods and datasets of a task. A paper fills a place that states the evaluation, or that introduces ' +
      'the method and evaluates on the dataset; what papers deny or only plan fills none. Near are the 500 ' +
      'newest papers on what is asked about, and the 200 newest on each of the 5 tasks that most of those address. ' +
      'Null where nothing has the name.',
    args: { ...placesArgs, ...pageArgs },
    extensions: searching(1_000),
    resolve: async (_query, args, context, info): Promise<GapPage | null> => {
      const size = pageSize(args.first)
      const given = decodeGiven(args.after, ORDER)
      const asked = await askPlaces(args, context)
      if (asked === null) return null
      const { subject, asOf, papers, unknown } = asked
      const undated =
        asOf === null
          ? async () => 0
          : countOf(info, () => undatedPapers(context.store, [subject]), 'undated')
      const gaps = asked.places.filter((place) => place.papers === 0)
      const page = pageOfRest(
        gaps,
        given,
        size,
        ({ row, column }) => `${row.id} ${column.id}`,
        (node, cursor) => ({ cursor, node }),
      )
      return { ...page, count: async () => gaps.length, papers, unknown, undated }
    },
  }),
)
