import { expect } from 'vitest'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import { type Case, near } from './cases.ts'

const EDGES = 'edges { change papersBefore papersAfter score node { id } }'
type Row = readonly [change: string, before: number, after: number, score: number, id: string]
const edges = (...of: readonly Row[]) =>
  of.map(([change, papersBefore, papersAfter, score, id]) => ({
    change,
    papersBefore,
    papersAfter,
    score: near(score),
    node: { id },
  }))

/**
 * What rose and fell among the twelve papers. Of 2020 there are two, Moorland's and Finch's, and of 2021 three: Robin's,
 * Coastline's and Heron's. With a of a period's papers naming a thing, b not, c and d before, and ½ added to each, the score
 * is (ln(a/b) − ln(c/d)) / √(1/a + 1/b + 1/c + 1/d): of Robin (ln(2.5/1.5) − ln(0.5/2.5)) / √(0.4 + 0.6667 + 2 + 0.4) = 1.1388.
 */
export const RISING_CASES: readonly Case[] = [
  {
    asks: 'by the operation that is kept: methods of 2021, beside 2020',
    query: operation('rising'),
    variables: {
      window: { published: { from: '2021', to: '2021' } },
      types: ['METHOD'],
      change: ['NEW', 'GONE'],
      first: 2,
    },
    gives: {
      rising: {
        before: { papers: 2, counted: 2, truncated: false },
        after: { papers: 3, counted: 3, truncated: false },
        undated: 1,
        edges: [
          {
            change: 'NEW',
            score: near(1.1388),
            papersBefore: 0,
            papersAfter: 2,
            shareBefore: 0,
            shareAfter: near(2 / 3),
            node: { id: 'method:robin', name: 'Robin' },
            papers: [
              {
                later: true,
                paper: { id: T.heron, title: 'Heron: Counting Calls at the Coast', published: '2021-07-20' },
                evidence: [
                  {
                    text: 'Heron is based on Robin and does call counting.',
                    surface: 'based on Robin',
                  },
                ],
              },
              {
                later: true,
                paper: { id: T.robin, title: 'Robin Hears Birdsong in the Wind', published: '2021-01-15' },
                evidence: [
                  {
                    text: 'Robin extends Finch to song recognition in wind.',
                    surface: 'Robin extends Finch',
                  },
                ],
              },
            ],
          },
          {
            change: 'GONE',
            score: near(-1.0229),
            papersBefore: 1,
            papersAfter: 0,
            shareBefore: 0.5,
            shareAfter: 0,
            node: { id: 'method:wren', name: 'Wren' },
            papers: [
              {
                later: false,
                paper: { id: T.finch, title: 'Finch: Birdsong in Two Steps', published: '2020-05-02' },
                evidence: [
                  {
                    text: 'We present Finch, which builds on Wren, for song recognition.',
                    surface: 'builds on Wren',
                  },
                ],
              },
            ],
          },
        ],
        pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
      },
    },
  },
  {
    asks: 'all that rose and fell, the surest change first',
    query: `{ rising(window: { published: { from: "2021", to: "2021" } }) { totalCount ${EDGES} } }`,
    gives: {
      rising: {
        totalCount: 12,
        edges: edges(
          ['NEW', 0, 2, 1.1388, 'concept:call-counting'],
          ['FADING', 2, 1, -1.1388, 'concept:song-recognition'],
          ['NEW', 0, 2, 1.1388, 'dataset:coastline'],
          ['FADING', 2, 1, -1.1388, 'dataset:moorland'],
          ['NEW', 0, 2, 1.1388, 'method:robin'],
          ['GONE', 1, 0, -1.0229, 'dataset:fenland'],
          ['GONE', 1, 0, -1.0229, 'method:wren'],
          ['NEW', 0, 1, 0.59, 'concept:error-rate'],
          ['NEW', 0, 1, 0.59, 'method:heron'],
          ['FADING', 1, 1, -0.3297, 'concept:accuracy'],
          ['RISING', 1, 2, 0.3297, 'concept:birdsong'],
          ['FADING', 1, 1, -0.3297, 'method:finch'],
        ),
      },
    },
  },
  {
    // The year before ends with June 2022: Heron's, the rematch and Osprey's. "2023" may be after June, so it is left out.
    asks: 'twelve months beside the twelve before; a year alone is in neither',
    query: `{ rising(window: { published: { from: "2022-07", to: "2023-06" } }, change: [RISING]) {
      undated before { papers } after { papers } ${EDGES} } }`,
    gives: {
      rising: {
        undated: 2,
        before: { papers: 3 },
        after: { papers: 1 },
        edges: edges(
          ['RISING', 1, 1, 0.833, 'concept:call-counting'],
          ['RISING', 1, 1, 0.833, 'method:robin'],
          ['RISING', 2, 1, 0.3042, 'concept:birdsong'],
          ['RISING', 2, 1, 0.3042, 'dataset:coastline'],
        ),
      },
    },
  },
  {
    // By February Robin's and Coastline's were there: of two papers one names Finch, as one of two did before.
    asks: 'as of a date, the same share left out',
    query: `{ rising(window: { published: { from: "2021", to: "2021" } }, types: [METHOD], asOf: "2021-02") {
      after { papers } ${EDGES} } }`,
    gives: {
      rising: {
        after: { papers: 2 },
        edges: edges(['NEW', 0, 1, 0.833, 'method:robin'], ['GONE', 1, 0, -0.833, 'method:wren']),
      },
    },
  },
  {
    asks: 'nothing where a period has no papers',
    query: `{ rising(window: { published: { from: "2018", to: "2018" } }, after: null) {
      totalCount before { papers } after { papers } edges { cursor papers(first: 1) { later } } } }`,
    gives: { rising: { totalCount: 0, before: { papers: 0 }, after: { papers: 1 }, edges: [] } },
  },
  {
    asks: 'ingests by the operation that is kept, where none left a record',
    query: operation('ingests'),
    gives: { ingests: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } } },
  },
  {
    asks: 'an ingest that is not there',
    query: `{ ingests(first: 0, after: null) { totalCount edges { cursor } }
      rising(window: { ingests: { from: "ingest:7", to: "no such" } }) { totalCount } }`,
    gives: { ingests: { totalCount: 0, edges: [] }, rising: null },
  },
]
