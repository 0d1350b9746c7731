import { ENTITY_KINDS, type EntityKind } from '../../graph/model.ts'
import { findGaps, type Gaps, GRID_SIDE, MOST_CANDIDATES, type Plan } from '../../graph/reads/gaps.ts'
import { findMetricGaps } from '../../graph/reads/metric-gaps.ts'
import { undatedPapers } from '../../graph/reads/paper-totals.ts'
import type { EntityRow } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { asOfArg, upTo } from '../date.ts'
import { KINDS_OF_TYPE } from '../enums.ts'
import { badInput } from '../errors.ts'
import { parseName } from '../input.ts'
import { searching } from '../limits/query-cost.ts'
import { lookUp } from '../loading/look-up.ts'
import { pageArgs } from '../paging/connections.ts'
import { decodeGiven, pageOfRest } from '../paging/given.ts'
import { countOf, pageSize } from '../paging/page.ts'
import { GapConnection, type GapPage } from './gap.ts'

const ORDER = 'gaps'
const MOST_AMONG = 50
const MOST_TASKS = 10

const SUBJECT_KINDS: Readonly<Record<Plan['of'], readonly EntityKind[]>> = {
  method: KINDS_OF_TYPE.METHOD,
  dataset: KINDS_OF_TYPE.DATASET,
  task: ['TASK', 'CONCEPT'],
}
const AMONG_KINDS: Readonly<Record<Plan['of'], readonly EntityKind[]>> = {
  method: KINDS_OF_TYPE.DATASET,
  dataset: KINDS_OF_TYPE.METHOD,
  task: ENTITY_KINDS,
}

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
    args: {
      dataset: t.arg.string({
        description: 'Name, alias or id of a dataset; give this, `task` or `method`.',
      }),
      task: t.arg.string({
        description: `Name, alias or id of a task, whose papers choose at most ${GRID_SIDE} methods and ${GRID_SIDE} datasets.`,
      }),
      method: t.arg.string({ description: 'Name, alias or id of a method.' }),
      among: t.arg.stringList({
        description:
          `Names, aliases or ids of what is looked at, at most ${MOST_AMONG}: methods with \`dataset\`, datasets with ` +
          '`method`. With `task`, methods and datasets that make the grid; or else metrics, and more tasks, which ' +
          `make a grid of tasks (at most ${MOST_TASKS}) and metrics: its empty places are metrics that no paper on the ` +
          `task prints a result in. Without it, the ${MOST_CANDIDATES} places that most papers speak for are looked at.`,
      }),
      ...pageArgs,
      ...asOfArg,
    },
    extensions: searching(1_000),
    resolve: async (_query, args, context, info): Promise<GapPage | null> => {
      const size = pageSize(args.first)
      const given = decodeGiven(args.after, ORDER)
      const { of, name } = subjectOf(args)
      const [subject, chosen] = await Promise.all([
        lookUp(context, parseName(of, name), SUBJECT_KINDS[of]),
        chosenOf(of, args.among, context),
      ])
      if (subject === null) return null
      const undated =
        args.asOf == null
          ? async () => 0
          : countOf(info, () => undatedPapers(context.store, [subject.id]), 'undated')
      const { gaps, papers } = await gapsOf(of, subject, chosen?.found ?? null, upTo(args.asOf), context)
      const page = pageOfRest(
        gaps,
        given,
        size,
        ({ row, column }) => `${row.id} ${column.id}`,
        (node) => ({ node }),
      )
      return { ...page, count: async () => gaps.length, papers, unknown: chosen?.unknown ?? [], undated }
    },
  }),
)

interface Subject {
  readonly of: Plan['of']
  readonly name: string
}

function subjectOf(args: { readonly [Of in Plan['of']]?: string | null | undefined }): Subject {
  const given = (['dataset', 'task', 'method'] as const).flatMap((of): Subject[] => {
    const name = args[of]
    return name == null ? [] : [{ of, name }]
  })
  const [only] = given
  if (only === undefined || given.length > 1) {
    throw badInput('dataset', 'give exactly one of dataset, task and method.')
  }
  return only
}

interface Chosen {
  readonly found: readonly EntityRow[]
  readonly unknown: readonly string[]
}

async function chosenOf(
  of: Plan['of'],
  among: readonly string[] | null | undefined,
  context: Context,
): Promise<Chosen | null> {
  if (among == null) return null
  if (among.length > MOST_AMONG) {
    throw badInput('among', `must hold at most ${MOST_AMONG} names, not ${among.length}.`)
  }
  const names = among.map((name) => parseName('among', name))
  const found = await Promise.all(names.map((name) => lookUp(context, name, AMONG_KINDS[of])))
  const byId = new Map(found.flatMap((entity) => (entity === null ? [] : [[entity.id, entity] as const])))
  return { found: [...byId.values()], unknown: names.filter((_, at) => found[at] === null) }
}

function gapsOf(
  of: Plan['of'],
  { id }: EntityRow,
  chosen: readonly EntityRow[] | null,
  asOf: string | null,
  { store }: Context,
): Promise<Gaps> {
  const idsOf = (...kinds: readonly EntityKind[]): string[] | null =>
    chosen?.filter(({ kind }) => kinds.includes(kind)).map((entity) => entity.id) ?? null
  const methods = idsOf('METHOD')
  const datasets = idsOf('DATASET')
  const metrics = idsOf('METRIC')
  const tasks = idsOf('TASK', 'CONCEPT')
  if (!some(metrics) && !some(tasks)) {
    // Of a grid the caller may choose one side and leave the other to the papers.
    const [rows, columns] =
      of === 'task' && (some(methods) || some(datasets))
        ? [some(methods) ? methods : null, some(datasets) ? datasets : null]
        : [methods, datasets]
    return findGaps(store, { of, id, methods: rows, datasets: columns, asOf })
  }
  if (some(methods) || some(datasets)) {
    throw badInput('among', 'must hold methods and datasets or else tasks and metrics, not both.')
  }
  const rows = [...new Set([id, ...(tasks ?? [])])]
  if (rows.length > MOST_TASKS) {
    throw badInput('among', `must hold at most ${MOST_TASKS - 1} tasks, not ${rows.length - 1}.`)
  }
  return findMetricGaps(store, rows, some(metrics) ? metrics : null, asOf)
}

const some = (ids: readonly string[] | null): boolean => ids !== null && ids.length > 0
