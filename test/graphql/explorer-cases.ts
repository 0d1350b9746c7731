import { expect } from 'vitest'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'

const entity = (id: string, name: string, support: number) => ({
  node: { id, name, aliases: [], support },
})
const NEXT_PAGE = { hasNextPage: true, endCursor: expect.any(String) }

/** What the screens of the explorer ask, over twelve papers. */
export const EXPLORER_CASES: readonly Case[] = [
  {
    asks: 'what there is, and where one may begin',
    query: operation('explorer-home'),
    variables: { first: 2 },
    gives: {
      stats: expect.objectContaining({
        papers: 12,
        methods: 5,
        datasets: 3,
        tasks: 2,
        metrics: 2,
        concepts: 5,
      }),
      methods: { edges: [entity('method:wren', 'Wren', 5), entity('method:finch', 'Finch', 4)] },
      datasets: {
        edges: [entity('dataset:fenland', 'Fenland', 5), entity('dataset:coastline', 'Coastline', 4)],
      },
      tasks: {
        edges: [
          entity('concept:song-recognition', 'song recognition', 5),
          entity('concept:call-counting', 'call counting', 3),
        ],
      },
      papers: {
        edges: [
          { node: { id: T.field, title: 'Robin in the Field', published: '2023-06-30' } },
          { node: { id: T.accuracy, title: 'What Accuracy Hides', published: '2023' } },
        ],
      },
    },
  },
  {
    asks: 'one type of what words find, beside the numbers of all',
    query: operation('explorer-search'),
    variables: { query: 'wren', types: ['PAPER'], first: 1 },
    gives: {
      all: {
        totalCount: 6,
        facets: [
          { type: 'PAPER', results: 5 },
          { type: 'METHOD', results: 1 },
        ],
      },
      search: {
        totalCount: 5,
        edges: [
          {
            matched: null,
            highlights: [
              { field: 'title', start: 0, end: 4 },
              { field: 'abstract', start: 9, end: 13 },
              { field: 'abstract', start: 61, end: 65 },
            ],
            node: {
              __typename: 'Paper',
              id: T.rematch,
              title: 'Wren Strikes Back',
              abstract: expect.stringMatching(/^We train Wren/),
              published: '2022-03-01',
              authors: [],
              venue: null,
            },
          },
        ],
        pageInfo: NEXT_PAGE,
      },
    },
  },
  {
    // Of the eight papers with the word, those since 2021 are t03, t07, t09 and t11; t04 has no date.
    asks: 'the papers of some years, beside the numbers of all years',
    query: operation('explorer-papers'),
    variables: { text: 'birdsong', from: 2021, first: 1 },
    gives: {
      years: {
        facets: {
          years: [
            { year: 2018, papers: 1 },
            { year: 2019, papers: 1 },
            { year: 2020, papers: 1 },
            { year: 2021, papers: 2 },
            { year: 2022, papers: 1 },
            { year: 2023, papers: 1 },
          ],
          undated: 1,
        },
      },
      papers: {
        totalCount: 4,
        edges: [
          {
            node: {
              id: T.osprey,
              title: 'Osprey Dives for Birdsong',
              abstract: expect.stringMatching(/^Osprey uses Wren/),
              published: '2022-03-15',
              authors: [],
              venue: null,
            },
          },
        ],
        pageInfo: NEXT_PAGE,
      },
    },
  },
]
