import {
  countInexact,
  NEWEST_OF_PERIOD,
  type Periods,
  type Riser,
  type Rising,
  risingPapers,
} from '../../graph/reads/rising.ts'
import type { Change as ChangeName } from '../../graph/reads/rising-score.ts'
import { builder } from '../builder.ts'
import { Evidence } from '../nodes/evidence.ts'
import { strongestEvidence } from '../nodes/paper-evidence.ts'
import { paperField } from '../nodes/paper-field.ts'
import { connectionOf, cursorField } from '../paging/connections.ts'
import { type CountedPage, pageSize } from '../paging/page.ts'
import { Entity } from '../refs.ts'

const MOST_PAPERS = 20
const DEFAULT_PAPERS = 5

export const Change = builder.enumType('Change', {
  description: 'What became of something from one period to the next, by the share of papers that name it.',
  values: {
    NEW: { description: 'Papers of the later period name it, none of the earlier one does.' },
    RISING: { description: 'Papers of both name it, and its share is larger in the later period.' },
    FADING: { description: 'Papers of both name it, and its share is smaller in the later period.' },
    GONE: { description: 'Papers of the earlier period name it, none of the later one does.' },
  } satisfies Record<ChangeName, object>,
})

interface RisingPaperRow {
  readonly parent: string
  readonly paper: string
  readonly later: boolean
}

const RisingPaper = builder.objectRef<RisingPaperRow>('RisingPaper').implement({
  description: 'A paper of one of the periods that names something.',
  fields: (t) => ({
    paper: paperField(t, 'The paper.'),
    later: t.exposeBoolean('later', { description: 'Whether it is of the later period.' }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where it says what it says of it most strongly.',
      resolve: ({ paper, parent }, _args, context) => strongestEvidence({ paper, entity: parent }, context),
    }),
  }),
})

/** What an edge shows. */
export interface RiserEdge {
  readonly cursor: () => string
  readonly riser: Riser
  readonly rising: Rising
  readonly periods: Periods
}

const RisingEdge = builder.objectRef<RiserEdge>('RisingEdge').implement({
  description: 'Something whose share of the papers is not what it was.',
  fields: (t) => ({
    cursor: cursorField(t),
    node: t.field({
      type: Entity,
      nullable: true,
      description: 'The method, dataset or concept.',
      resolve: ({ riser }, _args, { loaders }) => loaders.entities.load(riser.id),
    }),
    change: t.field({
      type: Change,
      description: 'What became of it.',
      resolve: ({ riser }) => riser.change,
    }),
    papersBefore: t.int({
      description: 'Number of papers of the earlier period that name it.',
      resolve: ({ riser }) => riser.before,
    }),
    papersAfter: t.int({
      description: 'Number of papers of the later period that name it.',
      resolve: ({ riser }) => riser.after,
    }),
    shareBefore: t.float({
      description: 'What part that is of the papers of the earlier period that were looked at.',
      resolve: ({ riser, rising }) => riser.before / rising.looked.before,
    }),
    shareAfter: t.float({
      description: 'What part that is of the papers of the later period that were looked at.',
      resolve: ({ riser, rising }) => riser.after / rising.looked.after,
    }),
    score: t.float({
      description:
        'How surely its share rose (above 0) or fell (below 0): `(ln(a/b) − ln(c/d)) / √(1/a + 1/b + 1/c + 1/d)`, where ' +
        'a papers of the later period name it and b do not, and c of the earlier one and d do not, each with ½ added. ' +
        'So it is the difference of log-odds in standard errors (Monroe, Colaresi and Quinn, "Fightin\' Words", 2008); ' +
        'beyond ±2 it is hardly chance, if one asks of one thing only.',
      resolve: ({ riser }) => riser.score,
    }),
    papers: t.field({
      type: [RisingPaper],
      description:
        'Papers of the two periods that name it: those of the later one first, newer ones before older ones.',
      args: {
        first: t.arg.int({
          defaultValue: DEFAULT_PAPERS,
          description: `Number of papers wanted, from 0 to ${MOST_PAPERS}.`,
        }),
      },
      resolve: async ({ riser, periods }, { first }, { store, loaders }) => {
        const limit = pageSize(first ?? DEFAULT_PAPERS, MOST_PAPERS)
        const rows = await loaders.batch('RisingEdge.papers', { periods, limit }, riser.id, (ids) =>
          risingPapers(store, ids, periods, limit),
        )
        return rows ?? []
      },
    }),
  }),
})

interface PeriodRow {
  readonly papers: number
  readonly counted: number
}

const RisingPeriod = builder.objectRef<PeriodRow>('RisingPeriod').implement({
  description: 'One of the two periods that are compared.',
  fields: (t) => ({
    papers: t.exposeInt('papers', { description: 'Number of papers of the period.' }),
    counted: t.exposeInt('counted', {
      description: `Number of those that were looked at: all, or the ${NEWEST_OF_PERIOD} newest.`,
    }),
    truncated: t.boolean({
      description: 'Whether the period has more papers than were looked at.',
      resolve: ({ papers, counted }) => counted < papers,
    }),
  }),
})

/** A page of what rose and fell, and the periods it is about. */
export interface RisingPage extends CountedPage<RiserEdge> {
  readonly rising: Rising
  readonly periods: Periods
}

export const RisingConnection = connectionOf<RiserEdge, RisingPage>(
  RisingEdge,
  'What rose and fell, the surest change first, then by id.',
  ({ riser }) => [riser.id],
)

builder.objectFields(RisingConnection, (t) => ({
  before: t.field({
    type: RisingPeriod,
    description: 'The earlier period.',
    resolve: ({ rising }) => ({ papers: rising.papers.before, counted: rising.looked.before }),
  }),
  after: t.field({
    type: RisingPeriod,
    description: 'The later period.',
    resolve: ({ rising }) => ({ papers: rising.papers.after, counted: rising.looked.after }),
  }),
  undated: t.int({
    description:
      'With dates, number of papers that are left out because they have none, or one that may be in a period or ' +
      'outside of it, such as a year where months are compared.',
    resolve: ({ periods }, _args, { store }) => {
      if (periods.by === 'published') return countInexact(store, periods.inexact)
      return periods.asOf === null ? 0 : countInexact(store, [])
    },
  }),
}))
