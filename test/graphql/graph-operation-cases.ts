import { expect } from 'vitest'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import { type Case, near } from './cases.ts'
import {
  CALL_COUNTING,
  COASTLINE,
  FENLAND,
  HERON,
  HERON_PAPER,
  nodes,
  OSPREY,
  OSPREY_PAPER,
  page,
  ROBIN,
} from './operation-facts.ts'

const GRAPH_CASES: readonly Case[] = [
  {
    asks: 'what surrounds a metric that one paper names',
    query: operation('neighborhood'),
    variables: { id: 'concept:error-rate' },
    gives: {
      neighborhood: {
        center: { id: 'concept:error-rate' },
        nodes: [
          { __typename: 'Concept', id: 'concept:error-rate', name: 'error rate', support: 1 },
          { __typename: 'Paper', id: T.heron, title: HERON_PAPER.title },
        ],
        edges: [{ from: T.heron, to: 'concept:error-rate', relation: 'MENTIONS', papers: 1 }],
        truncated: false,
        undated: 0,
      },
    },
  },
  {
    // Only t04 names it, so every path from it begins there.
    asks: 'how a metric and a task hang together',
    query: operation('path'),
    variables: { from: 'error rate', to: 'concept:call-counting', k: 1 },
    gives: {
      path: [
        {
          length: 2,
          hops: [
            {
              relation: 'MENTIONS',
              reversed: true,
              from: { __typename: 'Concept', id: 'concept:error-rate', name: 'error rate' },
              to: { __typename: 'Paper', id: T.heron, title: HERON_PAPER.title },
              paper: { id: T.heron, title: HERON_PAPER.title },
              evidence: [{ text: 'Its error rate on Coastline is 12.5%.', surface: 'error rate' }],
            },
            {
              relation: 'ADDRESSES',
              reversed: false,
              from: { __typename: 'Paper', id: T.heron, title: HERON_PAPER.title },
              to: { __typename: 'Concept', ...CALL_COUNTING },
              paper: { id: T.heron, title: HERON_PAPER.title },
              evidence: [
                { text: 'Heron is based on Robin and does call counting.', surface: 'call counting' },
              ],
            },
          ],
        },
      ],
    },
  },
  {
    // 52 mentions, 34 relations of papers, 19 between entities, 10 citations, and 4 ends of each claim.
    asks: 'how much there is',
    query: operation('stats'),
    gives: {
      stats: {
        papers: 12,
        methods: 5,
        datasets: 3,
        concepts: 5,
        tasks: 2,
        metrics: 2,
        claims: 6,
        edges: 52 + 34 + 19 + 10 + 6 * 4,
        extractors: ['fixture'],
        undated: 0,
      },
    },
  },
  {
    // Fenland's, Wren's, Moorland's and Finch's papers: 17 mentions, 11 relations, 7 between entities, Finch's citation of Wren, and the claims.
    asks: 'how much there was by a year',
    query: operation('stats'),
    variables: { asOf: '2020' },
    gives: {
      stats: {
        papers: 4,
        methods: 2,
        datasets: 2,
        concepts: 3,
        tasks: 1,
        metrics: 1,
        claims: 3,
        edges: 17 + 11 + 7 + 1 + 3 * 4,
        extractors: ['fixture'],
        undated: 1,
      },
    },
  },
  {
    asks: 'how well papers are read',
    query: operation('evaluation'),
    gives: {
      evaluation: {
        extractor: 'fixture',
        date: '2026-01-02',
        sets: [
          { name: 'grids', papers: 8, scores: [{ name: 'method', precision: 0.5, recall: 0.25, f1: 1 / 3 }] },
        ],
        resolver: { pairs: 4, falseMerges: 0 },
      },
    },
  },
]

const ANALYSIS_CASES: readonly Case[] = [
  {
    // t01, t02, t05, t08 and t09 name Fenland, t03 shares a task; t09 plans to try Osprey, which no other paper names.
    asks: 'what was not tried on a dataset, the first of three',
    query: operation('gaps'),
    variables: { dataset: 'Fenland', first: 1 },
    gives: {
      gaps: {
        basis: expect.stringContaining('no proof'),
        papers: 6,
        undated: 0,
        unknown: [],
        totalCount: 3,
        ...nodes({
          row: OSPREY,
          column: FENLAND,
          score: near(1 / Math.sqrt(1 * 5)),
          together: 1,
          nearby: 0,
          denied: false,
          planned: true,
          papers: [
            {
              together: true,
              paper: OSPREY_PAPER,
              evidence: [
                { text: 'Osprey uses Wren and Heron.', start: 0, surface: 'Osprey uses' },
                { text: 'We will try Osprey on Fenland.', start: 82, surface: 'will try Osprey on Fenland' },
              ],
            },
          ],
        }),
        ...page(true),
      },
    },
  },
  {
    asks: 'which methods were tried on which datasets of a task, the first of three',
    query: operation('gap-grid'),
    variables: { task: 'song recognition', rows: 1 },
    gives: {
      gapGrid: {
        basis: expect.stringContaining('no proof'),
        papers: 3,
        unknown: [],
        rowCount: 3,
        rowsFound: 3,
        columnCount: 2,
        columnsFound: 2,
        columns: [FENLAND, { id: 'dataset:moorland', name: 'Moorland' }],
        rows: [
          {
            entity: { id: 'method:wren', name: 'Wren' },
            cells: [
              { state: 'STATED', papers: 2, score: near(2 / 5) },
              { state: 'NOT_STATED', papers: 0, score: near(1.5 / Math.sqrt(5 * 4)) },
            ],
          },
        ],
      },
    },
  },
  {
    asks: 'what is said of a method, column by column',
    query: operation('comparison'),
    variables: { methods: ['Heron', 'Nonesuch'], columns: ['METHOD', 'DATASET', 'CLAIM'] },
    gives: {
      comparison: {
        basis: expect.stringContaining('no denial'),
        columns: ['METHOD', 'DATASET', 'CLAIM'],
        unknown: ['Nonesuch'],
        ...nodes({
          subject: HERON,
          cells: [
            stated('METHOD', {
              relation: 'BASED_ON',
              entity: ROBIN,
              evidence: [{ text: 'Heron is based on Robin and does call counting.', paper: { id: T.heron } }],
            }),
            stated('DATASET', {
              relation: 'EVALUATED_ON',
              entity: COASTLINE,
              evidence: [{ text: 'Its error rate on Coastline is 12.5%.', paper: { id: T.heron } }],
            }),
            stated('CLAIM', {
              claim: { value: '12.5%', unit: 'PERCENT' },
              evidence: [{ text: 'Its error rate on Coastline is 12.5%.', paper: { id: T.heron } }],
            }),
          ],
        }),
        ...page(false),
      },
    },
  },
]

function stated(column: string, value: object) {
  const by = { relation: null, assertion: 'ASSERTED', papers: 1, entity: null, claim: null }
  return { column, state: 'STATED', more: false, values: [{ ...by, ...value }] }
}

/** The operations that ask about the graph at large, on the twelve papers. */
export const GRAPH_OPERATION_CASES: readonly Case[] = [...GRAPH_CASES, ...ANALYSIS_CASES]
