import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'

/** What was known by when, on the twelve papers. */
export const DATE_CASES: readonly Case[] = [
  {
    asks: 'which papers there are, newest first, undated ones last',
    query: '{ papers(first: 100) { edges { node { id published } } } }',
    gives: {
      papers: {
        edges: [
          { node: { id: T.field, published: '2023-06-30' } },
          { node: { id: T.accuracy, published: '2023' } },
          { node: { id: T.osprey, published: '2022-03-15' } },
          { node: { id: T.rematch, published: '2022-03-01' } },
          { node: { id: T.heron, published: '2021-07-20' } },
          { node: { id: T.coastline, published: '2021-02-11' } },
          { node: { id: T.robin, published: '2021-01-15' } },
          { node: { id: T.finch, published: '2020-05-02' } },
          { node: { id: T.moorland, published: '2020-02' } },
          { node: { id: T.wren, published: '2019-03-10' } },
          { node: { id: T.fenland, published: '2018' } },
          { node: { id: T.survey, published: null } },
        ],
      },
    },
  },
]
