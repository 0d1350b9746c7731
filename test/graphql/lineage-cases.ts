import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'

type Place = readonly [method: string, parent: string, depth: number, year: number | null, repeated?: boolean]
const PLACES = 'method { id } parent { id } depth year repeated support'
const places = (...of: readonly Place[]) =>
  of.map(([method, parent, depth, year, repeated = false]) => ({
    method: { id: `method:${method}` },
    parent: { id: `method:${parent}` },
    depth,
    year,
    repeated,
    support: 1,
  }))

/** Who builds on whom, on the twelve papers: Finch on Wren, Robin on Finch, Heron on Robin, and Wren on Heron. */
export const LINEAGE_CASES: readonly Case[] = [
  {
    asks: 'by the operation that is kept: one step each way',
    query: operation('lineage'),
    variables: { method: 'Robin', depth: 1 },
    gives: {
      lineage: {
        method: { id: 'method:robin', name: 'Robin' },
        year: 2021,
        ancestors: [
          {
            method: { id: 'method:finch', name: 'Finch' },
            parent: { id: 'method:robin' },
            depth: 1,
            year: 2020,
            support: 1,
            repeated: false,
            evidence: [
              {
                text: 'Robin extends Finch to song recognition in wind.',
                start: 6,
                surface: 'extends Finch',
                paper: { id: T.robin, title: 'Robin Hears Birdsong in the Wind', published: '2021-01-15' },
              },
            ],
          },
        ],
        descendants: [
          {
            method: { id: 'method:heron', name: 'Heron' },
            parent: { id: 'method:robin' },
            depth: 1,
            year: 2021,
            support: 1,
            repeated: false,
            evidence: [
              {
                text: 'Heron is based on Robin and does call counting.',
                start: 9,
                surface: 'based on Robin',
                paper: { id: T.heron, title: 'Heron: Counting Calls at the Coast', published: '2021-07-20' },
              },
            ],
          },
        ],
        undated: 0,
        truncated: false,
      },
    },
  },
  {
    asks: 'a circle once around, both ways',
    query: `{ lineage(method: "wren") { year truncated ancestors { ${PLACES} } descendants { ${PLACES} } } }`,
    gives: {
      lineage: {
        year: 2019,
        truncated: false,
        ancestors: places(
          ['heron', 'wren', 1, 2021],
          ['robin', 'heron', 2, 2021],
          ['finch', 'robin', 3, 2020],
          ['wren', 'finch', 4, 2019, true],
        ),
        descendants: places(
          ['finch', 'wren', 1, 2020],
          ['robin', 'finch', 2, 2021],
          ['heron', 'robin', 3, 2021],
          ['wren', 'heron', 4, 2019, true],
        ),
      },
    },
  },
  {
    // Heron came in July 2021, and that Wren builds on it was said in 2022. The survey has no date.
    asks: 'what was known at a date',
    query: `{ lineage(method: "method:wren", asOf: "2021-06") { undated ancestors { ${PLACES} } descendants { ${PLACES} } }
      before: lineage(method: "Heron", asOf: "2018") { year undated ancestors { depth } descendants { depth } } }`,
    gives: {
      lineage: {
        undated: 1,
        ancestors: [],
        descendants: places(['finch', 'wren', 1, 2020], ['robin', 'finch', 2, 2021]),
      },
      before: { year: null, undated: 1, ancestors: [], descendants: [] },
    },
  },
  {
    asks: 'no more methods than wanted, and says that there are more',
    query: `{ lineage(method: "Wren", first: 2) { truncated ancestors { method { id } } descendants { method { id } } }
      none: lineage(method: "Wren", first: 0) { truncated ancestors { depth } }
      all: lineage(method: "Osprey", first: 0) { truncated ancestors { depth } } }`,
    gives: {
      lineage: {
        truncated: true,
        ancestors: [{ method: { id: 'method:heron' } }, { method: { id: 'method:robin' } }],
        descendants: [{ method: { id: 'method:finch' } }, { method: { id: 'method:robin' } }],
      },
      none: { truncated: true, ancestors: [] },
      all: { truncated: false, ancestors: [] },
    },
  },
  {
    asks: 'what is no method',
    query: '{ lineage(method: "Fenland") { year } other: lineage(method: "no such") { year } }',
    gives: { lineage: null, other: null },
  },
]
