import { expect } from 'vitest'
import { givenCursor } from '../support/given-cursor.ts'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'

const RESULTS = 'totalCount edges { node { number paper { id } method { id } } }'
const results = (...of: readonly (readonly [number: number, paper: string, method: string])[]) => ({
  totalCount: of.length,
  edges: of.map(([number, paper, method]) => ({
    node: { number, paper: { id: paper }, method: { id: method } },
  })),
})

/** Printed results on a dataset, on the twelve papers. */
export const LEADERBOARD_CASES: readonly Case[] = [
  {
    asks: 'by the operation that is kept: what was known in 2019',
    query: operation('leaderboard'),
    variables: { dataset: 'Fenland', metric: 'accuracy', asOf: '2019' },
    gives: {
      leaderboard: {
        totalCount: 1,
        edges: [
          {
            kind: 'VALUE',
            node: {
              id: 'claim:t01:0',
              value: '80.0%',
              number: 80,
              unit: 'PERCENT',
              metric: { id: 'concept:accuracy', name: 'accuracy' },
              method: { id: 'method:wren', name: 'Wren' },
              paper: { id: T.wren, title: 'Wren: Hearing Birdsong', published: '2019-03-10' },
              evidence: [{ text: 'Wren reaches 80.0% accuracy on Fenland.', start: 53, end: 78 }],
            },
          },
        ],
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      },
    },
  },
  {
    asks: 'the highest results first, and who is said to beat whom both ways round',
    query: `{ leaderboard(dataset: "Fenland", metric: "accuracy") { basis undated ${RESULTS} shown: edges { kind cursor }
      contradictions { method { id } rival { id }
        wins { here confidence paper { id } evidence { surface paper { id } } }
        losses { here paper { id } evidence { text } } } } }`,
    gives: {
      leaderboard: {
        basis: expect.stringContaining('not who is best'),
        undated: 0,
        ...results(
          [85.5, T.rematch, 'method:wren'],
          [84.5, T.finch, 'method:finch'],
          [80, T.wren, 'method:wren'],
        ),
        shown: Array.from({ length: 3 }, () => ({ kind: 'VALUE', cursor: expect.any(String) })),
        contradictions: [
          {
            method: { id: 'method:finch' },
            rival: { id: 'method:wren' },
            wins: [
              {
                here: true,
                confidence: 0.9,
                paper: { id: T.finch },
                evidence: [{ surface: 'Finch outperforms Wren on Fenland', paper: { id: T.finch } }],
              },
            ],
            losses: [
              {
                here: true,
                paper: { id: T.rematch },
                evidence: [{ text: 'On Fenland Wren outperforms Finch.' }],
              },
            ],
          },
        ],
      },
    },
  },
  {
    asks: 'the lowest first, as for error rates',
    query: `{ leaderboard(dataset: "dataset:coastline", metric: "error rate", orderBy: LOWEST) { ${RESULTS} }
      accuracy: leaderboard(dataset: "Fenland", orderBy: LOWEST) { ${RESULTS} } }`,
    gives: {
      leaderboard: results([12.5, T.heron, 'method:heron']),
      accuracy: results(
        [80, T.wren, 'method:wren'],
        [84.5, T.finch, 'method:finch'],
        [85.5, T.rematch, 'method:wren'],
      ),
    },
  },
  {
    asks: 'the newest first, one page after another',
    query: `{ leaderboard(dataset: "Fenland", orderBy: NEWEST, first: 1, after: "${givenCursor('NEWEST', 'claim:t08:0')}") { pageInfo { hasNextPage } edges { node { number } } } }`,
    gives: { leaderboard: { pageInfo: { hasNextPage: true }, edges: [{ node: { number: 84.5 } }] } },
  },
  {
    // The rematch is of 2022.
    asks: 'results as of a year, when none contradicted another',
    query: `{ leaderboard(dataset: "Fenland", asOf: "2021") { undated ${RESULTS} contradictions { method { id } } } }`,
    gives: {
      leaderboard: {
        undated: 0,
        ...results([84.5, T.finch, 'method:finch'], [80, T.wren, 'method:wren']),
        contradictions: [],
      },
    },
  },
  {
    asks: 'who is said to beat whom one way round alone contradicts nothing',
    query: `{ leaderboard(dataset: "Moorland") { ${RESULTS} contradictions { method { id } } } }`,
    gives: {
      leaderboard: {
        ...results([66, T.robin, 'method:robin'], [61, T.finch, 'method:finch']),
        contradictions: [],
      },
    },
  },
  {
    asks: 'what is not there',
    query:
      '{ leaderboard(dataset: "Nowhere") { totalCount } other: leaderboard(dataset: "Fenland", metric: "no such") { totalCount } }',
    gives: { leaderboard: null, other: null },
  },
]
