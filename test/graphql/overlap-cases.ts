import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import { type Case, near, nodes } from './cases.ts'

const list = (...ids: readonly string[]) => ({ totalCount: ids.length, ...nodes(...ids) })
const LISTS =
  'shared { totalCount edges { node { id } } } onlyA { totalCount edges { node { id } } } onlyB { totalCount edges { node { id } } }'

/** What two things share, of twelve papers. */
export const OVERLAP_CASES: readonly Case[] = [
  {
    // Both cite Wren's paper; that the one cites the other is left out.
    asks: 'what two papers share',
    query: `{ overlap(a: "${T.finch}", b: "${T.rematch}") { a { id } b { id } jaccard methods: jaccard(types: [METHOD]) truncated undated ${LISTS}
      one: shared(types: [METHOD], first: 1) { pageInfo { hasNextPage } edges { cursor a { relation reversed assertion support evidence { text } } b { relation evidence { surface } } } }
      cited: shared(types: [PAPER]) { edges { node { id } a { relation reversed assertion support evidence { text } } b { relation } } } } }`,
    gives: {
      overlap: {
        a: { id: T.finch },
        b: { id: T.rematch },
        jaccard: near(5 / 8),
        methods: 1,
        truncated: false,
        undated: 0,
        shared: list('concept:accuracy', 'dataset:fenland', 'method:finch', 'method:wren', T.wren),
        onlyA: list('concept:birdsong', 'concept:song-recognition', 'dataset:moorland'),
        onlyB: list(),
        one: {
          pageInfo: { hasNextPage: true },
          edges: [
            {
              cursor: Buffer.from('["overlap","method:finch"]').toString('base64url'),
              a: ['INTRODUCES', 'MENTIONS'].map((relation) => ({
                relation,
                reversed: false,
                assertion: 'ASSERTED',
                support: 1,
                evidence: [{ text: 'We present Finch, which builds on Wren, for song recognition.' }],
              })),
              b: [
                { relation: 'COMPARES_TO', evidence: [{ surface: 'compare it to Finch' }] },
                { relation: 'MENTIONS', evidence: [{ surface: 'Finch' }] },
              ],
            },
          ],
        },
        cited: {
          edges: [
            {
              node: { id: T.wren },
              a: [{ relation: 'CITES', reversed: false, assertion: null, support: 1, evidence: [] }],
              b: [{ relation: 'CITES' }],
            },
          ],
        },
      },
    },
  },
  {
    asks: 'what two methods share, now and as the papers up to a date tell it',
    query:
      `{ overlap(a: "Wren", b: "Finch") { jaccard papers: jaccard(types: [PAPER]) ${LISTS} } then: overlap(a: "Wren", b: "Finch", asOf: "2020") { jaccard undated ${LISTS} }
      before: overlap(a: "Wren", b: "Finch", asOf: "2018") { jaccard } }`.replace('then:', 'past:'),
    gives: {
      overlap: {
        jaccard: near(5 / 11),
        papers: near(3 / 6),
        shared: list('concept:song-recognition', 'dataset:fenland', T.finch, T.survey, T.rematch),
        onlyA: list('method:heron', T.wren, T.osprey),
        onlyB: list('dataset:moorland', 'method:robin', T.robin),
      },
      past: {
        jaccard: near(3 / 5),
        undated: 1,
        shared: list('concept:song-recognition', 'dataset:fenland', T.finch),
        onlyA: list(T.wren),
        onlyB: list('dataset:moorland'),
      },
      before: { jaccard: null },
    },
  },
  {
    // Osprey is tested on Moorland and will be tried on Fenland.
    asks: 'what two datasets share, each in its way',
    query: operation('overlap'),
    variables: { a: 'Fenland', b: 'dataset:moorland', types: ['METHOD'] },
    gives: {
      overlap: {
        jaccard: near(2 / 4),
        truncated: false,
        shared: {
          totalCount: 2,
          edges: [
            {
              node: { __typename: 'Method', id: 'method:finch', name: 'Finch' },
              a: [
                evaluated('ASSERTED', 'It has 84.5% accuracy on Fenland and 61.0% accuracy on Moorland.', {
                  text: 'Finch outperforms Wren on Fenland.',
                }),
              ],
              b: [evaluated('ASSERTED', 'It has 84.5% accuracy on Fenland and 61.0% accuracy on Moorland.')],
            },
            {
              node: { __typename: 'Method', id: 'method:osprey', name: 'Osprey' },
              a: [evaluated('FUTURE', 'We will try Osprey on Fenland.')],
              b: [evaluated('ASSERTED', 'It is tested on Moorland.')],
            },
          ],
        },
        onlyA: {
          totalCount: 1,
          edges: [
            {
              node: { __typename: 'Method', id: 'method:wren', name: 'Wren' },
              a: [
                {
                  ...evaluated('ASSERTED', ''),
                  support: 2,
                  evidence: [
                    { text: 'Wren reaches 80.0% accuracy on Fenland.' },
                    { text: 'On Fenland Wren outperforms Finch.' },
                  ],
                },
              ],
              b: [],
            },
          ],
        },
        onlyB: {
          totalCount: 1,
          edges: [
            {
              node: { __typename: 'Method', id: 'method:robin', name: 'Robin' },
              a: [],
              b: [evaluated('ASSERTED', 'Robin outperforms Finch on Moorland.')],
            },
          ],
        },
      },
    },
  },
  {
    asks: 'nothing of what is not there, or not yet, page by page',
    query: `{ unknown: overlap(a: "Wren", b: "Nonesuch") { jaccard } later: overlap(a: "${T.wren}", b: "${T.heron}", asOf: "2020") { jaccard } undated: overlap(a: "${T.wren}", b: "${T.survey}", asOf: "2030") { jaccard }
      rest: overlap(a: "${T.finch}", b: "${T.rematch}") { shared(after: "${Buffer.from('["overlap","method:finch"]').toString('base64url')}") { edges { node { id } } }
        onlyA(types: [DATASET], first: 1, after: null) { edges { node { id } } } onlyB(types: [], first: 1, after: null) { totalCount } } }`,
    gives: {
      unknown: null,
      later: null,
      undated: null,
      rest: {
        shared: nodes('method:wren', T.wren),
        onlyA: nodes('dataset:moorland'),
        onlyB: { totalCount: 0 },
      },
    },
  },
]

function evaluated(assertion: string, text: string, instead = { text }) {
  return { relation: 'EVALUATED_ON', assertion, support: 1, evidence: [instead] }
}
