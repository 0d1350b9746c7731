import { givenCursor } from '../support/given-cursor.ts'
import {
  ACCURACY,
  type Case,
  DUNELINK,
  GRIDNET,
  near,
  nodes,
  SANDPILE,
  TIDEFORMER,
  WORDLAKE,
} from './cases.ts'

/** What keeps the company of methods, datasets and concepts, and when. */
export const COMPANY_CASES: readonly Case[] = [
  {
    asks: 'the papers of a concept, and the methods and datasets in them',
    query: `{ concept(name: "text sorting") { kind papers { totalCount edges { relation node { id } } }
      methods(first: 1) { totalCount edges { papers node { id } } } datasets { totalCount edges { papers node { id } } } }
      metric: concept(name: "accuracy") { papers { edges { node { id } } } } }`,
    gives: {
      concept: {
        kind: 'TASK',
        papers: {
          totalCount: 3,
          edges: [
            { relation: 'ADDRESSES', node: { id: TIDEFORMER } },
            { relation: 'ADDRESSES', node: { id: GRIDNET } },
            { relation: 'MENTIONS', node: { id: WORDLAKE } },
          ],
        },
        methods: { totalCount: 2, edges: [{ papers: 2, node: { id: 'method:gridnet' } }] },
        datasets: {
          totalCount: 2,
          edges: [
            { papers: 3, node: { id: 'dataset:wordlake' } },
            { papers: 1, node: { id: 'dataset:pebblebench' } },
          ],
        },
      },
      metric: { papers: nodes(DUNELINK, ACCURACY, GRIDNET) },
    },
  },
  {
    asks: 'what the same papers mention, in most of them first',
    query: `{ method(name: "Gridnet") { cooccurring(first: 9) { totalCount edges { papers node { __typename id } } }
      concepts: cooccurring(types: [CONCEPT], first: 1) { totalCount edges { node { id } } } } }`,
    gives: {
      method: {
        cooccurring: {
          totalCount: 8,
          edges: [
            { papers: 3, node: { __typename: 'Dataset', id: 'dataset:pebblebench' } },
            { papers: 3, node: { __typename: 'Dataset', id: 'dataset:wordlake' } },
            { papers: 3, node: { __typename: 'Method', id: 'method:tideformer' } },
            { papers: 2, node: { __typename: 'Concept', id: 'concept:accuracy' } },
            { papers: 2, node: { __typename: 'Concept', id: 'concept:text-sorting' } },
            { papers: 1, node: { __typename: 'Concept', id: 'concept:sparse-attention' } },
            { papers: 1, node: { __typename: 'Method', id: 'method:dunelink' } },
            { papers: 1, node: { __typename: 'Method', id: 'method:sandpile-pooling' } },
          ],
        },
        concepts: { totalCount: 3, ...nodes('concept:accuracy') },
      },
    },
  },
  {
    // Papers shared over the geometric mean of the papers of each.
    asks: 'entities of the same type that keep its company',
    query: `{ method(name: "Gridnet") { related(first: 3) { totalCount edges { score papers node { id } } } }
      dataset(name: "WordLake") { related(first: 50) { edges { score papers node { id } } } }
      concept(name: "text sorting") { related(first: 1) { totalCount pageInfo { hasNextPage } edges { cursor score papers node { id } } }
        rest: related(after: "${givenCursor('closeness', 'concept:sparse-attention')}") { edges { node { id } } } } }`,
    gives: {
      method: {
        related: {
          totalCount: 3,
          edges: [
            { score: near(3 / Math.sqrt(5 * 3)), papers: 3, node: { id: 'method:tideformer' } },
            { score: near(1 / Math.sqrt(5 * 1)), papers: 1, node: { id: 'method:dunelink' } },
            { score: near(1 / Math.sqrt(5 * 1)), papers: 1, node: { id: 'method:sandpile-pooling' } },
          ],
        },
      },
      dataset: {
        related: {
          edges: [{ score: near(2 / Math.sqrt(4 * 3)), papers: 2, node: { id: 'dataset:pebblebench' } }],
        },
      },
      concept: {
        related: {
          totalCount: 2,
          pageInfo: { hasNextPage: true },
          edges: [
            {
              cursor: givenCursor('closeness', 'concept:sparse-attention'),
              score: near(1 / Math.sqrt(3 * 1)),
              papers: 1,
              node: { id: 'concept:sparse-attention' },
            },
          ],
        },
        rest: nodes('concept:accuracy'),
      },
    },
  },
  {
    asks: 'how many papers mention it by year, undated ones apart',
    query: `{ method(name: "Gridnet") { trend(by: YEAR) { points { year papers } undated } }
      dataset(name: "WordLake") { trend(by: YEAR) { points { year papers } undated } }
      concept(name: "accuracy") { trend(by: null) { points { year papers } undated } } }`,
    gives: {
      method: {
        trend: {
          points: [
            { year: 2019, papers: 1 },
            { year: 2020, papers: 1 },
            { year: 2021, papers: 2 },
          ],
          undated: 1,
        },
      },
      dataset: {
        trend: {
          points: [2018, 2019, 2020, 2021].map((year) => ({ year, papers: 1 })),
          undated: 0,
        },
      },
      concept: { trend: { points: [2019, 2020, 2021].map((year) => ({ year, papers: 1 })), undated: 0 } },
    },
  },
  {
    asks: 'the same of any entity',
    query: `{ entity(name: "PebbleBench") { papers(relation: [EVALUATES_ON]) { edges { node { id } } }
      cooccurring(types: [DATASET]) { edges { papers node { id } } } related(first: 2) { edges { node { id name support } } }
      trend(by: YEAR) { undated } } node(id: "dataset:pebblebench") { ... on Dataset { cooccurring(types: [DATASET]) { edges { node { id } } } } }
      concept(name: "accuracy") { cooccurring(types: [METHOD]) { edges { papers node { id } } } } }`,
    gives: {
      entity: {
        papers: nodes(SANDPILE, TIDEFORMER),
        cooccurring: { edges: [{ papers: 2, node: { id: 'dataset:wordlake' } }] },
        related: { edges: [{ node: { id: 'dataset:wordlake', name: 'WordLake', support: 4 } }] },
        trend: { undated: 0 },
      },
      node: { cooccurring: nodes('dataset:wordlake') },
      concept: {
        cooccurring: {
          edges: [
            { papers: 2, node: { id: 'method:gridnet' } },
            { papers: 1, node: { id: 'method:dunelink' } },
          ],
        },
      },
    },
  },
]
