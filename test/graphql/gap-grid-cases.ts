import { expect } from 'vitest'
import { T } from '../support/twelve-papers.ts'
import { type Case, near } from './cases.ts'

/** The score by its formula: papers that speak for it, papers that mention the row, and the column. */
const score = (weight: number, row: number, column: number): number => weight / Math.sqrt(row * column)

type Where = readonly [surface: string, paper: string]
const cell = (state: string, papers: number, value: number, ...evidence: readonly Where[]) => ({
  state,
  papers,
  score: near(value),
  evidence: evidence.map(([surface, paper]) => ({ surface, paper: { id: paper } })),
})
const grid = (
  columns: readonly string[],
  rows: Readonly<Record<string, readonly object[]>>,
  sizes: { readonly rowsFound?: number; readonly columnsFound?: number } = {},
) => {
  const counts = { rowCount: Object.keys(rows).length, columnCount: columns.length }
  return {
    ...counts,
    rowsFound: counts.rowCount,
    columnsFound: counts.columnCount,
    ...sizes,
    columns: columns.map((id) => ({ id })),
    rows: Object.entries(rows).map(([id, cells]) => ({ entity: { id }, cells })),
  }
}
const GRID = `rowCount columnCount rowsFound columnsFound columns { id }
  rows { entity { id } cells { state papers score evidence { surface paper { id } } } }`

/** Places that gaps are looked for in, on the twelve papers; see `gap-cases.ts` for how many papers mention what. */
export const GAP_GRID_CASES: readonly Case[] = [
  {
    // t01, t02 and t03 address it; t08, which does not, states that Wren was evaluated on Fenland as t01 does.
    asks: 'the methods and datasets of a task, with the sentences',
    query: `{ gapGrid(task: "song recognition") { basis papers unknown ${GRID} } }`,
    gives: {
      gapGrid: {
        basis: expect.stringContaining('abstracts'),
        papers: 3,
        unknown: [],
        ...grid(['dataset:fenland', 'dataset:moorland'], {
          'method:wren': [
            cell('STATED', 2, score(2, 5, 5), ['on Fenland', T.wren], ['On Fenland', T.rematch]),
            cell('NOT_STATED', 0, score(1.5, 5, 4)),
          ],
          'method:finch': [
            cell('STATED', 1, score(1.5, 4, 5), ['on Fenland', T.finch]),
            cell('STATED', 1, score(2, 4, 4), ['on Moorland', T.finch]),
          ],
          'method:robin': [
            cell('NOT_STATED', 0, score(0.5, 4, 5)),
            cell('STATED', 1, score(1, 4, 4), ['on Moorland', T.robin]),
          ],
        }),
      },
    },
  },
  {
    asks: 'the methods near a dataset, as many as are wanted, a plan with its sentence among them',
    query: `{ gapGrid(dataset: "Fenland", among: ["Osprey", "Robin", "Nonesuch"]) { unknown ${GRID} }
      part: gapGrid(dataset: "Fenland") { rowCount rows(first: 1) { entity { id } cells(first: 0) { papers } } columns(first: 0) { id } }
      missing: gapGrid(dataset: "Nonesuch") { rowCount } }`,
    gives: {
      gapGrid: {
        unknown: ['Nonesuch'],
        ...grid(['dataset:fenland'], {
          'method:robin': [cell('NOT_STATED', 0, score(0.5, 4, 5))],
          'method:osprey': [cell('PLANNED', 0, score(1, 1, 5), ['will try Osprey on Fenland', T.osprey])],
        }),
      },
      part: { rowCount: 5, rows: [{ entity: { id: 'method:wren' }, cells: [] }], columns: [] },
      missing: null,
    },
  },
  {
    // t01, t02 and t03 address song recognition and print accuracy; t04 counts calls and prints its error rate.
    asks: 'tasks and metrics, by what papers on the one say of the other',
    query: `{ gapGrid(task: "song recognition", among: ["call counting"]) { ${GRID} } }`,
    gives: {
      gapGrid: grid(['concept:accuracy', 'concept:error-rate'], {
        'concept:song-recognition': [
          cell(
            'STATED',
            3,
            score(3, 5, 5),
            ['to song recognition', T.robin],
            ['accuracy', T.robin],
            ['for song recognition', T.finch],
            ['accuracy', T.finch],
            ['for song recognition', T.wren],
            ['accuracy', T.wren],
          ),
          cell('NOT_STATED', 0, score(0.5, 5, 1)),
        ],
        'concept:call-counting': [
          cell('NOT_STATED', 0, score(1, 3, 5)),
          cell('STATED', 1, score(1, 3, 1), ['call counting', T.heron], ['error rate', T.heron]),
        ],
      }),
    },
  },
  {
    asks: 'the grid of a task as it was, and of a method',
    query: `{ gapGrid(task: "song recognition", asOf: "2019") { ${GRID} }
      method: gapGrid(method: "Osprey", among: ["Moorland", "Coastline"]) { ${GRID} } }`,
    gives: {
      method: grid(['dataset:moorland', 'dataset:coastline'], {
        'method:osprey': [
          cell('STATED', 1, score(1, 1, 4), ['tested on Moorland', T.osprey]),
          cell('NOT_STATED', 0, score(1, 1, 4)),
        ],
      }),
      gapGrid: grid(['dataset:fenland'], {
        'method:wren': [cell('STATED', 1, score(1, 2, 1), ['on Fenland', T.wren])],
      }),
    },
  },
]
