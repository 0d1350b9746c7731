import { T } from '../support/twelve-papers.ts'
import { type Case, near } from './cases.ts'

const ids = (...some: readonly string[]) => some.map((id) => ({ id }))

/** Paths as the papers up to a date tell them, of twelve papers. */
export const DATED_PATH_CASES: readonly Case[] = [
  {
    // That Wren builds on Heron is said in 2022. Robin and Finch are in 4 papers each.
    asks: 'paths along what was stated by then',
    query: `{ now: path(from: "Heron", to: "Wren") { cost nodes { id } hops { relation support paper { id } } }
      past: path(from: "Heron", to: "Wren", asOf: "2021") { cost nodes { id } hops { relation reversed } }
      before: path(from: "Heron", to: "Wren", asOf: "2021-07-19") { cost }
      papers: path(from: "${T.heron}", to: "${T.robin}", asOf: "2021") { cost length }
      later: path(from: "${T.heron}", to: "${T.robin}", asOf: "2020") { cost }
      undated: path(from: "${T.survey}", to: "Wren", asOf: "2030") { cost } dated: path(from: "${T.survey}", to: "Wren") { cost } }`,
    gives: {
      now: [
        {
          cost: near(1.6),
          nodes: ids('method:heron', 'method:wren'),
          hops: [{ relation: 'BASED_ON', support: 1, paper: { id: T.osprey } }],
        },
      ],
      past: [
        {
          cost: near(3 * 1.6 + 2 * 0.602),
          nodes: ids('method:heron', 'method:robin', 'method:finch', 'method:wren'),
          hops: [1, 2, 3].map(() => ({ relation: 'BASED_ON', reversed: false })),
        },
      ],
      before: [],
      papers: [{ cost: 2, length: 1 }],
      later: [],
      undated: [],
      dated: [{ cost: near(2.6) }],
    },
  },
  {
    // Osprey's paper, of 2022-03-15, cites t01 and t04, uses Wren and Heron, and says that Wren builds on Heron; t07 names Wren without a date.
    asks: 'what surrounded a method and a paper by then',
    query: `{ wren: neighborhood(id: "method:wren", first: 20, asOf: "2019") { nodes { id } edges { from to relation papers } truncated undated }
      heron: neighborhood(id: "${T.wren}", first: 20, asOf: "2020") { nodes { id } }
      before: neighborhood(id: "method:heron", asOf: "2021-07-19") { nodes { id } edges { papers } truncated }
      later: neighborhood(id: "${T.osprey}", asOf: "2022-03-14") { center { id } }
      undated: neighborhood(id: "${T.survey}", asOf: "2030") { center { id } } }`,
    gives: {
      wren: {
        nodes: ids('method:wren', 'concept:song-recognition', 'dataset:fenland', T.wren),
        edges: [
          { from: 'method:wren', to: 'concept:song-recognition', relation: 'APPLIED_TO', papers: 1 },
          { from: 'method:wren', to: 'dataset:fenland', relation: 'EVALUATED_ON', papers: 1 },
          { from: T.wren, to: 'concept:song-recognition', relation: 'ADDRESSES', papers: 1 },
          { from: T.wren, to: 'concept:song-recognition', relation: 'MENTIONS', papers: 1 },
          { from: T.wren, to: 'dataset:fenland', relation: 'EVALUATES_ON', papers: 1 },
          { from: T.wren, to: 'dataset:fenland', relation: 'MENTIONS', papers: 1 },
          { from: T.wren, to: 'method:wren', relation: 'INTRODUCES', papers: 1 },
          { from: T.wren, to: 'method:wren', relation: 'MENTIONS', papers: 1 },
        ],
        truncated: false,
        undated: 1,
      },
      heron: {
        nodes: ids(
          T.wren,
          'concept:song-recognition',
          'dataset:fenland',
          'method:wren',
          T.finch,
          'concept:accuracy',
          'concept:birdsong',
        ),
      },
      before: { nodes: ids('method:heron'), edges: [], truncated: false },
      later: null,
      undated: null,
    },
  },
  {
    // Two papers evaluate Wren on Fenland, which halves what having only one costs.
    asks: 'a step that several papers state',
    query: '{ path(from: "Wren", to: "Fenland", k: 1) { cost hops { relation support cost paper { id } } } }',
    gives: {
      path: [
        {
          cost: near(1.35),
          hops: [{ relation: 'EVALUATED_ON', support: 2, cost: near(1.35), paper: { id: T.wren } }],
        },
      ],
    },
  },
]
