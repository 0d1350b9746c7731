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
