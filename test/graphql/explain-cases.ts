import { givenCursor } from '../support/given-cursor.ts'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'

/** Why edges are there, of twelve papers. */
export const EXPLAIN_CASES: readonly Case[] = [
  {
    asks: 'a plan that one paper states, down to the characters',
    query: operation('explain'),
    variables: { from: 'Osprey', to: 'Fenland' },
    gives: {
      explain: {
        undated: 0,
        statements: {
          totalCount: 1,
          edges: [
            {
              node: {
                relation: 'EVALUATED_ON',
                assertion: 'FUTURE',
                confidence: 0.8,
                extractor: 'fixture',
                source: null,
                paper: { id: T.osprey, title: 'Osprey Dives for Birdsong' },
                rules: [
                  {
                    name: 'rule:fixture',
                    kind: 'RULE',
                    description: null,
                    evidence: [
                      {
                        field: 'abstract',
                        sentence: 3,
                        start: 82,
                        end: 108,
                        surface: 'will try Osprey on Fenland',
                        text: 'We will try Osprey on Fenland.',
                      },
                    ],
                  },
                ],
              },
            },
          ],
          pageInfo: {
            hasNextPage: false,
            endCursor: givenCursor('statements', `EVALUATED_ON ${T.osprey} FUTURE`),
          },
        },
      },
    },
  },
  {
    asks: 'a citation, which a record gives',
    query: `{ explain(from: "${T.osprey}", to: "${T.wren}") { from { id } to { id } statements { edges { cursor node { relation source confidence assertion extractor paper { id } rules { name } } } } } }`,
    gives: {
      explain: {
        from: { id: T.osprey },
        to: { id: T.wren },
        statements: {
          edges: [
            {
              cursor: givenCursor('statements', `CITES ${T.osprey} null`),
              node: {
                relation: 'CITES',
                source: 'record',
                confidence: null,
                assertion: null,
                extractor: null,
                paper: { id: T.osprey },
                rules: [],
              },
            },
          ],
        },
      },
    },
  },
  {
    asks: 'all that states an edge, one relation, one paper, and nothing',
    query: `{ two: explain(from: "Wren", to: "Fenland") { statements(first: 1) { totalCount pageInfo { hasNextPage } edges { node { paper { id } } } } }
      rest: explain(from: "Wren", to: "Fenland") { statements(after: "${givenCursor('statements', `EVALUATED_ON ${T.wren} ASSERTED`)}") { edges { node { paper { id } } } } }
      all: explain(from: "${T.finch}", to: "Wren") { statements { edges { node { relation } } } } one: explain(from: "${T.finch}", to: "Wren", relation: USES) { statements { edges { node { relation } } } }
      said: explain(from: "Wren", to: "Fenland", paper: "${T.rematch}") { statements { edges { node { paper { id } } } } }
      none: explain(from: "Wren", to: "Moorland") { statements { totalCount } } reversed: explain(from: "Fenland", to: "Wren") { statements { totalCount } } unknown: explain(from: "Wren", to: "Nonesuch") { from { id } } }`,
    gives: {
      two: {
        statements: {
          totalCount: 2,
          pageInfo: { hasNextPage: true },
          edges: [{ node: { paper: { id: T.wren } } }],
        },
      },
      rest: { statements: { edges: [{ node: { paper: { id: T.rematch } } }] } },
      all: {
        statements: {
          edges: ['USES', 'COMPARES_TO', 'MENTIONS'].map((relation) => ({ node: { relation } })),
        },
      },
      one: { statements: { edges: [{ node: { relation: 'USES' } }] } },
      said: { statements: { edges: [{ node: { paper: { id: T.rematch } } }] } },
      none: { statements: { totalCount: 0 } },
      reversed: { statements: { totalCount: 0 } },
      unknown: null,
    },
  },
  {
    // t01 tries Wren on Fenland in 2019, t08 again on 2022-03-01; t09, of 2022-03-15, plans it for Osprey. t07 has no date.
    asks: 'what stated an edge by then',
    query: `{ first: explain(from: "Wren", to: "Fenland", asOf: "2022-02") { statements { totalCount edges { node { paper { id } } } } undated }
      both: explain(from: "Wren", to: "Fenland", asOf: "2022-03-01") { statements { edges { node { paper { id } } } } }
      planned: explain(from: "Osprey", to: "Fenland", asOf: "2022-03-14") { statements { totalCount } }
      cited: explain(from: "${T.wren}", to: "Wren", asOf: "2019-03-09") { from { id } }
      citing: explain(from: "${T.osprey}", to: "${T.heron}", relation: CITES, asOf: "2022") { statements { totalCount } }
      undated: explain(from: "${T.survey}", to: "Wren", asOf: "2030") { from { id } }
      now: explain(from: "${T.survey}", to: "Wren") { statements { totalCount } undated } }`,
    gives: {
      first: { statements: { totalCount: 1, edges: [{ node: { paper: { id: T.wren } } }] }, undated: 0 },
      both: { statements: { edges: [T.wren, T.rematch].map((id) => ({ node: { paper: { id } } })) } },
      planned: { statements: { totalCount: 0 } },
      cited: null,
      citing: { statements: { totalCount: 1 } },
      undated: null,
      now: { statements: { totalCount: 1 }, undated: 0 },
    },
  },
]
