import { expect } from 'vitest'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import { type Case, near } from './cases.ts'

const HIT = 'edges { score node { ... on Node { id } } }'
const found = (...hits: readonly (readonly [score: number, id: string])[]) => ({
  edges: hits.map(([score, id]) => ({ score: near(score), node: { id } })),
})

/** Searches for words in other forms and for phrases, over twelve papers. */
export const SEARCH_CASES: readonly Case[] = [
  {
    // One edit counts 0.4 of the word: 0.4 in a title, 0.2 in an abstract.
    asks: 'a misspelled word, with two letters swapped',
    query: `{ search(query: "birdsnog", types: [PAPER]) { totalCount ${HIT} } }`,
    gives: {
      search: {
        totalCount: 8,
        ...found(
          [0.4, T.osprey],
          [0.4, T.robin],
          [0.4, T.finch],
          [0.4, T.wren],
          [0.4, T.fenland],
          [0.4, T.survey],
          [0.2, T.field],
          [0.2, T.heron],
        ),
      },
    },
  },
  {
    // t05, t01, t02 and t03 have it in the title, as has t07, which has no date; Heron is first named on 2021-07-20, and its paper has birdsong in the abstract.
    asks: 'what was published or named by then',
    query: `{ papers: search(query: "birdsong", types: [PAPER], asOf: "2021-07-19") { undated totalCount ${HIT} }
      today: search(query: "birdsong", types: [PAPER]) { undated } methods: search(query: "birdsong", types: [METHOD], asOf: "2021-07-19") { undated }
      before: search(query: "heron", types: [METHOD], asOf: "2021-07-19") { totalCount } after: search(query: "heron", types: [METHOD], asOf: "2021-07-20") { ${HIT} } }`,
    gives: {
      today: { undated: 0 },
      methods: { undated: 0 },
      papers: {
        undated: 1,
        totalCount: 4,
        ...found([1, T.robin], [1, T.finch], [1, T.wren], [1, T.fenland]),
      },
      before: { totalCount: 0 },
      after: found([2, 'method:heron']),
    },
  },
  {
    asks: 'words with one edit in four letters, two in eight, and none in three',
    query: `{ hron: search(query: "hron", types: [METHOD]) { ${HIT} } morland: search(query: "murlamd", types: [DATASET]) { ${HIT} }
      coastlime: search(query: "koastlime", types: [DATASET]) { ${HIT} } wre: search(query: "wrn", types: [METHOD]) { ${HIT} } }`,
    gives: {
      hron: found([0.4, 'method:heron']),
      morland: found(),
      coastlime: found([0.3, 'dataset:coastline']),
      wre: found(),
    },
  },
  {
    asks: 'the beginning of the last word, and of no other',
    query: `{ last: search(query: "the moorl", types: [DATASET]) { ${HIT} } other: search(query: "moorl the", types: [DATASET]) { ${HIT} }
      letter: search(query: "m", types: [DATASET]) { ${HIT} } }`,
    gives: { last: found([0.225, 'dataset:moorland']), other: found(), letter: found() },
  },
  {
    asks: 'the word itself before what it may stand for',
    query: `{ search(query: "call", types: [PAPER, METHOD]) { ${HIT} } }`,
    gives: { search: found([1, T.heron], [0.5, T.field], [0.5, T.coastline]) },
  },
  {
    asks: 'a phrase, a phrase in another order, and a phrase with a word',
    query: `{ phrase: search(query: "\\"song recognition\\"", types: [CONCEPT, PAPER]) { ${HIT} }
      turned: search(query: "\\"recognition song\\"") { ${HIT} }
      word: search(query: "finch \\"on fenland\\"", types: [PAPER], first: 2) { totalCount ${HIT} } }`,
    gives: {
      phrase: found(
        [2, 'concept:song-recognition'],
        [0.5, T.robin],
        [0.5, T.finch],
        [0.5, T.moorland],
        [0.5, T.wren],
        [0.5, T.fenland],
      ),
      turned: found(),
      // Finch has one of three words in its title and two in its abstract, the rematch three in its abstract.
      word: { totalCount: 4, ...found([4 / 6, T.finch], [3 / 6, T.rematch]) },
    },
  },
  {
    asks: 'how many results are of which type',
    query: `{ search(query: "birdsong", first: 1) { totalCount facets { type results } }
      papers: search(query: "birdsong", types: [PAPER]) { facets { type results } } }`,
    gives: {
      search: {
        totalCount: 9,
        facets: [
          { type: 'PAPER', results: 8 },
          { type: 'CONCEPT', results: 1 },
        ],
      },
      papers: { facets: [{ type: 'PAPER', results: 8 }] },
    },
  },
  {
    asks: 'where the words stand, of which the last may go on',
    query: `{ search(query: "counting coast", types: [PAPER], first: 1) { edges { matched highlights { field start end } node { ... on Paper { id } } } }
      phrase: search(query: "\\"at the coast\\"") { edges { highlights { field start end } } } }`,
    gives: {
      search: {
        edges: [
          {
            matched: null,
            highlights: [
              { field: 'title', start: 7, end: 15 },
              { field: 'title', start: 29, end: 34 },
              { field: 'abstract', start: 38, end: 46 },
              { field: 'abstract', start: 66, end: 75 },
            ],
            node: { id: T.heron },
          },
        ],
      },
      phrase: { edges: [{ highlights: [{ field: 'title', start: 22, end: 34 }] }] },
    },
  },
  {
    asks: 'by an operation that is kept',
    query: operation('search'),
    variables: { query: 'moorlnad', types: ['DATASET'], first: 5 },
    gives: {
      search: {
        totalCount: 1,
        edges: [
          {
            score: near(0.4),
            matched: null,
            highlights: [{ field: 'name', start: 0, end: 8 }],
            node: { __typename: 'Dataset', id: 'dataset:moorland', name: 'Moorland', support: 4 },
          },
        ],
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      },
    },
  },
]
