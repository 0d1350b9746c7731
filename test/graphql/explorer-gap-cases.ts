import { expect } from 'vitest'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'

/** Something with these fields, whatever else it has. */
const like = (fields: Readonly<Record<string, unknown>>) => expect.objectContaining(fields)

/** What the explorer's screen of gaps asks beside `gaps` and `gapGrid`, over twelve papers. */
export const EXPLORER_GAP_CASES: readonly Case[] = [
  {
    asks: 'what gaps are looked for around, and what its papers name beside it',
    query: operation('explorer-gap-subject'),
    variables: { id: 'method:heron' },
    gives: {
      node: {
        __typename: 'Method',
        id: 'method:heron',
        name: 'Heron',
        cooccurring: {
          edges: expect.arrayContaining([
            { papers: 3, node: { id: 'concept:birdsong', name: 'birdsong', kind: 'CONCEPT' } },
            { papers: 1, node: { id: 'concept:call-counting', name: 'call counting', kind: 'TASK' } },
          ]),
        },
      },
    },
  },
  {
    asks: 'a place that a paper fills, with its sentence',
    query: operation('explorer-gap-cell'),
    variables: { dataset: 'Coastline', among: ['Heron'] },
    gives: {
      gapGrid: {
        columns: [{ id: 'dataset:coastline', name: 'Coastline' }],
        rows: [
          {
            entity: { id: 'method:heron', name: 'Heron' },
            cells: [
              like({
                state: 'STATED',
                papers: 1,
                evidence: [like({ surface: 'on Coastline', paper: like({ id: T.heron }) })],
              }),
            ],
          },
        ],
      },
      gaps: { edges: [] },
    },
  },
  {
    asks: 'a gap, with the papers that make it interesting',
    query: operation('explorer-gap-cell'),
    variables: { dataset: 'Coastline', among: ['Osprey'] },
    gives: {
      gapGrid: {
        columns: [{ id: 'dataset:coastline', name: 'Coastline' }],
        rows: [
          like({ cells: [{ state: 'NOT_STATED', papers: 0, score: expect.closeTo(0.5), evidence: [] }] }),
        ],
      },
      gaps: {
        edges: [
          {
            node: {
              together: 1,
              nearby: 0,
              papers: [
                {
                  together: true,
                  paper: { id: T.osprey, title: 'Osprey Dives for Birdsong', published: '2022-03-15' },
                  evidence: [
                    { text: 'Osprey uses Wren and Heron.', start: 0, surface: 'Osprey uses' },
                    like({ text: 'We do not use Coastline.' }),
                  ],
                },
              ],
            },
          },
        ],
      },
    },
  },
]
