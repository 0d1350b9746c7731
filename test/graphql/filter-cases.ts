import { expect } from 'vitest'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import { type Case, nodes } from './cases.ts'

type Filtered = readonly [asks: string, filter: string, ...ids: readonly string[]]

const ALL = [
  T.field,
  T.accuracy,
  T.osprey,
  T.rematch,
  T.heron,
  T.coastline,
  T.robin,
  T.finch,
  T.moorland,
  T.wren,
  T.fenland,
  T.survey,
]

const FILTERED: readonly Filtered[] = [
  [
    'one method or another',
    'or: [{ method: "Wren" }, { method: "Robin" }]',
    ...[T.field, T.osprey, T.rematch, T.heron, T.robin, T.finch, T.wren, T.survey],
  ],
  ['a method without a dataset', 'and: [{ method: "Wren" }, { not: { dataset: "Fenland" } }]', T.survey],
  [
    'years, or a task and a word that is not there',
    'yearFrom: 2020, or: [{ concept: "call counting" }, { yearTo: 2020 }], not: { text: "birdsong" }',
    ...[T.coastline, T.moorland],
  ],
  ['what is denied', 'dataset: "Coastline", assertion: [NEGATED]', T.osprey],
  [
    'what is not denied',
    'dataset: "Coastline", not: { dataset: "Coastline", assertion: [NEGATED] }',
    ...[T.field, T.heron, T.coastline],
  ],
  ['what is denied or planned', 'assertion: [NEGATED, FUTURE]', T.osprey],
  ['a plan that is sure', 'assertion: [FUTURE], confidence: { gte: 0.85 }'],
  [
    'a plan that is sure enough',
    'dataset: "Fenland", assertion: [FUTURE], confidence: { gte: 0.75 }',
    T.osprey,
  ],
  ['a relation to anything', 'relation: [COMPARES_TO]', T.rematch, T.robin, T.finch],
  ['something that is in no other paper', 'support: { lte: 1 }', T.osprey, T.heron],
  [
    'something that is in many',
    'support: { gte: 8 }',
    ...[T.field, T.osprey, T.heron, T.robin, T.finch, T.wren, T.fenland, T.survey],
  ],
  ['a method that is in more papers than it is', 'method: "Heron", support: { gte: 4 }'],
  ['a method in so many papers', 'method: "Heron", support: { gte: 3, lte: 3 }', T.osprey, T.heron, T.survey],
  [
    'dates of any precision',
    'publishedFrom: "2021-02", publishedTo: "2022"',
    ...[T.osprey, T.rematch, T.heron, T.coastline],
  ],
  ['no date from a year on, or no date', 'not: { yearFrom: 2020 }', T.wren, T.fenland, T.survey],
  [
    'a name that means nothing, or a dataset',
    'or: [{ method: "Nonesuch" }, { dataset: "Moorland", relation: [INTRODUCES] }]',
    T.moorland,
  ],
  ['anything but a name that means nothing', 'not: { method: "Nonesuch" }', ...ALL],
  ['all of no filters', 'and: []', ...ALL],
  ['one of no filters', 'or: []'],
  ['nothing', '', ...ALL],
  ['no code', 'hasCode: false, relation: [STUDIES]', T.accuracy],
]

const FACETS = ['methods', 'datasets', 'tasks', 'metrics', 'concepts']
  .map((facet) => `${facet}(first: 5) { papers node { id } }`)
  .concat('years { year papers } undated relations { relation papers } truncated')
  .join(' ')

