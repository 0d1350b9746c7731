import { T } from '../support/twelve-papers.ts'
import { type Case, nodes } from './cases.ts'

const LINKS = 'totalCount edges { support evidence { paper { id } } node { id } }'
const links = (...of: readonly (readonly [id: string, ...papers: string[]])[]) => ({
  totalCount: of.length,
  edges: of.map(([id, ...papers]) => ({
    support: papers.length,
    evidence: papers.map((paper) => ({ paper: { id: paper } })),
    node: { id },
  })),
})

const STATS = 'papers methods datasets concepts tasks metrics claims edges extractors'
const stats = (...counts: readonly number[]) =>
  Object.fromEntries(counts.map((count, at) => [STATS.split(' ')[at], count]))

/** What was known by when, on the twelve papers. */
export const DATE_CASES: readonly Case[] = [
  {
    asks: 'which papers there are, newest first, undated ones last',
    query: '{ papers(first: 100) { edges { node { id published } } } }',
    gives: {
      papers: {
        edges: [
          { node: { id: T.field, published: '2023-06-30' } },
          { node: { id: T.accuracy, published: '2023' } },
          { node: { id: T.osprey, published: '2022-03-15' } },
          { node: { id: T.rematch, published: '2022-03-01' } },
          { node: { id: T.heron, published: '2021-07-20' } },
          { node: { id: T.coastline, published: '2021-02-11' } },
          { node: { id: T.robin, published: '2021-01-15' } },
          { node: { id: T.finch, published: '2020-05-02' } },
          { node: { id: T.moorland, published: '2020-02' } },
          { node: { id: T.wren, published: '2019-03-10' } },
          { node: { id: T.fenland, published: '2018' } },
          { node: { id: T.survey, published: null } },
        ],
      },
    },
  },
  {
    asks: 'which of the papers it cites, cite it or mention it were published by then',
    query: `{ paper(id: "t03") { cites(asOf: "2020-02") { totalCount edges { node { id } } } }
      wren: paper(id: "t01") { citedBy(asOf: "2022-03-01") { totalCount edges { node { id } } } }
      method(name: "Wren") { papers(relation: [USES], asOf: "2021") { totalCount edges { node { id } } } }
      dataset(name: "Fenland") { papers(relation: [INTRODUCES], asOf: "2018") { totalCount edges { node { id } } } }
      concept(name: "accuracy") { papers(relation: [STUDIES], asOf: "2022") { totalCount edges { node { id } } } }
      entity(name: "Wren") { papers(asOf: "2019-03") { totalCount edges { node { id } } } } }`,
    gives: {
      paper: { cites: { totalCount: 1, ...nodes(T.moorland) } },
      wren: { citedBy: { totalCount: 2, ...nodes(T.rematch, T.finch) } },
      method: { papers: { totalCount: 1, ...nodes(T.finch) } },
      dataset: { papers: { totalCount: 1, ...nodes(T.fenland) } },
      concept: { papers: { totalCount: 0, edges: [] } },
      entity: { papers: { totalCount: 1, ...nodes(T.wren) } },
    },
  },
  {
    // Robin builds on Finch in 2021; Wren beats it, and is tried again, in 2022.
    asks: 'what papers said by then of a method and of a dataset',
    query: `{ method(name: "Finch") { datasets(asOf: "2020") { ${LINKS} } tasks(asOf: "2020") { ${LINKS} }
        basedOn(asOf: "2020") { ${LINKS} } basis(asOf: "2020") { ${LINKS} } outperforms(asOf: "2019") { ${LINKS} } }
      dataset(name: "Fenland") { methods(asOf: "2020") { ${LINKS} } now: methods { ${LINKS} } } }`,
    gives: {
      method: {
        datasets: links(['dataset:fenland', T.finch], ['dataset:moorland', T.finch]),
        tasks: links(['concept:song-recognition', T.finch]),
        basedOn: links(['method:wren', T.finch]),
        basis: links(),
        outperforms: links(),
      },
      dataset: {
        methods: links(['method:finch', T.finch], ['method:wren', T.wren]),
        now: links(['method:wren', T.wren, T.rematch], ['method:finch', T.finch]),
      },
    },
  },
  {
    // Fenland's paper and Wren's: 8 mentions, 4 relations, 2 between entities, a claim. At last all but the survey, which has 5 mentions.
    asks: 'how much there was by when',
    query: `{ before: stats(asOf: "2017") { ${STATS} undated } first: stats(asOf: "2019") { ${STATS} }
      month: stats(asOf: "2020-02") { papers methods datasets edges } dated: stats(asOf: "2030") { ${STATS} undated } }`,
    gives: {
      before: { ...stats(0, 0, 0, 0, 0, 0, 0, 0), extractors: [], undated: 1 },
      first: { ...stats(2, 1, 1, 3, 1, 1, 1, 8 + 4 + 2 + 4), extractors: ['fixture'] },
      month: { papers: 3, methods: 1, datasets: 2, edges: 10 + 5 + 2 + 4 },
      dated: {
        ...stats(11, 5, 3, 5, 2, 2, 6, 47 + 34 + 19 + 10 + 6 * 4),
        extractors: ['fixture'],
        undated: 1,
      },
    },
  },
]
