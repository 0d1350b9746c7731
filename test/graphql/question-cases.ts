import { ACCURACY, type Case, DUNELINK, GRIDNET, SANDPILE, SURVEY, TIDEFORMER } from './cases.ts'

const found = (...hits: readonly (readonly [score: number, id: string])[]) => ({
  edges: hits.map(([score, id]) => ({ score, node: { id } })),
})
const hit = 'edges { score node { ... on Node { id } } }'

/** Questions across the graph: nodes, search, paths, neighbourhoods and counts. */
export const QUESTION_CASES: readonly Case[] = [
  {
    asks: 'a node of every type by its id',
    query: `{ paper: node(id: "${GRIDNET}") { __typename id ... on Paper { title methods(first: 1) { edges { node { id } } } } }
      method: node(id: "method:gridnet") { __typename id ... on Entity { name } }
      dataset: node(id: "dataset:wordlake") { __typename ... on Dataset { support } }
      concept: node(id: "concept:accuracy") { __typename ... on Concept { kind } }
      claim: node(id: "claim:d6:0") { __typename ... on Claim { text paper { id } metric { id } } }
      unknown: node(id: "method:none") { id } nothing: node(id: "accuracy") { id } empty: node(id: "") { id } }`,
    gives: {
      paper: {
        __typename: 'Paper',
        id: GRIDNET,
        title: 'Gridnet: Learning on Grids',
        methods: { edges: [{ node: { id: 'method:gridnet' } }] },
      },
      method: { __typename: 'Method', id: 'method:gridnet', name: 'Gridnet' },
      dataset: { __typename: 'Dataset', support: 4 },
      concept: { __typename: 'Concept', kind: 'METRIC' },
      claim: {
        __typename: 'Claim',
        text: '80 points of accuracy',
        paper: { id: DUNELINK },
        metric: { id: 'concept:accuracy' },
      },
      unknown: null,
      nothing: null,
      empty: null,
    },
  },
  {
    asks: 'several nodes at once, in the order asked for',
    query: `{ nodes(ids: ["dataset:wordlake", "paper:none", "${SURVEY}", "dataset:wordlake"]) { __typename id } none: nodes(ids: []) { id } }`,
    gives: {
      nodes: [
        { __typename: 'Dataset', id: 'dataset:wordlake' },
        null,
        { __typename: 'Paper', id: SURVEY },
        { __typename: 'Dataset', id: 'dataset:wordlake' },
      ],
      none: [],
    },
  },
  {
    // An alias that is the query: 2. A word in the title: 1, in the abstract alone: a half; then newest first.
    asks: 'papers and entities that hold words',
    query: `{ alias: search(query: "tidal former") { ${hit} } name: search(query: "Gridnet") { ${hit} }
      plural: search(query: "tideformers", types: [PAPER]) { ${hit} } half: search(query: "survey nonesuch") { ${hit} }
      none: search(query: "nonesuch") { edges { score } pageInfo { hasNextPage endCursor } } }`,
    gives: {
      alias: found([2, 'method:tideformer'], [0.5, SANDPILE], [0.5, TIDEFORMER]),
      name: found(
        [2, 'method:gridnet'],
        [1, GRIDNET],
        [0.5, SANDPILE],
        [0.5, DUNELINK],
        [0.5, TIDEFORMER],
        [0.5, SURVEY],
      ),
      plural: found([1, SANDPILE], [1, TIDEFORMER], [0.5, SURVEY]),
      half: found([0.5, SURVEY]),
      none: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
    },
  },
  {
    asks: 'the alias that was meant, and where words stand beyond characters of two units',
    query: `{ alias: search(query: "Tidal Former", types: [METHOD]) { edges { matched highlights { field start end } } }
      wave: search(query: "Particular", types: [PAPER]) { edges { matched highlights { field start end } } } }`,
    gives: {
      alias: {
        edges: [
          {
            matched: 'Tidal Former',
            highlights: [
              { field: 'matched', start: 0, end: 5 },
              { field: 'matched', start: 6, end: 12 },
            ],
          },
        ],
      },
      wave: { edges: [{ matched: null, highlights: [{ field: 'title', start: 17, end: 27 }] }] },
    },
  },
  {
    asks: 'what was found, by type',
    query: `{ search(query: "accuracy text wordlake gridnet sorting", types: [METHOD, DATASET, CONCEPT]) { edges { node { __typename
        ... on Method { name } ... on Dataset { name } ... on Concept { name } ... on Paper { title } } } }
      papers: search(query: "What Accuracy Hides", types: [PAPER], first: 1) { totalCount edges { score node { ... on Paper { id title } } } pageInfo { hasNextPage } }
      datasets: search(query: "wordlake", types: [DATASET]) { ${hit} } concepts: search(query: "ACCURACY", types: [CONCEPT]) { ${hit} }
      noType: search(query: "wordlake", types: []) { ${hit} } }`,
    gives: {
      search: {
        edges: [
          { node: { __typename: 'Concept', name: 'text sorting' } },
          { node: { __typename: 'Method', name: 'Gridnet' } },
          { node: { __typename: 'Dataset', name: 'WordLake' } },
          { node: { __typename: 'Concept', name: 'accuracy' } },
        ],
      },
      // Two papers about tides are there because of "hide".
      papers: {
        totalCount: 5,
        edges: [{ score: 1, node: { id: ACCURACY, title: 'What Accuracy Hides' } }],
        pageInfo: { hasNextPage: true },
      },
      datasets: found([2, 'dataset:wordlake']),
      concepts: found([2, 'concept:accuracy']),
      noType: found(),
    },
  },
  {
    // 24 mentions, 19 relations of papers, 10 between entities, 3 citations, and 7 ends of claims.
    asks: 'how much there is',
    query: '{ stats { papers methods datasets concepts tasks metrics claims edges extractors } }',
    gives: {
      stats: {
        papers: 8,
        methods: 4,
        datasets: 2,
        concepts: 3,
        tasks: 1,
        metrics: 1,
        claims: 2,
        edges: 63,
        extractors: ['fixture'],
      },
    },
  },
  {
    asks: 'how well papers are read',
    query: `{ evaluation {
      extractor date
      sets { name version papers scores { name precision recall f1 predicted gold } }
      resolver { pairs falseMerges precision recall }
    } }`,
    gives: {
      evaluation: {
        extractor: 'fixture',
        date: '2026-01-02',
        sets: [
          {
            name: 'grids',
            version: '01234567',
            papers: 8,
            scores: [{ name: 'method', precision: 0.5, recall: 0.25, f1: 1 / 3, predicted: 2, gold: 4 }],
          },
        ],
        resolver: { pairs: 4, falseMerges: 0, precision: 1, recall: 0.75 },
      },
    },
  },
]
