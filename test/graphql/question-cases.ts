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
    asks: 'what was found, by type',
    query: `{ search(query: "accuracy text wordlake gridnet sorting", types: [METHOD, DATASET, CONCEPT]) { edges { node { __typename
        ... on Method { name } ... on Dataset { name } ... on Concept { name } ... on Paper { title } } } }
      papers: search(query: "What Accuracy Hides", types: [PAPER], first: 1) { edges { score node { ... on Paper { id title } } } pageInfo { hasNextPage } }
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
      papers: {
        edges: [{ score: 1, node: { id: ACCURACY, title: 'What Accuracy Hides' } }],
        pageInfo: { hasNextPage: true },
      },
      datasets: found([2, 'dataset:wordlake']),
      concepts: found([2, 'concept:accuracy']),
      noType: found(),
    },
  },
  {
    asks: 'the shortest paths between two methods, with the evidence of each hop',
    query: `{ path(from: "Dunelink", to: "Sandpile Pooling", k: 5) { length nodes { id }
      hops { from { id } to { id } relation reversed confidence paper { id } evidence { surface text paper { title } } } } }`,
    gives: {
      path: [
        {
          length: 3,
          nodes: [
            { id: 'method:dunelink' },
            { id: 'dataset:wordlake' },
            { id: 'method:tideformer' },
            { id: 'method:sandpile-pooling' },
          ],
          hops: [
            {
              from: { id: 'method:dunelink' },
              to: { id: 'dataset:wordlake' },
              relation: 'EVALUATED_ON',
              reversed: false,
              confidence: 0.9,
              paper: { id: DUNELINK },
              evidence: [
                {
                  surface: 'tested on WordLake',
                  text: 'It is tested on WordLake with 80 points of accuracy.',
                  paper: { title: 'Dunelink Joins Dunes' },
                },
              ],
            },
            {
              from: { id: 'dataset:wordlake' },
              to: { id: 'method:tideformer' },
              relation: 'EVALUATED_ON',
              reversed: true,
              confidence: 0.9,
              paper: { id: TIDEFORMER },
              evidence: [
                {
                  surface: 'WordLake',
                  text: 'Tideformer beats Gridnet on WordLake and PebbleBench at text sorting.',
                  paper: { title: 'Tideformer: Long Texts by Tides' },
                },
              ],
            },
            {
              from: { id: 'method:tideformer' },
              to: { id: 'method:sandpile-pooling' },
              relation: 'BASED_ON',
              reversed: true,
              confidence: 0.9,
              paper: { id: SANDPILE },
              evidence: [
                {
                  surface: 'extends the Tidal Former',
                  text: 'Sandpile Pooling extends the Tidal Former.',
                  paper: { title: 'Sandpile Pooling for Tideformers' },
                },
              ],
            },
          ],
        },
        {
          length: 3,
          nodes: [
            { id: 'method:dunelink' },
            { id: DUNELINK },
            { id: 'dataset:pebblebench' },
            { id: 'method:sandpile-pooling' },
          ],
          hops: [
            {
              from: { id: 'method:dunelink' },
              to: { id: DUNELINK },
              relation: 'INTRODUCES',
              reversed: true,
              confidence: 0.9,
              paper: { id: DUNELINK },
              evidence: [
                {
                  surface: 'Dunelink uses',
                  text: 'Dunelink uses Gridnet.',
                  paper: { title: 'Dunelink Joins Dunes' },
                },
              ],
            },
            {
              from: { id: DUNELINK },
              to: { id: 'dataset:pebblebench' },
              relation: 'MENTIONS',
              reversed: false,
              confidence: 0.9,
              paper: { id: DUNELINK },
              evidence: [
                {
                  surface: 'PebbleBench',
                  text: 'We will try PebbleBench next.',
                  paper: { title: 'Dunelink Joins Dunes' },
                },
              ],
            },
            {
              from: { id: 'dataset:pebblebench' },
              to: { id: 'method:sandpile-pooling' },
              relation: 'EVALUATED_ON',
              reversed: true,
              confidence: 0.9,
              paper: { id: SANDPILE },
              evidence: [
                {
                  surface: 'on PebbleBench',
                  text: 'We test it on PebbleBench.',
                  paper: { title: 'Sandpile Pooling for Tideformers' },
                },
              ],
            },
          ],
        },
      ],
    },
  },
  {
    asks: 'a path along a citation, one path of two, a path to itself, and no path',
    query: `{ cited: path(from: "${SANDPILE}", to: "${TIDEFORMER}") { length hops { relation reversed confidence paper { id } evidence { surface } } }
      one: path(from: "Dunelink", to: "Sandpile Pooling") { length nodes { id } } itself: path(from: "Gridnet", to: "gridnet") { length nodes { id } hops { relation } }
      none: path(from: "Gridnet", to: "paper:d7") { length } unknown: path(from: "Gridnet", to: "Nonesuch") { length } }`,
    gives: {
      cited: [
        {
          length: 1,
          hops: [
            { relation: 'CITES', reversed: false, confidence: null, paper: { id: SANDPILE }, evidence: [] },
          ],
        },
      ],
      one: [
        {
          length: 3,
          nodes: ['method:dunelink', 'dataset:wordlake', 'method:tideformer', 'method:sandpile-pooling'].map(
            (id) => ({ id }),
          ),
        },
      ],
      itself: [{ length: 0, nodes: [{ id: 'method:gridnet' }], hops: [] }],
      none: [],
      unknown: [],
    },
  },
  {
    asks: 'what surrounds a method, ready to be drawn',
    query: `{ neighborhood(id: "method:sandpile-pooling") { center { id } nodes { __typename id } truncated edges { from to relation papers } } }`,
    gives: {
      neighborhood: {
        center: { id: 'method:sandpile-pooling' },
        nodes: [
          { __typename: 'Method', id: 'method:sandpile-pooling' },
          { __typename: 'Dataset', id: 'dataset:pebblebench' },
          { __typename: 'Method', id: 'method:tideformer' },
          { __typename: 'Paper', id: SANDPILE },
        ],
        truncated: false,
        edges: [
          ['method:sandpile-pooling', 'EVALUATED_ON', 'dataset:pebblebench'],
          ['method:sandpile-pooling', 'BASED_ON', 'method:tideformer'],
          ['method:tideformer', 'EVALUATED_ON', 'dataset:pebblebench'],
          [SANDPILE, 'EVALUATES_ON', 'dataset:pebblebench'],
          [SANDPILE, 'MENTIONS', 'dataset:pebblebench'],
          [SANDPILE, 'INTRODUCES', 'method:sandpile-pooling'],
          [SANDPILE, 'MENTIONS', 'method:sandpile-pooling'],
          [SANDPILE, 'MENTIONS', 'method:tideformer'],
          [SANDPILE, 'USES', 'method:tideformer'],
        ].map(([from, relation, to]) => ({ from, to, relation, papers: 1 })),
      },
    },
  },
  {
    asks: 'as much of the surroundings as is wanted',
    query: `{ none: neighborhood(id: "method:gridnet", first: 0) { nodes { id } edges { from } truncated }
      two: neighborhood(id: "${SANDPILE}", first: 2) { nodes { id } truncated }
      far: neighborhood(id: "concept:sparse-attention", depth: 2, first: 300) { nodes { id } truncated }
      alone: neighborhood(id: "paper:d7", depth: 3) { nodes { id } edges { from } truncated }
      unknown: neighborhood(id: "method:none") { truncated } claim: neighborhood(id: "claim:d6:0") { truncated } }`,
    gives: {
      none: { nodes: [{ id: 'method:gridnet' }], edges: [], truncated: true },
      two: {
        nodes: [{ id: SANDPILE }, { id: 'dataset:pebblebench' }, { id: 'method:sandpile-pooling' }],
        truncated: true,
      },
      far: {
        // From the one paper that mentions it: what that paper relates to, before the papers it cites and is cited by.
        nodes: [
          'concept:sparse-attention',
          TIDEFORMER,
          'concept:text-sorting',
          'dataset:pebblebench',
          'dataset:wordlake',
          'method:gridnet',
          'method:tideformer',
          GRIDNET,
          SANDPILE,
        ].map((id) => ({ id })),
        truncated: false,
      },
      alone: { nodes: [{ id: 'paper:d7' }], edges: [], truncated: false },
      unknown: null,
      claim: null,
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
    query: '{ evaluation { extractor date gold papers scores { name precision recall f1 predicted gold } } }',
    gives: {
      evaluation: {
        extractor: 'fixture',
        date: '2026-01-02',
        gold: 'grids',
        papers: 8,
        scores: [{ name: 'method', precision: 0.5, recall: 0.25, f1: 1 / 3, predicted: 2, gold: 4 }],
      },
    },
  },
]
