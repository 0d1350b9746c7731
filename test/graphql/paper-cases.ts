import { givenCursor } from '../support/given-cursor.ts'
import { type Case, DUNELINK, GRIDNET, near, nodes, SANDPILE, SURVEY, TIDEFORMER, WORDLAKE } from './cases.ts'

/** What a paper shows of itself and of its company. */
export const PAPER_CASES: readonly Case[] = [
  {
    asks: 'all that its source says',
    query: `{ paper(id: "${TIDEFORMER}") { __typename id title abstract published authors venue url codeUrl } }`,
    gives: {
      paper: {
        __typename: 'Paper',
        id: TIDEFORMER,
        title: 'Tideformer: Long Texts by Tides',
        abstract:
          'We propose the Tidal Former (Tideformer), which builds on Gridnet. Tideformer beats Gridnet on WordLake and PebbleBench at text sorting. It studies sparse attention.',
        published: '2020-03',
        authors: ['Ada Tide', 'Ben Shore'],
        venue: 'Journal of Tides',
        url: 'https://example.org/tideformer',
        codeUrl: 'https://example.org/code',
      },
    },
  },
  {
    asks: 'a paper without anything, by an id without its prefix',
    query: `{ paper(id: "d7") { title abstract published authors venue url codeUrl
      methods { totalCount edges { cursor } } cites { totalCount edges { cursor } }
      claims { totalCount edges { cursor } } related { edges { cursor } pageInfo { hasNextPage startCursor } } } }`,
    gives: {
      paper: {
        title: 'On Nothing 🌊 in Particular',
        abstract: '',
        published: '2022-01-01',
        authors: [],
        venue: null,
        url: null,
        codeUrl: null,
        methods: { totalCount: 0, edges: [] },
        cites: { totalCount: 0, edges: [] },
        claims: { totalCount: 0, edges: [] },
        related: { edges: [], pageInfo: { hasNextPage: false, startCursor: null } },
      },
    },
  },
  {
    asks: 'what it cites and what cites it, newest first, papers that are not there left out',
    query: `{ paper(id: "${SANDPILE}") { cites { totalCount edges { node { id } } } citedBy { totalCount } }
      cited: paper(id: "${GRIDNET}") { citedBy { totalCount edges { node { id } } } } }`,
    gives: {
      paper: { cites: { totalCount: 2, ...nodes(TIDEFORMER, GRIDNET) }, citedBy: { totalCount: 0 } },
      cited: { citedBy: { totalCount: 2, ...nodes(SANDPILE, TIDEFORMER) } },
    },
  },
  {
    asks: 'the results it prints',
    query: `{ paper(id: "${GRIDNET}") { claims { totalCount edges { node {
      __typename id text field start end value number unit direction paper { id } method { id } dataset { id } metric { id kind }
    } } } } other: paper(id: "${DUNELINK}") { claims { edges { node { text unit number dataset { id } method { id } } } } } }`,
    gives: {
      paper: {
        claims: {
          totalCount: 1,
          edges: [
            {
              node: {
                __typename: 'Claim',
                id: 'claim:arxiv:1901.00001:0',
                text: '71.5% accuracy on WordLake',
                field: 'abstract',
                start: 55,
                end: 81,
                value: '71.5%',
                number: 71.5,
                unit: 'PERCENT',
                direction: null,
                paper: { id: GRIDNET },
                method: { id: 'method:gridnet' },
                dataset: { id: 'dataset:wordlake' },
                metric: { id: 'concept:accuracy', kind: 'METRIC' },
              },
            },
          ],
        },
      },
      other: {
        claims: {
          edges: [
            {
              node: {
                text: '80 points of accuracy',
                unit: 'POINTS',
                number: 80,
                dataset: null,
                method: { id: 'method:dunelink' },
              },
            },
          ],
        },
      },
    },
  },
  {
    // Of 8 papers, 3 mention each of Tideformer, PebbleBench and text sorting, 4 WordLake and 5 Gridnet.
    asks: 'the papers that share most with it, rare things counting most',
    query: `{ paper(id: "${TIDEFORMER}") { related { pageInfo { hasNextPage }
      edges { score shared { id } node { id title } } } first: related(first: 1) { totalCount pageInfo { hasNextPage } edges { node { id } } }
      second: related(first: 1, after: "${givenCursor('relatedness', SANDPILE)}") { edges { node { id } } } } }`,
    gives: {
      paper: {
        related: {
          pageInfo: { hasNextPage: false },
          edges: [
            {
              score: near(2 * rarity(3) + rarity(5)),
              shared: [{ id: 'dataset:pebblebench' }, { id: 'method:tideformer' }, { id: 'method:gridnet' }],
              node: { id: SANDPILE, title: 'Sandpile Pooling for Tideformers' },
            },
            {
              score: near(rarity(3) + rarity(4) + rarity(5)),
              shared: [{ id: 'concept:text-sorting' }, { id: 'dataset:wordlake' }, { id: 'method:gridnet' }],
              node: { id: GRIDNET, title: 'Gridnet: Learning on Grids' },
            },
            {
              score: near(rarity(3) + rarity(4) + rarity(5)),
              shared: [{ id: 'dataset:pebblebench' }, { id: 'dataset:wordlake' }, { id: 'method:gridnet' }],
              node: { id: DUNELINK, title: 'Dunelink Joins Dunes' },
            },
            {
              score: near(rarity(3) + rarity(4)),
              shared: [{ id: 'concept:text-sorting' }, { id: 'dataset:wordlake' }],
              node: { id: WORDLAKE, title: 'WordLake: a Lake of Words' },
            },
            {
              score: near(rarity(3) + rarity(5)),
              shared: [{ id: 'method:tideformer' }, { id: 'method:gridnet' }],
              node: { id: SURVEY, title: 'A Survey of Grids and Tides' },
            },
          ],
        },
        first: { totalCount: 5, pageInfo: { hasNextPage: true }, ...nodes(SANDPILE) },
        second: nodes(GRIDNET),
      },
    },
  },
  {
    asks: 'nothing of a paper that is not there, or of what is no paper',
    query:
      '{ paper(id: "paper:none") { id } entity: paper(id: "method:gridnet") { id } cited: paper(id: "arxiv:9999.00009") { id } }',
    gives: { paper: null, entity: null, cited: null },
  },
]

/** What a thing counts that so many of the 8 papers mention. */
function rarity(papers: number): number {
  return Math.log(9 / (papers + 0.5))
}
