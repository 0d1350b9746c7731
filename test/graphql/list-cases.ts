import {
  ACCURACY,
  BARE,
  type Case,
  DUNELINK,
  GRIDNET,
  nodes,
  SANDPILE,
  SURVEY,
  TIDEFORMER,
  WORDLAKE,
} from './cases.ts'

const NEWEST_FIRST = [BARE, SANDPILE, DUNELINK, TIDEFORMER, ACCURACY, GRIDNET, WORDLAKE, SURVEY]

type Filtered = readonly [asks: string, filter: string, ...ids: readonly string[]]

const FILTERED: readonly Filtered[] = [
  ['all words of a text, in title or abstract', 'text: "gridnet wordlake"', DUNELINK, TIDEFORMER, GRIDNET],
  ['words of the title alone, whatever case and plural', 'text: "TIDE survey"', SURVEY],
  ['a word that is in no paper', 'text: "gridnet nonesuch"'],
  ['a method', 'method: "Sandpile Pooling"', SANDPILE],
  ['a method by its alias', 'method: "Tidal Former"', SANDPILE, TIDEFORMER, SURVEY],
  ['a method by its id', 'method: "method:dunelink"', DUNELINK],
  ['a method that is not there', 'method: "Nonesuch"'],
  ['a dataset', 'dataset: "PebbleBench"', SANDPILE, DUNELINK, TIDEFORMER],
  ['a dataset by relation', 'dataset: "PebbleBench", relation: [EVALUATES_ON]', SANDPILE, TIDEFORMER],
  ['a concept', 'concept: "accuracy"', DUNELINK, ACCURACY, GRIDNET],
  ['a task', 'concept: "text sorting", relation: [ADDRESSES]', TIDEFORMER, GRIDNET],
  ['a method and a dataset', 'method: "Gridnet", dataset: "PebbleBench"', SANDPILE, DUNELINK, TIDEFORMER],
  [
    'a method, a dataset and a concept',
    'method: "Gridnet", dataset: "WordLake", concept: "accuracy"',
    DUNELINK,
    GRIDNET,
  ],
  ['years, both of them taken in', 'yearFrom: 2019, yearTo: 2020', TIDEFORMER, ACCURACY, GRIDNET],
  ['a first year', 'yearFrom: 2021', BARE, SANDPILE, DUNELINK],
  ['a last year', 'yearTo: 2018', WORDLAKE],
  ['years far from any', 'yearFrom: -5, yearTo: 2147483647', ...NEWEST_FIRST.slice(0, 7)],
  [
    'part of a venue, of an author, and code',
    'venue: "of tides", author: "shore", hasCode: true',
    TIDEFORMER,
  ],
  ['code', 'hasCode: true', TIDEFORMER],
  [
    'everything at once',
    'text: "tidal", method: "Gridnet", dataset: "PebbleBench", yearTo: 2020',
    TIDEFORMER,
  ],
]

