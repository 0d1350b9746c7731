import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { GRID_SIDE, MOST_CANDIDATES, type Place } from '../../graph/reads/gap-places.ts'
import type { EntityRow } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { searching } from '../limits/query-cost.ts'
import { Evidence, type EvidenceRow } from '../nodes/evidence.ts'
import { linkEvidence } from '../nodes/link-evidence.ts'
import { strongestEvidence } from '../nodes/paper-evidence.ts'
import { pageSize } from '../paging/page.ts'
import { Entity } from '../refs.ts'
import type { CellState } from './comparison-cells.ts'
import { CellStateEnum } from './comparison-row.ts'
import { askPlaces, BASIS, type PlacesAsked, placesArgs } from './gap-places.ts'

const EVIDENCE_PAPERS = 3

/** All places that were looked at, as a table. */
interface Grid extends PlacesAsked {
  readonly lines: readonly Line[]
  readonly heads: readonly EntityRow[]
}

interface Line {
  readonly entity: EntityRow
  /** A place for each of the columns. */
  readonly places: readonly (Place & { readonly asOf: string | null })[]
}

/** How many rows or columns of a grid are wanted. */
const sideArgs = builder.args((t) => ({
  first: t.int({ description: `Number wanted, from 0 to ${MOST_CANDIDATES}; 20 when not given.` }),
}))

const GapCell = builder.objectRef<Line['places'][number]>('GapCell').implement({
  description: 'A place of the grid that gaps are looked for in.',
  fields: (t) => ({
    state: t.field({
      type: CellStateEnum,
      description: 'Whether a paper fills it; it is a gap unless one states it.',
      resolve: stateOf,
    }),
    papers: t.exposeInt('papers', {
      description:
        'Number of papers that state the evaluation, or where none does, of those that introduce the method and ' +
        'evaluate on the dataset; or of those on the task that print a result in the metric. 0 for a gap.',
    }),
    score: t.exposeFloat('score', {
      description: 'How much papers near by speak for it, as the score of a gap says.',
    }),
    evidence: t.field({
      type: [Evidence],
      description:
        `Where at most ${EVIDENCE_PAPERS} papers state it, or deny or plan it where none does; where no sentence is on ` +
        'both ends, what the papers that fill it say of each most strongly. Empty where nothing is said.',
      resolve: (place, _args, context) => cellEvidence(place, context),
    }),
  }),
})

const GapRow = builder.objectRef<Line>('GapRow').implement({
  description: 'A row of the grid that gaps are looked for in.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'The method, or the task.',
      resolve: (line) => line.entity,
    }),
    cells: t.field({
      type: [GapCell],
      description: 'Its places, one for each of the columns, in their order.',
      args: sideArgs,
      resolve: ({ places }, { first }) => places.slice(0, pageSize(first, MOST_CANDIDATES)),
    }),
  }),
})

const GapGrid = builder.objectRef<Grid>('GapGrid').implement({
  description:
    'Methods, or tasks, in rows and datasets, or metrics, in columns: those first whose places most papers fill, then ' +
    'that most papers mention, then by id.',
  fields: (t) => ({
    rows: t.field({
      type: [GapRow],
      description: 'The rows.',
      args: sideArgs,
      resolve: ({ lines }, { first }) => lines.slice(0, pageSize(first, MOST_CANDIDATES)),
    }),
    columns: t.field({
      type: [Entity],
      description: 'What the columns are.',
      args: sideArgs,
      resolve: ({ heads }, { first }) => heads.slice(0, pageSize(first, MOST_CANDIDATES)),
    }),
    basis: t.string({
      description: 'What the answer rests on, and what it cannot tell.',
      resolve: () => BASIS,
    }),
    papers: t.exposeInt('papers', { description: 'Number of papers that were looked at.' }),
    unknown: t.stringList({
      description: 'Names in `among` that mean nothing in the graph.',
      resolve: ({ unknown }) => unknown,
    }),
    rowCount: t.int({ description: 'Number of rows.', resolve: ({ lines }) => lines.length }),
    columnCount: t.int({ description: 'Number of columns.', resolve: ({ heads }) => heads.length }),
    rowsFound: t.exposeInt('rows', {
      description:
        'Number of methods, or tasks, that there are to choose from: the grid of a task has at most the ' +
        `${GRID_SIDE} that most of its papers work with, that of a dataset the ${MOST_CANDIDATES} that most papers speak for.`,
    }),
    columnsFound: t.exposeInt('columns', {
      description: 'Number of datasets, or metrics, that there are to choose from, in the same way.',
    }),
  }),
})

builder.queryField('gapGrid', (t) =>
  t.field({
    type: GapGrid,
    nullable: true,
    description:
      'The places that `gaps` looks at, those that papers fill among them, as a table. Null where nothing has the name.',
    args: placesArgs,
    extensions: searching(1_000),
    resolve: async (_query, args, context) => {
      const asked = await askPlaces(args, context)
      return asked === null ? null : gridOf(asked)
    },
  }),
)

/** A grid has a place wherever a row meets a column. */
function gridOf(asked: PlacesAsked): Grid {
  const { places, asOf } = asked
  const byKey = new Map(places.map((place) => [`${place.row.id} ${place.column.id}`, { ...place, asOf }]))
  const heads = fullestFirst(places, ({ column }) => column)
  const lines = fullestFirst(places, ({ row }) => row).map((entity): Line => {
    return { entity, places: heads.flatMap(({ id }) => byKey.get(`${entity.id} ${id}`) ?? []) }
  })
  return { ...asked, lines, heads }
}

/** The rows or columns of places, those first whose places most papers fill, then that most papers mention, then by id. */
function fullestFirst(places: readonly Place[], sideOf: (place: Place) => EntityRow): EntityRow[] {
  const sides = new Map<string, { readonly entity: EntityRow; papers: number }>()
  for (const place of places) {
    const entity = sideOf(place)
    const papers = (sides.get(entity.id)?.papers ?? 0) + place.papers
    sides.set(entity.id, { entity, papers })
  }
  return [...sides.values()]
    .sort(
      (a, b) =>
        b.papers - a.papers ||
        b.entity.support - a.entity.support ||
        compareCodePoints(a.entity.id, b.entity.id),
    )
    .map(({ entity }) => entity)
}

function stateOf({ papers, denied, planned }: Place): CellState {
  if (papers > 0) return 'STATED'
  if (denied > 0) return 'DENIED'
  return planned > 0 ? 'PLANNED' : 'NOT_STATED'
}

const ASSERTIONS = { STATED: 'ASSERTED', DENIED: 'NEGATED', PLANNED: 'FUTURE' } as const

async function cellEvidence(place: Line['places'][number], context: Context): Promise<EvidenceRow[]> {
  const state = stateOf(place)
  if (state === 'NOT_STATED') return []
  const { row, column, filling, asOf } = place
  const link = { from: row.id, to: column.id, type: 'EVALUATED_ON', assertion: ASSERTIONS[state] } as const
  const stated = row.kind === 'METHOD' ? await linkEvidence(link, EVIDENCE_PAPERS, asOf, context) : []
  if (stated.length > 0) return stated
  const pairs = filling
    .slice(0, EVIDENCE_PAPERS)
    .flatMap((paper) => [row.id, column.id].map((entity) => ({ paper, entity })))
  return (await Promise.all(pairs.map((pair) => strongestEvidence(pair, context)))).flat()
}
