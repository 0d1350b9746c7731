import { expect } from 'vitest'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'

/** Something with these fields, whatever else it has. */
const like = (fields: Readonly<Record<string, unknown>>) => expect.objectContaining(fields)
const LAST_PAGE = { hasNextPage: false, endCursor: expect.any(String) }

/** What the explorer's comparison asks, over twelve papers. */
export const EXPLORER_COMPARISON_CASES: readonly Case[] = [
  {
    // Of all methods Heron alone is said to be evaluated on Coastline.
    asks: 'the methods tried on a dataset',
    query: operation('explorer-comparison'),
    variables: { dataset: 'dataset:coastline', about: ['dataset:coastline'] },
    gives: {
      about: [{ id: 'dataset:coastline', name: 'Coastline' }],
      comparison: {
        basis: expect.stringContaining('no denial'),
        unknown: [],
        totalCount: 1,
        columns: ['METHOD', 'DATASET', 'TASK', 'METRIC', 'CLAIM'],
        edges: [
          {
            cursor: expect.any(String),
            node: {
              subject: { __typename: 'Method', id: 'method:heron', name: 'Heron' },
              cells: [
                like({ column: 'METHOD' }),
                {
                  column: 'DATASET',
                  state: 'STATED',
                  more: false,
                  values: [
                    {
                      relation: 'EVALUATED_ON',
                      assertion: 'ASSERTED',
                      papers: 1,
                      entity: { id: 'dataset:coastline', name: 'Coastline' },
                      claim: null,
                    },
                  ],
                },
                like({ column: 'TASK' }),
                like({ column: 'METRIC', state: 'STATED' }),
                like({
                  column: 'CLAIM',
                  values: [
                    like({ claim: like({ value: '12.5%', text: 'Its error rate on Coastline is 12.5%' }) }),
                  ],
                }),
              ],
            },
          },
        ],
        pageInfo: LAST_PAGE,
      },
    },
  },
  {
    asks: 'the sentences of one column of a row that is compared',
    query: operation('explorer-comparison-sentences'),
    variables: { dataset: 'dataset:coastline', columns: ['DATASET'], after: null },
    gives: {
      comparison: {
        edges: [
          {
            node: {
              subject: { id: 'method:heron' },
              cells: [
                {
                  values: [
                    {
                      relation: 'EVALUATED_ON',
                      assertion: 'ASSERTED',
                      entity: { id: 'dataset:coastline' },
                      claim: null,
                      evidence: [like({ surface: 'on Coastline', paper: like({ id: T.heron }) })],
                    },
                  ],
                },
              ],
            },
          },
        ],
      },
    },
  },
  {
    asks: 'a comparison as CSV',
    query: operation('explorer-comparison-csv'),
    variables: { papers: [T.survey], sentences: false },
    gives: {
      comparison: {
        csv: expect.stringMatching(/^id,name,method,dataset,task,metric,claim\r\npaper:t07,[^\n]*not stated/),
        pageInfo: LAST_PAGE,
      },
    },
  },
]
