import { expect } from 'vitest'
import { givenCursor } from '../support/given-cursor.ts'
import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'

type Value = readonly [what: string | null, says: string, papers?: number]
const NOT_STATED = { state: 'NOT_STATED', values: [] }

/** A cell as `CELLS` selects it: what it holds, by which relation it is said, and by how many papers. */
const cell = (state: string, ...values: readonly Value[]) => ({
  state,
  values: values.map(([id, relation, papers = 1]) => ({ entity: { id }, relation, papers })),
})
const stated = (...values: readonly Value[]) => cell('STATED', ...values)
const printed = (...values: readonly string[]) => ({
  state: 'STATED',
  values: values.map((value) => ({ claim: { value } })),
})
const CELLS = 'cells { state values { entity { id } relation papers } }'
const CLAIMS = 'cells { state values { claim { value } } }'
const rows = (field: string, ...of: readonly (readonly [id: string, ...cells: readonly object[]])[]) => ({
  edges: of.map(([id, ...cells]) => ({ node: { subject: { id }, [field]: cells } })),
})
const ENTITIES = 'columns: [METHOD, DATASET, TASK]'

/** What is said side by side, on the twelve papers. */
export const COMPARISON_CASES: readonly Case[] = [
  {
    asks: 'papers side by side, as they were asked for',
    query: `{ comparison(papers: ["${T.rematch}", "t01", "zz", "${T.survey}", "${T.rematch}"], ${ENTITIES}) {
      totalCount unknown undated basis columns pageInfo { hasNextPage } edges { node { subject { id } ${CELLS} } } } }`,
    gives: {
      comparison: {
        totalCount: 3,
        unknown: ['zz'],
        undated: 0,
        basis: expect.stringContaining('no denial'),
        columns: ['METHOD', 'DATASET', 'TASK'],
        pageInfo: { hasNextPage: false },
        ...rows(
          'cells',
          [
            T.rematch,
            stated(['method:wren', 'USES'], ['method:finch', 'COMPARES_TO']),
            stated(['dataset:fenland', 'EVALUATES_ON']),
            NOT_STATED,
          ],
          [
            T.wren,
            stated(['method:wren', 'INTRODUCES']),
            stated(['dataset:fenland', 'EVALUATES_ON']),
            stated(['concept:song-recognition', 'ADDRESSES']),
          ],
          // It only names them.
          [T.survey, NOT_STATED, NOT_STATED, NOT_STATED],
        ),
      },
    },
  },
  {
    asks: 'what papers deny and plan, apart from what they state, with the sentences',
    query: `{ comparison(papers: ["${T.osprey}"], columns: [DATASET]) { edges { node { cells { column more state
      values { assertion relation entity { name } evidence { surface text sentence paper { id } } } } } } } }`,
    gives: {
      comparison: {
        edges: [
          {
            node: {
              cells: [
                {
                  column: 'DATASET',
                  more: false,
                  state: 'STATED',
                  values: [
                    {
                      assertion: 'ASSERTED',
                      relation: 'EVALUATES_ON',
                      entity: { name: 'Moorland' },
                      evidence: [
                        {
                          surface: 'tested on Moorland',
                          text: 'It is tested on Moorland.',
                          sentence: 1,
                          paper: { id: T.osprey },
                        },
                      ],
                    },
                    {
                      assertion: 'NEGATED',
                      relation: 'USES',
                      entity: { name: 'Coastline' },
                      evidence: [
                        {
                          surface: 'do not use Coastline',
                          text: 'We do not use Coastline.',
                          sentence: 2,
                          paper: { id: T.osprey },
                        },
                      ],
                    },
                    {
                      assertion: 'FUTURE',
                      relation: 'EVALUATES_ON',
                      entity: { name: 'Fenland' },
                      evidence: [
                        {
                          surface: 'will try Osprey on Fenland',
                          text: 'We will try Osprey on Fenland.',
                          sentence: 3,
                          paper: { id: T.osprey },
                        },
                      ],
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
    asks: 'the printed results and the metrics of papers',
    query: `{ comparison(papers: ["${T.finch}", "${T.heron}"], columns: [CLAIM, METRIC]) { columns edges { node { subject { id }
      cells { state values { entity { id } claim { value } } } } } } }`,
    gives: {
      comparison: {
        columns: ['METRIC', 'CLAIM'],
        ...rows(
          'cells',
          [
            T.finch,
            { state: 'STATED', values: [{ entity: { id: 'concept:accuracy' }, claim: null }] },
            {
              state: 'STATED',
              values: [
                { entity: null, claim: { value: '84.5%' } },
                { entity: null, claim: { value: '61.0%' } },
              ],
            },
          ],
          [
            T.heron,
            { state: 'STATED', values: [{ entity: { id: 'concept:error-rate' }, claim: null }] },
            { state: 'STATED', values: [{ entity: null, claim: { value: '12.5%' } }] },
          ],
        ),
      },
    },
  },
  {
    // t12, t03 and t07 are newer, of that very month, and without a date.
    asks: 'papers up to a month',
    query: `{ comparison(papers: ["t12", "t03", "t07", "t01"], asOf: "2021-01", columns: []) { undated totalCount unknown columns
      edges { node { subject { id } cells { state } } } } }`,
    gives: {
      comparison: {
        undated: 1,
        totalCount: 2,
        unknown: [],
        columns: [],
        ...rows('cells', [T.robin], [T.wren]),
      },
    },
  },
  {
    asks: 'methods side by side, by any of their names',
    query: `{ comparison(methods: ["Robin", "nothing of the kind", "method:wren", "robin"]) { unknown totalCount
      edges { node { subject { id } ${CELLS} } } } }`,
    gives: {
      comparison: {
        unknown: ['nothing of the kind'],
        totalCount: 2,
        ...rows(
          'cells',
          [
            'method:robin',
            stated(['method:finch', 'BASED_ON'], ['method:finch', 'OUTPERFORMS']),
            stated(['dataset:moorland', 'EVALUATED_ON']),
            stated(['concept:song-recognition', 'APPLIED_TO']),
            { state: 'STATED', values: [{ entity: { id: 'concept:accuracy' }, relation: null, papers: 1 }] },
            { state: 'STATED', values: [{ entity: null, relation: null, papers: 1 }] },
          ],
          [
            'method:wren',
            stated(['method:heron', 'BASED_ON'], ['method:finch', 'OUTPERFORMS']),
            stated(['dataset:fenland', 'EVALUATED_ON', 2]),
            stated(['concept:song-recognition', 'APPLIED_TO']),
            { state: 'STATED', values: [{ entity: { id: 'concept:accuracy' }, relation: null, papers: 2 }] },
            {
              state: 'STATED',
              values: [
                { entity: null, relation: null, papers: 1 },
                { entity: null, relation: null, papers: 1 },
              ],
            },
          ],
        ),
      },
    },
  },
  {
    asks: 'methods as papers up to a year tell of them',
    query: `{ comparison(methods: ["Wren"], asOf: "2021", ${ENTITIES}) { undated edges { node { subject { id } ${CELLS} } } } }`,
    gives: {
      comparison: {
        undated: 1,
        ...rows('cells', [
          'method:wren',
          NOT_STATED,
          stated(['dataset:fenland', 'EVALUATED_ON']),
          stated(['concept:song-recognition', 'APPLIED_TO']),
        ]),
      },
    },
  },
  {
    // Osprey was only planned to be tried; Robin was tried elsewhere.
    asks: 'the methods tried on a dataset, and what is said of them there',
    query: `{ comparison(dataset: "Fenland") { totalCount edges { node { subject { id } ${CELLS} } }
      csv(sentences: false) } }`,
    gives: {
      comparison: {
        totalCount: 3,
        ...rows(
          'cells',
          [
            'method:wren',
            stated(['method:heron', 'BASED_ON'], ['method:finch', 'OUTPERFORMS']),
            stated(['dataset:fenland', 'EVALUATED_ON', 2]),
            stated(['concept:song-recognition', 'APPLIED_TO']),
            { state: 'STATED', values: [{ entity: { id: 'concept:accuracy' }, relation: null, papers: 2 }] },
            {
              state: 'STATED',
              values: [
                { entity: null, relation: null, papers: 1 },
                { entity: null, relation: null, papers: 1 },
              ],
            },
          ],
          [
            'method:finch',
            stated(['method:wren', 'BASED_ON'], ['method:wren', 'OUTPERFORMS']),
            stated(['dataset:fenland', 'EVALUATED_ON']),
            stated(['concept:song-recognition', 'APPLIED_TO']),
            { state: 'STATED', values: [{ entity: { id: 'concept:accuracy' }, relation: null, papers: 1 }] },
            { state: 'STATED', values: [{ entity: null, relation: null, papers: 1 }] },
          ],
          [
            'method:osprey',
            NOT_STATED,
            cell('PLANNED', ['dataset:fenland', 'EVALUATED_ON']),
            NOT_STATED,
            NOT_STATED,
            NOT_STATED,
          ],
        ),
        csv: [
          'id,name,method,dataset,task,metric,claim',
          'method:wren,Wren,Heron (based on); Finch (outperforms),Fenland (evaluated on),song recognition (applied to),accuracy,85.5% accuracy on Fenland; 80.0% accuracy on Fenland',
          'method:finch,Finch,Wren (based on); Wren (outperforms),Fenland (evaluated on),song recognition (applied to),accuracy,84.5% accuracy on Fenland',
          'method:osprey,Osprey,not stated,"Fenland (evaluated on, planned)",not stated,not stated,not stated',
          '',
        ].join('\r\n'),
      },
    },
  },
  {
    asks: 'one page of the methods on a dataset after another, and their newest results first',
    query: `{ comparison(dataset: "Fenland", first: 1, after: "${givenCursor('comparison', 'method:wren')}", columns: CLAIM) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { subject { id } ${CLAIMS} } } }
      best: comparison(dataset: "Fenland", first: 1, columns: CLAIM) { edges { node {
        cells { values(first: 1) { claim { value evidence { text sentence start end surface rule paper { id } } } } } } } } }`,
    gives: {
      comparison: {
        totalCount: 3,
        pageInfo: { hasNextPage: true, endCursor: givenCursor('comparison', 'method:wren', 'method:finch') },
        edges: [
          {
            cursor: givenCursor('comparison', 'method:wren', 'method:finch'),
            node: { subject: { id: 'method:finch' }, cells: [printed('84.5%')] },
          },
        ],
      },
      best: {
        edges: [
          {
            node: {
              cells: [
                {
                  values: [
                    {
                      claim: {
                        value: '85.5%',
                        evidence: [
                          {
                            text: 'It reaches 85.5% accuracy on Fenland.',
                            sentence: 2,
                            start: 96,
                            end: 121,
                            surface: '85.5% accuracy on Fenland',
                            rule: 'rule:printed-result',
                            paper: { id: T.rematch },
                          },
                        ],
                      },
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
    asks: 'a dataset that is not there',
    query: '{ comparison(dataset: "Nowhere") { totalCount } }',
    gives: { comparison: null },
  },
]
