import { expect } from 'vitest'
import { givenCursor } from '../support/given-cursor.ts'
import { T } from '../support/twelve-papers.ts'
import { type Case, near } from './cases.ts'

/** The score by its formula: papers that speak for it, papers that mention the row, and the column. */
const score = (weight: number, row: number, column: number): number => weight / Math.sqrt(row * column)

type Counts = readonly [score: number, together: number, nearby: number]
const gap = (row: string, column: string, [value, together, nearby]: Counts, says = {}) => ({
  node: {
    row: { id: row },
    column: { id: column },
    score: near(value),
    together,
    nearby,
    denied: false,
    planned: false,
    ...says,
  },
})
const GAPS =
  'papers totalCount edges { node { row { id } column { id } score together nearby denied planned } }'
const ENDS = 'edges { node { row { id } column { id } } }'
const ends = (...pairs: readonly (readonly [row: string, column: string])[]) => ({
  edges: pairs.map(([row, column]) => ({ node: { row: { id: row }, column: { id: column } } })),
})
const said = (paper: string, together: boolean, ...surfaces: readonly string[]) => ({
  paper: { id: paper },
  together,
  evidence: surfaces.map((surface) => ({ surface })),
})
const REASONS = 'papers { paper { id } together evidence { surface } }'

// Papers that mention each: Wren 5, Finch 4, Robin 4, Heron 3, Osprey 1; Fenland 5, Moorland 4, Coastline 4; song
// recognition 5, call counting 3, accuracy 5, error rate 1. Up to 2021: Robin 2, Coastline 2, Fenland 3.

