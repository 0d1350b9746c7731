import { expect } from 'vitest'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import { type Case, near } from './cases.ts'

/** Something with these fields, whatever else it has. */
const like = (fields: Readonly<Record<string, unknown>>) => expect.objectContaining(fields)
const top = (id: string, name: string, support: number) => ({ edges: [{ node: { id, name, support } }] })

/** What the dashboard of the explorer asks, over twelve papers. */
export const EXPLORER_DASHBOARD_CASES: readonly Case[] = [
  {
    asks: 'how much there is, and in which engine',
    query: operation('explorer-holdings'),
    gives: {
      stats: like({
        papers: 12,
        extractors: ['fixture'],
        engine: expect.stringMatching(/^(?:grafeo|neo4j)$/),
      }),
    },
  },
  {
    asks: 'how many papers are of each year',
    query: operation('explorer-growth'),
    gives: {
      papers: {
        totalCount: 12,
        facets: {
          years: [
            { year: 2018, papers: 1 },
            { year: 2019, papers: 1 },
            { year: 2020, papers: 2 },
            { year: 2021, papers: 3 },
            { year: 2022, papers: 2 },
            { year: 2023, papers: 2 },
          ],
          undated: 1,
        },
      },
    },
  },
  {
    asks: 'how many papers are of each month',
    query: operation('explorer-growth-by-month'),
    gives: {
      papers: {
        facets: {
          months: expect.arrayContaining([
            { month: '2021-07', papers: 1 },
            { month: '2022-03', papers: 2 },
          ]),
          inexact: 2,
        },
      },
    },
  },
  {
    asks: 'what most papers name, by type',
    query: operation('explorer-top'),
    variables: { first: 1 },
    gives: {
      methods: top('method:wren', 'Wren', 5),
      datasets: top('dataset:fenland', 'Fenland', 5),
      tasks: top('concept:song-recognition', 'song recognition', 5),
      metrics: like({ edges: [like({})] }),
      concepts: like({ edges: [like({ node: like({ id: 'concept:birdsong' }) })] }),
    },
  },
  {
    // Of the two papers of 2020 none names Robin, of the three of 2021 two do.
    asks: 'what is new in a year, with sentences',
    query: operation('explorer-rising'),
    variables: { window: { published: { from: '2021', to: '2021' } }, change: ['NEW'], first: 1 },
    gives: {
      rising: {
        totalCount: expect.any(Number),
        before: { papers: 2, counted: 2 },
        after: { papers: 3, counted: 3 },
        undated: 1,
        edges: [
          like({
            papersBefore: 0,
            shareBefore: 0,
            papersAfter: expect.any(Number),
            papers: expect.any(Array),
          }),
        ],
        pageInfo: like({ hasNextPage: true }),
      },
    },
  },
  {
    asks: 'how well papers are read, with the numbers behind the shares',
    query: operation('explorer-evaluation'),
    gives: {
      evaluation: {
        extractor: 'fixture',
        date: '2026-01-02',
        sets: [
          {
            name: 'grids',
            version: '01234567',
            papers: 8,
            scores: [
              { name: 'method', precision: 0.5, recall: 0.25, f1: near(1 / 3), predicted: 2, gold: 4 },
            ],
          },
        ],
        resolver: { pairs: 4, falseMerges: 0, precision: 1, recall: 0.75 },
      },
    },
  },
  {
    asks: 'papers that state nothing, and how many name nothing either',
    query: operation('explorer-silent'),
    variables: { first: 5 },
    gives: {
      silent: {
        totalCount: 1,
        edges: [{ node: like({ id: T.survey }) }],
        pageInfo: like({ hasNextPage: false }),
      },
      nameless: { totalCount: 0 },
    },
  },
]
