import { expect } from 'vitest'
import { type Case, DUNELINK, GRIDNET, nodes, SANDPILE, SURVEY, TIDEFORMER, WORDLAKE } from './cases.ts'

const near = (value: number) => expect.closeTo(value, 10)
const introduced = {
  relation: 'INTRODUCES',
  relations: ['INTRODUCES', 'MENTIONS'],
  confidence: 0.9,
  assertion: 'ASSERTED',
}

/** What a paper shows of itself, of what it names and of its company. */
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
    asks: 'its methods, the strongest relation first, with the sentences that say so',
    query: `{ paper(id: "${TIDEFORMER}") { methods { totalCount edges {
      relation relations confidence assertion node { id name }
      evidence { field sentence start end surface rule text paper { id } } } } } }`,
    gives: {
      paper: {
        methods: {
          totalCount: 2,
          edges: [
            {
              ...introduced,
              node: { id: 'method:tideformer', name: 'Tideformer' },
              evidence: [
                {
                  field: 'abstract',
                  sentence: 0,
                  start: 3,
                  end: 40,
                  surface: 'propose the Tidal Former (Tideformer)',
                  rule: 'rule:fixture',
                  text: 'We propose the Tidal Former (Tideformer), which builds on Gridnet.',
                  paper: { id: TIDEFORMER },
                },
              ],
            },
            {
              relation: 'USES',
              relations: ['USES', 'COMPARES_TO', 'MENTIONS'],
              confidence: 0.9,
              assertion: 'ASSERTED',
              node: { id: 'method:gridnet', name: 'Gridnet' },
              evidence: [
                {
                  field: 'abstract',
                  sentence: 0,
                  start: 48,
                  end: 65,
                  surface: 'builds on Gridnet',
                  rule: 'rule:fixture',
                  text: 'We propose the Tidal Former (Tideformer), which builds on Gridnet.',
                  paper: { id: TIDEFORMER },
                },
              ],
            },
          ],
        },
      },
    },
  },
  {
    asks: 'its methods by one relation, and how sure the weaker one is',
    query: `{ paper(id: "${TIDEFORMER}") {
      compared: methods(relation: [COMPARES_TO]) { edges { relation relations evidence { surface text } node { id } } }
      either: methods(relation: [INTRODUCES, USES]) { ...ids } none: methods(relation: []) { ...ids } } }
      fragment ids on PaperMethodConnection { edges { node { id } } }`,
    gives: {
      paper: {
        compared: {
          edges: [
            {
              relation: 'COMPARES_TO',
              relations: ['COMPARES_TO'],
              evidence: [
                {
                  surface: 'beats Gridnet',
                  text: 'Tideformer beats Gridnet on WordLake and PebbleBench at text sorting.',
                },
              ],
              node: { id: 'method:gridnet' },
            },
          ],
        },
        either: nodes('method:tideformer', 'method:gridnet'),
        none: nodes(),
      },
    },
  },
  {
    asks: 'what it denies, which is left out when not asked for',
    query: `{ paper(id: "${SANDPILE}") {
      stated: methods(relation: [USES]) { edges { node { id } } }
      denied: methods(assertion: [NEGATED]) { totalCount edges { relation relations confidence assertion node { id }
        evidence { surface text } } } } }`,
    gives: {
      paper: {
        stated: nodes('method:tideformer'),
        denied: {
          totalCount: 1,
          edges: [
            {
              relation: 'USES',
              relations: ['USES'],
              confidence: 0.8,
              assertion: 'NEGATED',
              node: { id: 'method:gridnet' },
              evidence: [{ surface: 'do not use Gridnet', text: 'We do not use Gridnet.' }],
            },
          ],
        },
      },
    },
  },
  {
    asks: 'its datasets, those it only plans to use apart',
    query: `{ paper(id: "${DUNELINK}") {
      datasets(relation: [EVALUATES_ON]) { totalCount edges { relation relations confidence assertion node { id name }
        evidence { field sentence start end surface rule text } } }
      planned: datasets(assertion: [FUTURE]) { edges { relation confidence assertion node { id } } } } }`,
    gives: {
      paper: {
        datasets: {
          totalCount: 1,
          edges: [
            {
              relation: 'EVALUATES_ON',
              relations: ['EVALUATES_ON'],
              confidence: 0.9,
              assertion: 'ASSERTED',
              node: { id: 'dataset:wordlake', name: 'WordLake' },
              evidence: [
                {
                  field: 'abstract',
                  sentence: 1,
                  start: 29,
                  end: 47,
                  surface: 'tested on WordLake',
                  rule: 'rule:fixture',
                  text: 'It is tested on WordLake with 80 points of accuracy.',
                },
              ],
            },
          ],
        },
        planned: {
          edges: [
            {
              relation: 'EVALUATES_ON',
              confidence: 0.8,
              assertion: 'FUTURE',
              node: { id: 'dataset:pebblebench' },
            },
          ],
        },
      },
    },
  },
  {
    asks: 'its concepts, by kind and relation',
    query: `{ paper(id: "${TIDEFORMER}") {
      concepts { totalCount edges { relation relations confidence assertion node { id kind } evidence { surface } } }
      tasks: concepts(kind: [TASK]) { totalCount edges { node { id } } }
      metrics: concepts(kind: [METRIC]) { totalCount edges { node { id } } }
      others: concepts(kind: [CONCEPT]) { edges { node { id } } }
      studied: concepts(relation: [STUDIES]) { edges { node { id } } } } }`,
    gives: {
      paper: {
        concepts: {
          totalCount: 2,
          edges: [
            {
              relation: 'ADDRESSES',
              relations: ['ADDRESSES', 'MENTIONS'],
              confidence: 0.9,
              assertion: 'ASSERTED',
              node: { id: 'concept:text-sorting', kind: 'TASK' },
              evidence: [{ surface: 'text sorting' }],
            },
            {
              relation: 'STUDIES',
              relations: ['STUDIES', 'MENTIONS'],
              confidence: 0.9,
              assertion: 'ASSERTED',
              node: { id: 'concept:sparse-attention', kind: 'CONCEPT' },
              evidence: [{ surface: 'sparse attention' }],
            },
          ],
        },
        tasks: { totalCount: 1, ...nodes('concept:text-sorting') },
        metrics: { totalCount: 0, ...nodes() },
        others: nodes('concept:sparse-attention'),
        studied: nodes('concept:sparse-attention'),
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
      edges { score shared { id } node { id title } } } first: related(first: 1) { pageInfo { hasNextPage } edges { node { id } } } } }`,
    gives: {
      paper: {
        related: {
          pageInfo: { hasNextPage: false },
          edges: [
            {
              score: near(2 * Math.log(8 / 3) + Math.log(8 / 5)),
              shared: [{ id: 'dataset:pebblebench' }, { id: 'method:tideformer' }, { id: 'method:gridnet' }],
              node: { id: SANDPILE, title: 'Sandpile Pooling for Tideformers' },
            },
            {
              score: near(Math.log(8 / 3) + Math.log(8 / 4) + Math.log(8 / 5)),
              shared: [{ id: 'concept:text-sorting' }, { id: 'dataset:wordlake' }, { id: 'method:gridnet' }],
              node: { id: GRIDNET, title: 'Gridnet: Learning on Grids' },
            },
            {
              score: near(Math.log(8 / 3) + Math.log(8 / 4) + Math.log(8 / 5)),
              shared: [{ id: 'dataset:pebblebench' }, { id: 'dataset:wordlake' }, { id: 'method:gridnet' }],
              node: { id: DUNELINK, title: 'Dunelink Joins Dunes' },
            },
            {
              score: near(Math.log(8 / 3) + Math.log(8 / 4)),
              shared: [{ id: 'concept:text-sorting' }, { id: 'dataset:wordlake' }],
              node: { id: WORDLAKE, title: 'WordLake: a Lake of Words' },
            },
            {
              score: near(Math.log(8 / 3) + Math.log(8 / 5)),
              shared: [{ id: 'method:tideformer' }, { id: 'method:gridnet' }],
              node: { id: SURVEY, title: 'A Survey of Grids and Tides' },
            },
          ],
        },
        first: { pageInfo: { hasNextPage: true }, ...nodes(SANDPILE) },
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