/** What was not tried, on the twelve papers. */
export const GAP_CASES: readonly Case[] = [
  {
    // Near are t04, t09, t10 and t11, which name Coastline. Heron was evaluated on it.
    asks: 'which methods were not evaluated on a dataset that papers with them name, and where they say so',
    query: `{ gaps(dataset: "Coastline") { basis undated unknown pageInfo { hasNextPage } ${GAPS}
      reasons: edges { node { papers(first: 1) { paper { id title } together evidence { surface text paper { id } } } all: ${REASONS} } } } }`,
    gives: {
      gaps: {
        basis: expect.stringContaining('abstracts'),
        undated: 0,
        unknown: [],
        pageInfo: { hasNextPage: false },
        papers: 4,
        totalCount: 3,
        edges: [
          gap('method:osprey', 'dataset:coastline', [score(1, 1, 4), 1, 0]),
          gap('method:robin', 'dataset:coastline', [score(2, 4, 4), 2, 0]),
          gap('method:wren', 'dataset:coastline', [score(1, 5, 4), 1, 0]),
        ],
        reasons: [
          {
            node: {
              papers: [
                {
                  paper: { id: T.osprey, title: 'Osprey Dives for Birdsong' },
                  together: true,
                  evidence: [
                    {
                      surface: 'Osprey uses',
                      text: 'Osprey uses Wren and Heron.',
                      paper: { id: T.osprey },
                    },
                    {
                      surface: 'do not use Coastline',
                      text: 'We do not use Coastline.',
                      paper: { id: T.osprey },
                    },
                  ],
                },
              ],
              all: [said(T.osprey, true, 'Osprey uses', 'do not use Coastline')],
            },
          },
          {
            node: {
              papers: [
                {
                  paper: { id: T.field, title: 'Robin in the Field' },
                  together: true,
                  evidence: [
                    {
                      surface: 'use Robin',
                      text: 'We use Robin for call counting on Coastline.',
                      paper: { id: T.field },
                    },
                    {
                      surface: 'on Coastline',
                      text: 'We use Robin for call counting on Coastline.',
                      paper: { id: T.field },
                    },
                  ],
                },
              ],
              all: [
                said(T.field, true, 'use Robin', 'on Coastline'),
                said(T.heron, true, 'based on Robin', 'on Coastline'),
              ],
            },
          },
          {
            node: {
              papers: [
                {
                  paper: { id: T.osprey, title: 'Osprey Dives for Birdsong' },
                  together: true,
                  evidence: [
                    { surface: 'uses Wren', text: 'Osprey uses Wren and Heron.', paper: { id: T.osprey } },
                    {
                      surface: 'do not use Coastline',
                      text: 'We do not use Coastline.',
                      paper: { id: T.osprey },
                    },
                  ],
                },
              ],
              all: [said(T.osprey, true, 'uses Wren', 'do not use Coastline')],
            },
          },
        ],
      },
    },
  },
  {
    // t01, t02, t05, t08 and t09 name Fenland; t03 shares the task of t01 and t02. A plan fills no place.
    asks: 'methods of papers on the task of a dataset, a planned evaluation among them',
    query: `{ gaps(dataset: "dataset:fenland") { ${GAPS} reasons: edges { node { ${REASONS} } } } }`,
    gives: {
      gaps: {
        papers: 6,
        totalCount: 3,
        edges: [
          gap('method:osprey', 'dataset:fenland', [score(1, 1, 5), 1, 0], { planned: true }),
          gap('method:heron', 'dataset:fenland', [score(1, 3, 5), 1, 0]),
          gap('method:robin', 'dataset:fenland', [score(0.5, 4, 5), 0, 1]),
        ],
        reasons: [
          { node: { papers: [said(T.osprey, true, 'Osprey uses', 'will try Osprey on Fenland')] } },
          { node: { papers: [said(T.osprey, true, 'Wren and Heron', 'will try Osprey on Fenland')] } },
          { node: { papers: [said(T.robin, false, 'Robin extends Finch', 'to song recognition')] } },
        ],
      },
    },
  },
  {
    // t03, t04 and t11 work with Robin, on both tasks; t01 and t02 share one of them and evaluate on Fenland.
    asks: 'which datasets a method was not evaluated on, a page at a time',
    query: `{ gaps(method: "Robin") { ${GAPS} reasons: edges { node { ${REASONS} } } }
      page: gaps(method: "Robin", first: 1) { totalCount pageInfo { hasNextPage } ${ENDS} }
      rest: gaps(method: "Robin", first: 5, after: "${givenCursor('gaps', 'method:robin dataset:coastline')}") { pageInfo { hasNextPage } edges { cursor } } }`,
    gives: {
      gaps: {
        papers: 5,
        totalCount: 2,
        edges: [
          gap('method:robin', 'dataset:coastline', [score(2, 4, 4), 2, 0]),
          gap('method:robin', 'dataset:fenland', [score(1, 4, 5), 0, 2]),
        ],
        reasons: [
          {
            node: {
              papers: [
                said(T.field, true, 'use Robin', 'on Coastline'),
                said(T.heron, true, 'based on Robin', 'on Coastline'),
              ],
            },
          },
          {
            node: {
              papers: [
                said(T.finch, false, 'on Fenland', 'for song recognition'),
                said(T.wren, false, 'on Fenland', 'for song recognition'),
              ],
            },
          },
        ],
      },
      page: {
        totalCount: 2,
        pageInfo: { hasNextPage: true },
        ...ends(['method:robin', 'dataset:coastline']),
      },
      rest: {
        pageInfo: { hasNextPage: false },
        edges: [
          { cursor: givenCursor('gaps', 'method:robin dataset:coastline', 'method:robin dataset:fenland') },
        ],
      },
    },
  },
  {
    // t01, t02 and t03 address it: Finch, Wren and Robin on Fenland and Moorland.
    asks: 'the empty places of the grid of a task',
    query: `{ gaps(task: "song recognition") { ${GAPS} reasons: edges { node { ${REASONS} } } } }`,
    gives: {
      gaps: {
        papers: 3,
        totalCount: 2,
        edges: [
          gap('method:wren', 'dataset:moorland', [score(1.5, 5, 4), 1, 1]),
          gap('method:robin', 'dataset:fenland', [score(0.5, 4, 5), 0, 1]),
        ],
        reasons: [
          {
            node: {
              papers: [
                said(T.finch, true, 'builds on Wren', 'on Moorland'),
                said(T.robin, false, 'on Moorland', 'to song recognition'),
                said(T.wren, false, 'introduce Wren', 'for song recognition'),
              ],
            },
          },
          {
            node: {
              papers: [
                said(T.robin, false, 'Robin extends Finch', 'to song recognition'),
                said(T.finch, false, 'on Fenland', 'for song recognition'),
                said(T.wren, false, 'on Fenland', 'for song recognition'),
              ],
            },
          },
        ],
      },
    },
  },
  {
    asks: 'gaps among what the caller chooses, by name, alias or id',
    query: `{ dataset: gaps(dataset: "Fenland", among: ["Robin", "method:finch", "Nonesuch", "Coastline"]) { unknown ${ENDS} }
      method: gaps(method: "Osprey", among: ["Fenland", "Moorland"]) { ${GAPS} }
      grid: gaps(task: "song recognition", among: ["Osprey", "Fenland", "Coastline", "Robin"]) { ${GAPS} }
      rows: gaps(task: "song recognition", among: ["Wren"]) { ${ENDS} }
      columns: gaps(task: "song recognition", among: ["Fenland"]) { ${ENDS} }
      none: gaps(task: "song recognition", among: []) { totalCount } }`,
    gives: {
      dataset: { unknown: ['Nonesuch', 'Coastline'], ...ends(['method:robin', 'dataset:fenland']) },
      method: {
        papers: 1,
        totalCount: 1,
        edges: [gap('method:osprey', 'dataset:fenland', [score(1, 1, 5), 1, 0], { planned: true })],
      },
      grid: {
        papers: 3,
        totalCount: 4,
        edges: [
          gap('method:robin', 'dataset:fenland', [score(0.5, 4, 5), 0, 1]),
          gap('method:osprey', 'dataset:coastline', [0, 0, 0]),
          gap('method:osprey', 'dataset:fenland', [0, 0, 0], { planned: true }),
          gap('method:robin', 'dataset:coastline', [0, 0, 0]),
        ],
      },
      rows: ends(['method:wren', 'dataset:moorland']),
      columns: ends(['method:robin', 'dataset:fenland']),
      none: { totalCount: 0 },
    },
  },
  {
    // Seven papers address one of the tasks or name one of the metrics; t12 names accuracy and prints no result.
    asks: 'metrics that no paper on a task prints a result in',
    query: `{ gaps(task: "song recognition", among: ["call counting", "accuracy", "error rate"]) { ${GAPS} reasons: edges { node { ${REASONS} } } }
      open: gaps(task: "call counting", among: ["song recognition"]) { ${ENDS} } }`,
    gives: {
      gaps: {
        papers: 7,
        totalCount: 2,
        edges: [
          gap('concept:call-counting', 'concept:accuracy', [score(1, 3, 5), 0, 2]),
          gap('concept:song-recognition', 'concept:error-rate', [score(0.5, 5, 1), 0, 1]),
        ],
        reasons: [
          {
            node: {
              papers: [
                said(T.field, false, 'for call counting'),
                said(T.rematch, false, 'accuracy'),
                said(T.heron, false, 'call counting'),
                said(T.robin, false, 'accuracy'),
                said(T.finch, false, 'accuracy'),
                said(T.wren, false, 'accuracy'),
              ],
            },
          },
          {
            node: {
              papers: [
                said(T.heron, false, 'error rate'),
                said(T.robin, false, 'to song recognition'),
                said(T.finch, false, 'for song recognition'),
                said(T.wren, false, 'for song recognition'),
              ],
            },
          },
        ],
      },
      open: ends(
        ['concept:call-counting', 'concept:accuracy'],
        ['concept:song-recognition', 'concept:error-rate'],
      ),
    },
  },
  {
    // t11 came in 2023, t08 and t09 in March 2022; t07 names Robin and has no date.
    asks: 'gaps as they were, undated papers left out and counted',
    query: `{ robin: gaps(method: "Robin", asOf: "2021") { undated ${GAPS} }
      before: gaps(method: "Robin", asOf: "2020-12-31") { undated papers totalCount }
      fenland: gaps(dataset: "Fenland", asOf: "2022-02") { undated ${ENDS} }
      unfilled: gaps(task: "song recognition", asOf: "2020-05-01", among: ["Finch", "Wren", "Fenland"]) { ${ENDS} }
      metrics: gaps(task: "song recognition", asOf: "2018", among: ["accuracy"]) { papers ${ENDS} }
      unknown: gaps(task: "Nonesuch") { totalCount } kind: gaps(method: "Fenland") { totalCount } }`,
    gives: {
      robin: {
        undated: 1,
        papers: 4,
        totalCount: 2,
        edges: [
          gap('method:robin', 'dataset:coastline', [score(1, 2, 2), 1, 0]),
          gap('method:robin', 'dataset:fenland', [score(1, 2, 3), 0, 2]),
        ],
      },
      before: { undated: 1, papers: 0, totalCount: 0 },
      fenland: { undated: 0, ...ends(['method:robin', 'dataset:fenland']) },
      unfilled: ends(['method:finch', 'dataset:fenland']),
      metrics: { papers: 0, ...ends(['concept:song-recognition', 'concept:accuracy']) },
      unknown: null,
      kind: null,
    },
  },
]
