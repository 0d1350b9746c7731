import type { InputShapeFromFields } from '@pothos/core'
import { ENTITY_KINDS, type EntityKind } from '../../graph/model.ts'
import {
  findPlaces,
  GRID_SIDE,
  MOST_CANDIDATES,
  type Places,
  type Plan,
} from '../../graph/reads/gap-places.ts'
import { findMetricPlaces } from '../../graph/reads/metric-places.ts'
import type { EntityRow } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { asOfArg, upTo } from '../date.ts'
import { KINDS_OF_TYPE } from '../enums.ts'
import { badInput } from '../errors.ts'
import { parseName } from '../input.ts'
import { batchOf } from '../loading/loaders.ts'
import { lookUp } from '../loading/look-up.ts'

const MOST_AMONG = 50
const MOST_TASKS = 10
/** What an answer about gaps rests on, and what it cannot tell. */
export const BASIS =
  'What titles and abstracts say, as it was read. A paper may report more in its full text, and not every paper is ' +
  'here: that nothing is stated is no proof that nothing was done.'

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

/** The arguments that say which places are looked at. */
export const placesArgs = builder.args((t) => ({
  dataset: t.string({
    description: 'Name, alias or id of a dataset; give this, `task` or `method`.',
  }),
  task: t.string({
    description: `Name, alias or id of a task, whose papers choose at most ${GRID_SIDE} methods and ${GRID_SIDE} datasets.`,
  }),
  method: t.string({ description: 'Name, alias or id of a method.' }),
  among: t.stringList({
    description:
      `Names, aliases or ids of what is looked at, at most ${MOST_AMONG}: methods with \`dataset\`, datasets with ` +
      '`method`. With `task`, methods and datasets that make the grid; or else metrics, and more tasks, which ' +
      `make a grid of tasks (at most ${MOST_TASKS}) and metrics: its empty places are metrics that no paper on the ` +
      `task prints a result in. Without it, the ${MOST_CANDIDATES} places that most papers speak for are looked at.`,
  }),
  ...asOfArg,
}))

/** Places that were asked for. */
export interface PlacesAsked extends Places {
  /** The id of what was asked about. */
  readonly subject: string
  /** The day that they are looked at as of; null for all papers. */
  readonly asOf: string | null
  /** Names chosen by the caller that mean nothing in the graph. */
  readonly unknown: readonly string[]
}

/**
 * The places that arguments ask for; null where nothing has the name.
 * @throws GraphQLError BAD_USER_INPUT naming the argument that makes no sense.
 */
export async function askPlaces(
  args: InputShapeFromFields<typeof placesArgs>,
  context: Context,
): Promise<PlacesAsked | null> {
  const { of, name } = subjectOf(args)
  const [subject, chosen] = await Promise.all([
    lookUp(context, parseName(of, name), SUBJECT_KINDS[of]),
    chosenOf(of, args.among, context),
  ])
  if (subject === null) return null
  const asOf = upTo(args.asOf)
  const places = await placesOf(of, subject, chosen?.found ?? null, asOf, context)
  return { ...places, subject: subject.id, asOf, unknown: chosen?.unknown ?? [] }
}

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

/** A list of gaps and a grid of the same places, asked for at once, are answered by one reading. */
async function placesOf(
  of: Plan['of'],
  { id }: EntityRow,
  chosen: readonly EntityRow[] | null,
  asOf: string | null,
  { store, loaders }: Context,
): Promise<Places> {
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
    const plan: Plan = { of, id, methods: rows, datasets: columns, asOf }
    const found = await batchOf(loaders, 'places', null, plan, (plans) =>
      Promise.all(plans.map((one) => findPlaces(store, one))),
    )
    return found ?? NOWHERE
  }
  if (some(methods) || some(datasets)) {
    throw badInput('among', 'must hold methods and datasets or else tasks and metrics, not both.')
  }
  const rows = [...new Set([id, ...(tasks ?? [])])]
  if (rows.length > MOST_TASKS) {
    throw badInput('among', `must hold at most ${MOST_TASKS - 1} tasks, not ${rows.length - 1}.`)
  }
  const key = { rows, metrics: some(metrics) ? metrics : null }
  const found = await batchOf(loaders, 'metric places', asOf, key, (keys) =>
    Promise.all(keys.map((one) => findMetricPlaces(store, one.rows, one.metrics, asOf))),
  )
  return found ?? NOWHERE
}

const NOWHERE: Places = { places: [], rows: 0, columns: 0, papers: 0 }

const some = (ids: readonly string[] | null): boolean => ids !== null && ids.length > 0
