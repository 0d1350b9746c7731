import { expect } from 'vitest'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'

const entity = (id: string, name: string, support: number) => ({
  node: { id, name, aliases: [], support },
})
const NEXT_PAGE = { hasNextPage: true, endCursor: expect.any(String) }

/** Something with these fields, whatever else it has. */
const like = (fields: Readonly<Record<string, unknown>>) => expect.objectContaining(fields)
const OSPREY_USES = 'Osprey uses Wren and Heron.'
const HERON_IS = 'Heron is based on Robin and does call counting.'

/** What a paper says of a method in its abstract, as it says it. */
const said = (
  relation: string,
  id: string,
  name: string,
  [start, surface, text]: readonly [start: number, surface: string, text: string],
) => ({
  relation,
  assertion: 'ASSERTED',
  confidence: 0.9,
  node: { id, name },
  evidence: [{ field: 'abstract', start, end: start + surface.length, surface, rule: 'rule:fixture', text }],
})

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
    // Of the eight papers with the word, those since 2021 are t03, t04, t09 and t11; t07 has no date.
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
            highlights: [{ field: 'title', start: 17, end: 25 }],
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
  {
    asks: 'a paper as it was read: mentions, and what it states, denies and plans',
    query: operation('explorer-paper'),
    variables: { id: T.osprey },
    gives: {
      paper: {
        id: T.osprey,
        title: 'Osprey Dives for Birdsong',
        abstract: expect.stringMatching(/^Osprey uses Wren/),
        authors: [],
        published: '2022-03-15',
        venue: null,
        url: null,
        codeUrl: null,
        methodMentions: {
          totalCount: 3,
          edges: [
            said('MENTIONS', 'method:heron', 'Heron', [21, 'Heron', OSPREY_USES]),
            said('MENTIONS', 'method:osprey', 'Osprey', [0, 'Osprey', OSPREY_USES]),
            said('MENTIONS', 'method:wren', 'Wren', [12, 'Wren', OSPREY_USES]),
          ],
        },
        datasetMentions: like({ totalCount: 3 }),
        conceptMentions: {
          totalCount: 1,
          edges: [like({ node: { id: 'concept:birdsong', name: 'birdsong', kind: 'CONCEPT' } })],
        },
        methods: {
          totalCount: 3,
          edges: [
            said('INTRODUCES', 'method:osprey', 'Osprey', [0, 'Osprey uses', OSPREY_USES]),
            said('USES', 'method:heron', 'Heron', [12, 'Wren and Heron', OSPREY_USES]),
            said('USES', 'method:wren', 'Wren', [7, 'uses Wren', OSPREY_USES]),
          ],
        },
        datasets: {
          totalCount: 3,
          edges: [
            like({
              relation: 'EVALUATES_ON',
              assertion: 'FUTURE',
              node: { id: 'dataset:fenland', name: 'Fenland' },
            }),
            like({
              relation: 'EVALUATES_ON',
              assertion: 'ASSERTED',
              node: { id: 'dataset:moorland', name: 'Moorland' },
            }),
            like({
              relation: 'USES',
              assertion: 'NEGATED',
              node: { id: 'dataset:coastline', name: 'Coastline' },
            }),
          ],
        },
        concepts: { totalCount: 0, edges: [] },
        claims: { totalCount: 0, edges: [] },
        cites: { totalCount: 2, edges: [{ node: like({ id: T.heron }) }, { node: like({ id: T.wren }) }] },
        citedBy: { totalCount: 0, edges: [] },
        unknownNames: { totalCount: 0, edges: [] },
      },
    },
  },
  {
    asks: 'what was not understood in a paper, with the sentences',
    query: operation('explorer-paper'),
    variables: { id: T.robin },
    gives: {
      paper: like({
        unknownNames: {
          totalCount: 1,
          edges: [
            {
              node: { id: 'unknown:wind', name: 'Wind', support: 1 },
              evidence: [
                { text: 'Robin Hears Birdsong in the Wind', start: 28, surface: 'Wind' },
                { text: 'Robin extends Finch to song recognition in wind.', start: 43, surface: 'wind' },
              ],
            },
          ],
        },
      }),
    },
  },
  {
    asks: 'the paper that shares most with one, and what they share',
    query: operation('explorer-related'),
    variables: { id: T.robin, first: 1 },
    gives: {
      paper: {
        related: {
          totalCount: 10,
          edges: [
            {
              cites: true,
              citedBy: false,
              reasons: [
                'dataset:moorland',
                'method:finch',
                'concept:accuracy',
                'concept:song-recognition',
                'concept:birdsong',
              ].map((id) => ({ entity: like({ id }) })),
              node: { id: T.finch, title: 'Finch: Birdsong in Two Steps', published: '2020-05-02' },
            },
          ],
          pageInfo: NEXT_PAGE,
        },
      },
    },
  },
  {
    // t04 introduces Heron, t09 uses it, and t07 names it and has no date.
    asks: 'a method: where it comes from, and what keeps it company',
    query: operation('explorer-entity'),
    variables: { id: 'method:heron' },
    gives: {
      node: {
        __typename: 'Method',
        ...entity('method:heron', 'Heron', 3).node,
        introducedBy: {
          edges: [
            {
              evidence: [{ text: HERON_IS, start: 0, surface: 'Heron is based on Robin' }],
              node: like({ id: T.heron }),
            },
          ],
        },
        newest: { edges: [like({ node: like({ id: T.osprey }) })] },
        cooccurring: {
          edges: expect.arrayContaining([
            {
              papers: 3,
              node: { __typename: 'Concept', id: 'concept:birdsong', name: 'birdsong', kind: 'CONCEPT' },
            },
            { papers: 2, node: { __typename: 'Dataset', id: 'dataset:coastline', name: 'Coastline' } },
          ]),
        },
        trend: {
          points: [
            { year: 2021, papers: 1, total: 3, share: 1 / 3 },
            { year: 2022, papers: 1, total: 2, share: 1 / 2 },
          ],
          undated: 1,
        },
      },
    },
  },
  {
    asks: 'what papers relate a method to, with the sentences',
    query: operation('explorer-entity-links'),
    variables: { id: 'method:heron', first: 1 },
    gives: {
      node: {
        __typename: 'Method',
        id: 'method:heron',
        datasets: {
          totalCount: 1,
          edges: [
            {
              support: 1,
              node: { id: 'dataset:coastline', name: 'Coastline' },
              evidence: [like({ surface: 'on Coastline', paper: like({ id: T.heron }) })],
            },
          ],
        },
        tasks: {
          totalCount: 1,
          edges: [like({ node: { id: 'concept:call-counting', name: 'call counting' } })],
        },
        outperforms: { totalCount: 0, edges: [] },
      },
    },
  },
  {
    // t04, t10 and t11 are on call counting; t04 names Heron and Robin too, t11 Robin, and all three name Coastline.
    asks: 'what the papers on a task work with',
    query: operation('explorer-entity-links'),
    variables: { id: 'concept:call-counting', first: 1 },
    gives: {
      node: {
        __typename: 'Concept',
        id: 'concept:call-counting',
        methods: {
          totalCount: 2,
          edges: [like({ support: 2, node: { id: 'method:robin', name: 'Robin' } })],
        },
        datasets: {
          totalCount: 1,
          edges: [like({ support: 3, node: { id: 'dataset:coastline', name: 'Coastline' } })],
        },
      },
    },
  },
  {
    asks: 'the papers of a method by one relation, beside the numbers by each',
    query: operation('explorer-entity-papers'),
    variables: { id: 'method:heron', relation: ['INTRODUCES'] },
    gives: {
      node: {
        id: 'method:heron',
        all: { totalCount: 3 },
        introduces: { totalCount: 1 },
        uses: { totalCount: 1 },
        evaluatesOn: { totalCount: 0 },
        comparesTo: { totalCount: 0 },
        addresses: { totalCount: 0 },
        studies: { totalCount: 0 },
        papers: {
          totalCount: 1,
          edges: [
            {
              relation: 'INTRODUCES',
              assertion: 'ASSERTED',
              confidence: 0.9,
              evidence: [{ text: HERON_IS, start: 0, surface: 'Heron is based on Robin' }],
              node: like({ id: T.heron }),
            },
          ],
          pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
        },
      },
    },
  },
]