/** Lists of papers and entities, their filters and their orders. */
export const LIST_CASES: readonly Case[] = [
  {
    asks: 'all papers, in every order',
    query: `{ papers { totalCount edges { node { id } } pageInfo { hasNextPage hasPreviousPage } }
      newest: papers(orderBy: PUBLISHED_DESC) { edges { node { id } } }
      oldest: papers(orderBy: PUBLISHED_ASC) { edges { node { id } } }
      title: papers(orderBy: TITLE_ASC) { edges { node { id } } } }`,
    gives: {
      papers: {
        totalCount: 8,
        ...nodes(...NEWEST_FIRST),
        pageInfo: { hasNextPage: false, hasPreviousPage: false },
      },
      newest: nodes(...NEWEST_FIRST),
      oldest: nodes(WORDLAKE, GRIDNET, ACCURACY, TIDEFORMER, SANDPILE, DUNELINK, BARE, SURVEY),
      title: nodes(SURVEY, DUNELINK, GRIDNET, BARE, SANDPILE, TIDEFORMER, ACCURACY, WORDLAKE),
    },
  },
  ...FILTERED.map(
    ([asks, filter, ...ids]): Case => ({
      asks: `papers with ${asks}`,
      query: `{ papers(filter: { ${filter} }) { totalCount edges { node { id } } } }`,
      gives: { papers: { totalCount: ids.length, ...nodes(...ids) } },
    }),
  ),
  {
    asks: 'filtered papers in another order',
    query: `{ papers(filter: { text: "gridnet" }, orderBy: TITLE_ASC) { edges { node { id } } }
      oldest: papers(filter: { method: "Gridnet" }, orderBy: PUBLISHED_ASC) { edges { node { id } } } }`,
    gives: {
      papers: nodes(SURVEY, DUNELINK, GRIDNET, SANDPILE, TIDEFORMER),
      oldest: nodes(GRIDNET, TIDEFORMER, SANDPILE, DUNELINK, SURVEY),
    },
  },
  {
    asks: 'what is said of WordLake by every relation, and nothing by none',
    query: `{ all: papers(filter: { dataset: "WordLake", relation: [MENTIONS] }) { edges { node { id } } }
      some: papers(filter: { dataset: "WordLake", relation: [INTRODUCES, EVALUATES_ON] }) { totalCount }
      none: papers(filter: { dataset: "WordLake", relation: [] }) { totalCount edges { cursor } } }`,
    gives: {
      all: nodes(DUNELINK, TIDEFORMER, GRIDNET, WORDLAKE),
      some: { totalCount: 4 },
      none: { totalCount: 0, edges: [] },
    },
  },
  {
    asks: 'all entities, those in most papers first, then by id',
    query: `{ methods { totalCount edges { node { id support } } } datasets { totalCount edges { node { id } } }
      concepts { totalCount edges { node { id kind } } } }`,
    gives: {
      methods: {
        totalCount: 4,
        edges: [
          { node: { id: 'method:gridnet', support: 5 } },
          { node: { id: 'method:tideformer', support: 3 } },
          { node: { id: 'method:dunelink', support: 1 } },
          { node: { id: 'method:sandpile-pooling', support: 1 } },
        ],
      },
      datasets: { totalCount: 2, ...nodes('dataset:wordlake', 'dataset:pebblebench') },
      concepts: {
        totalCount: 3,
        edges: [
          { node: { id: 'concept:accuracy', kind: 'METRIC' } },
          { node: { id: 'concept:text-sorting', kind: 'TASK' } },
          { node: { id: 'concept:sparse-attention', kind: 'CONCEPT' } },
        ],
      },
    },
  },
  {
    asks: 'entities by how their name begins, and concepts by kind',
    query: `{ methods(query: "TIDE") { totalCount edges { node { id } } } datasets(query: "p") { edges { node { id } } }
      concepts(query: "s") { totalCount edges { node { id } } } none: methods(query: "ormer") { totalCount edges { node { id } } }
      tasks: concepts(kind: [TASK]) { totalCount edges { node { id } } }
      both: concepts(kind: [METRIC, CONCEPT]) { totalCount edges { node { id } } } noKind: concepts(kind: []) { totalCount } }`,
    gives: {
      methods: { totalCount: 1, ...nodes('method:tideformer') },
      datasets: nodes('dataset:pebblebench'),
      concepts: { totalCount: 1, ...nodes('concept:sparse-attention') },
      none: { totalCount: 0, ...nodes() },
      tasks: { totalCount: 1, ...nodes('concept:text-sorting') },
      both: { totalCount: 2, ...nodes('concept:accuracy', 'concept:sparse-attention') },
      noKind: { totalCount: 0 },
    },
  },
  {
    asks: 'a page of none, and how many there would be',
    query:
      '{ papers(first: 0) { totalCount edges { cursor } pageInfo { hasNextPage startCursor endCursor } } }',
    gives: {
      papers: {
        totalCount: 8,
        edges: [],
        pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
      },
    },
  },
  {
    asks: 'papers that introduce something, within two years',
    query:
      '{ papers(filter: { text: "we", yearFrom: 2018, yearTo: 2021 }, first: 100) { edges { node { id methods(relation: [INTRODUCES]) { totalCount } datasets(relation: [INTRODUCES]) { totalCount } } } } }',
    gives: {
      papers: {
        edges: [SANDPILE, DUNELINK, TIDEFORMER, GRIDNET, WORDLAKE].map((id) => ({
          node: {
            id,
            methods: { totalCount: id === WORDLAKE ? 0 : 1 },
            datasets: { totalCount: id === WORDLAKE ? 1 : 0 },
          },
        })),
      },
    },
  },
]
