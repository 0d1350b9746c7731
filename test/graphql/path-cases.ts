import { type Case, DUNELINK, GRIDNET, near, SANDPILE, TIDEFORMER } from './cases.ts'

/** Paths between nodes, and what surrounds them. */
export const PATH_CASES: readonly Case[] = [
  {
    // A stated step costs 1 + 0.1 + 0.5, WordLake is in 4 papers and Tideformer, like PebbleBench, in 3.
    asks: 'the best paths between two methods, with the evidence of each hop',
    query: `{ path(from: "Dunelink", to: "Sandpile Pooling", k: 2) { length cost nodes { id }
      hops { from { id } to { id } relation reversed support cost confidence paper { id } evidence { surface text paper { title } } } } }`,
    gives: {
      path: [
        {
          length: 3,
          cost: near(3 * 1.6 + 0.602 + 0.477),
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
              paper: { id: SANDPILE },
              evidence: [
                {
                  surface: 'extends the Tidal Former',
                  text: 'Sandpile Pooling extends the Tidal Former.',
                  paper: { title: 'Sandpile Pooling for Tideformers' },
                },
              ],
            },
          ].map((hop) => ({ ...hop, support: 1, cost: 1.6, confidence: 0.9 })),
        },
        {
          length: 3,
          cost: near(2 * 1.6 + 2.6 + 0.477),
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
              cost: 1.6,
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
              cost: 2.6,
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
              cost: 1.6,
              paper: { id: SANDPILE },
              evidence: [
                {
                  surface: 'on PebbleBench',
                  text: 'We test it on PebbleBench.',
                  paper: { title: 'Sandpile Pooling for Tideformers' },
                },
              ],
            },
          ].map((hop) => ({ ...hop, support: 1, confidence: 0.9 })),
        },
      ],
    },
  },
  {
    // After the two of 3 steps those of 4, of which five more cost 7.479 and ids decide.
    asks: 'the five best paths, equals by id',
    query: `{ path(from: "Dunelink", to: "Sandpile Pooling", k: 5) { cost nodes { id } } }`,
    gives: {
      path: [
        [5.879, 'dataset:wordlake', 'method:tideformer'],
        [6.277, DUNELINK, 'dataset:pebblebench'],
        // A citation costs 2, and Tideformer's paper is cited by one.
        [7.402, 'dataset:wordlake', TIDEFORMER, SANDPILE],
        [7.479, 'dataset:wordlake', 'method:tideformer', SANDPILE],
        [7.479, 'dataset:wordlake', TIDEFORMER, 'dataset:pebblebench'],
      ].map(([cost, ...inner]) => ({
        cost: near(Number(cost)),
        nodes: ['method:dunelink', ...inner, 'method:sandpile-pooling'].map((id) => ({ id })),
      })),
    },
  },
  {
    asks: 'a path along a citation, one path of two, a path to itself, and no path',
    query: `{ cited: path(from: "${SANDPILE}", to: "${TIDEFORMER}") { length cost hops { relation reversed support confidence paper { id } evidence { surface } } }
      one: path(from: "Dunelink", to: "Sandpile Pooling") { length nodes { id } } itself: path(from: "Gridnet", to: "gridnet") { length nodes { id } hops { relation } }
      none: path(from: "Gridnet", to: "paper:d7") { length } unknown: path(from: "Gridnet", to: "Nonesuch") { length } }`,
    gives: {
      cited: [
        {
          length: 1,
          cost: 2,
          hops: [
            {
              relation: 'CITES',
              reversed: false,
              support: 1,
              confidence: null,
              paper: { id: SANDPILE },
              evidence: [],
            },
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
]