/** Filters put together and what the papers have in common, over twelve papers. */
export const FILTER_CASES: readonly Case[] = [
  ...FILTERED.map(
    ([asks, filter, ...ids]): Case => ({
      asks: `papers with ${asks}`,
      query: `{ papers(filter: { ${filter} }) { totalCount edges { node { id } } } }`,
      gives: { papers: { totalCount: ids.length, ...nodes(...ids) } },
    }),
  ),
  {
    asks: 'papers with a word, those with it in their title first',
    query: `{ papers(filter: { text: "birdsong" }, orderBy: RELEVANCE) { edges { node { id } } }
      either: papers(filter: { or: [{ text: "coast" }, { text: "wind birdsong" }] }, orderBy: RELEVANCE) { edges { node { id } } } }`,
    gives: {
      papers: nodes(T.osprey, T.robin, T.finch, T.wren, T.fenland, T.survey, T.field, T.heron),
      either: nodes(T.robin, T.heron),
    },
  },
  {
    asks: 'where papers hold the words they are filtered by, of any of its parts but what they must not hold',
    query: `{ papers(filter: { text: "Field robins", not: { text: "coast" } }) { edges { node { title } highlights { field start end } } }
      either: papers(filter: { or: [{ text: "dives" }, { text: "zzyzx" }] }) { edges { highlights { field start end } } }
      all: papers(first: 1) { edges { highlights { field } } } }`,
    gives: {
      papers: {
        edges: [
          {
            node: { title: 'Robin in the Field' },
            highlights: expect.arrayContaining([
              { field: 'title', start: 0, end: 5 },
              { field: 'title', start: 13, end: 18 },
            ]),
          },
        ],
      },
      either: { edges: [{ highlights: [{ field: 'title', start: 7, end: 12 }] }] },
      all: { edges: [{ highlights: [] }] },
    },
  },
  {
    asks: 'the list as it was',
    query: `{ papers(asOf: "2019") { totalCount edges { node { id } } }
      wren: papers(asOf: "2020", filter: { method: "Wren" }, orderBy: PUBLISHED_ASC) { edges { node { id } } } }`,
    gives: {
      papers: { totalCount: 2, ...nodes(T.wren, T.fenland) },
      wren: nodes(T.wren, T.finch),
    },
  },
  {
    asks: 'datasets by name, and what lists of entities have in common',
    query: `{ datasets(orderBy: NAME) { edges { node { id } } facets { support { gte lte entities } } }
      methods(query: "w") { facets { support { gte entities } } }
      concepts(kind: [TASK]) { facets { kinds { kind entities } support { gte entities } } } }`,
    gives: {
      datasets: {
        ...nodes('dataset:coastline', 'dataset:fenland', 'dataset:moorland'),
        facets: {
          support: [
            { gte: 2, lte: 4, entities: 2 },
            { gte: 5, lte: 9, entities: 1 },
          ],
        },
      },
      methods: { facets: { support: [{ gte: 5, entities: 1 }] } },
      concepts: {
        facets: {
          kinds: [{ kind: 'TASK', entities: 2 }],
          support: [
            { gte: 2, entities: 1 },
            { gte: 5, entities: 1 },
          ],
        },
      },
    },
  },
  {
    asks: 'entities by how many papers mention them, page by page',
    query: `{ methods(support: { gte: 4 }) { totalCount edges { node { id } } } datasets(support: { lte: 4 }, first: 1) { totalCount edges { node { id } } }
      concepts(support: { gte: 3, lte: 5 }, query: "c") { totalCount edges { node { id support } } } }`,
    gives: {
      methods: { totalCount: 3, ...nodes('method:wren', 'method:finch', 'method:robin') },
      datasets: { totalCount: 2, ...nodes('dataset:coastline') },
      concepts: { totalCount: 1, edges: [{ node: { id: 'concept:call-counting', support: 3 } }] },
    },
  },
  {
    asks: 'what the papers of a list have in common',
    query: `{ papers(filter: { method: "Wren" }, first: 1) { facets { ${FACETS} } }
      short: papers(filter: { method: "Wren" }, first: 0) { facets { methods(first: 2) { node { id } } datasets(first: 0) { papers } } }
      none: papers(filter: { method: "Nonesuch" }) { facets { years { year } months { month } inexact undated relations { papers } methods { papers } truncated } }
      all: papers(first: 0) { facets { months { month papers } inexact undated tasks { papers node { id } } } } paper(id: "${T.finch}") { cites { facets { undated } } } }`,
    gives: {
      papers: {
        facets: {
          years: [
            { year: 2019, papers: 1 },
            { year: 2020, papers: 1 },
            { year: 2022, papers: 2 },
          ],
          undated: 1,
          relations: [
            { relation: 'INTRODUCES', papers: 3 },
            { relation: 'EVALUATES_ON', papers: 4 },
            { relation: 'USES', papers: 3 },
            { relation: 'COMPARES_TO', papers: 2 },
            { relation: 'ADDRESSES', papers: 2 },
            { relation: 'MENTIONS', papers: 5 },
          ],
          methods: [
            { papers: 5, node: { id: 'method:wren' } },
            { papers: 3, node: { id: 'method:finch' } },
            { papers: 2, node: { id: 'method:heron' } },
            { papers: 1, node: { id: 'method:osprey' } },
            { papers: 1, node: { id: 'method:robin' } },
          ],
          datasets: [
            { papers: 4, node: { id: 'dataset:fenland' } },
            { papers: 2, node: { id: 'dataset:moorland' } },
            { papers: 1, node: { id: 'dataset:coastline' } },
          ],
          tasks: [{ papers: 2, node: { id: 'concept:song-recognition' } }],
          metrics: [{ papers: 3, node: { id: 'concept:accuracy' } }],
          concepts: [{ papers: 4, node: { id: 'concept:birdsong' } }],
          truncated: false,
        },
      },
      short: {
        facets: {
          methods: [{ node: { id: 'method:wren' } }, { node: { id: 'method:finch' } }],
          datasets: [],
        },
      },
      none: {
        facets: {
          years: [],
          months: [],
          inexact: 0,
          undated: 0,
          relations: [],
          methods: [],
          truncated: false,
        },
      },
      all: {
        facets: {
          months: [
            { month: '2019-03', papers: 1 },
            { month: '2020-02', papers: 1 },
            { month: '2020-05', papers: 1 },
            { month: '2021-01', papers: 1 },
            { month: '2021-02', papers: 1 },
            { month: '2021-07', papers: 1 },
            { month: '2022-03', papers: 2 },
            { month: '2023-06', papers: 1 },
          ],
          inexact: 2,
          undated: 1,
          tasks: [
            { papers: 5, node: { id: 'concept:song-recognition' } },
            { papers: 3, node: { id: 'concept:call-counting' } },
          ],
        },
      },
      paper: { cites: { facets: null } },
    },
  },
  {
    asks: 'papers by a filter that is kept as an operation',
    query: operation('papers'),
    variables: {
      filter: { or: [{ method: 'Osprey' }, { dataset: 'Coastline', relation: ['INTRODUCES'] }] },
      orderBy: 'PUBLISHED_ASC',
      first: 1,
    },
    gives: {
      papers: {
        totalCount: 2,
        edges: [{ node: { id: T.coastline, title: 'Coastline', published: '2021-02-11', url: null } }],
        pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
      },
    },
  },
]
