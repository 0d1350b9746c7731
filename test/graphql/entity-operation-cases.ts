import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'
import {
  CALL_COUNTING,
  COASTLINE,
  edges,
  FENLAND,
  FIELD_PAPER,
  FINCH,
  HERON,
  HERON_PAPER,
  listed,
  MOORLAND,
  nodes,
  OSPREY,
  OSPREY_PAPER,
  page,
  ROBIN,
  SONG_RECOGNITION,
  WREN,
} from './operation-facts.ts'

const ENTITY_CASES: readonly Case[] = [
  {
    asks: 'the page of a method',
    query: operation('method'),
    variables: { name: 'Heron' },
    gives: {
      method: {
        ...HERON,
        aliases: [],
        support: 3,
        introducedBy: edges({
          node: HERON_PAPER,
          evidence: [{ text: 'Heron is based on Robin and does call counting.' }],
        }),
        usedBy: { totalCount: 1, ...edges({ relation: 'USES', node: OSPREY_PAPER }) },
        datasets: edges({
          support: 1,
          node: COASTLINE,
          evidence: [{ text: 'Its error rate on Coastline is 12.5%.', paper: HERON_PAPER }],
        }),
        tasks: edges({ support: 1, node: CALL_COUNTING }),
        basedOn: nodes(ROBIN),
        basis: nodes(WREN),
        outperforms: nodes(),
        trend: {
          points: [
            { year: 2021, papers: 1 },
            { year: 2022, papers: 1 },
          ],
          undated: 1,
        },
      },
    },
  },
  {
    asks: 'the page of a dataset, two methods of three',
    query: operation('dataset'),
    variables: { name: 'moorland', first: 2 },
    gives: {
      dataset: {
        ...MOORLAND,
        aliases: [],
        support: 4,
        releasedBy: nodes({ id: T.moorland, title: 'Moorland Recordings' }),
        methods: {
          totalCount: 3,
          ...edges(
            {
              support: 1,
              node: FINCH,
              evidence: [
                {
                  text: 'It has 84.5% accuracy on Fenland and 61.0% accuracy on Moorland.',
                  paper: { id: T.finch, title: 'Finch: Birdsong in Two Steps' },
                },
              ],
            },
            {
              support: 1,
              node: OSPREY,
              evidence: [
                {
                  text: 'It is tested on Moorland.',
                  paper: { id: T.osprey, title: 'Osprey Dives for Birdsong' },
                },
              ],
            },
          ),
          ...page(true),
        },
      },
    },
  },
  {
    // t04 names Heron and Robin, t11 Robin, t10 no method; all three name Coastline.
    asks: 'the page of a task',
    query: operation('concept'),
    variables: { name: 'call counting' },
    gives: {
      concept: {
        ...CALL_COUNTING,
        kind: 'TASK',
        aliases: [],
        support: 3,
        papers: {
          totalCount: 2,
          ...edges(
            { relation: 'ADDRESSES', node: FIELD_PAPER },
            { relation: 'ADDRESSES', node: HERON_PAPER },
          ),
        },
        methods: edges({ papers: 2, node: ROBIN }, { papers: 1, node: HERON }),
        datasets: edges({ papers: 3, node: COASTLINE }),
      },
    },
  },
  {
    asks: 'what a name means',
    query: operation('entity'),
    variables: { name: 'robin', type: 'METHOD', first: 2 },
    gives: {
      entity: {
        __typename: 'Method',
        ...ROBIN,
        aliases: [],
        support: 4,
        papers: edges(
          { relations: ['USES', 'MENTIONS'], node: FIELD_PAPER },
          { relations: ['USES', 'MENTIONS'], node: HERON_PAPER },
        ),
      },
    },
  },
]

const LIST_CASES: readonly Case[] = [
  {
    asks: 'the first methods of a list',
    query: operation('methods'),
    variables: { first: 2 },
    gives: {
      methods: { totalCount: 5, undated: 0, ...edges(listed(WREN, 5), listed(FINCH, 4)), ...page(true) },
    },
  },
  {
    asks: 'datasets, and those whose name begins with some letters',
    query: operation('datasets'),
    variables: { query: 'moor' },
    gives: { datasets: { totalCount: 1, undated: 0, ...edges(listed(MOORLAND, 4)), ...page(false) } },
  },
  {
    asks: 'datasets by the number of their papers',
    query: operation('datasets'),
    gives: {
      datasets: {
        totalCount: 3,
        undated: 0,
        ...edges(listed(FENLAND, 5), listed(COASTLINE, 4), listed(MOORLAND, 4)),
        ...page(false),
      },
    },
  },
  {
    asks: 'methods as the papers of some years tell it',
    query: operation('methods'),
    variables: { asOf: '2020' },
    gives: {
      methods: { totalCount: 2, undated: 1, ...edges(listed(WREN, 2), listed(FINCH, 1)), ...page(false) },
    },
  },
  {
    asks: 'datasets as the papers of some years tell it',
    query: operation('datasets'),
    variables: { asOf: '2020' },
    gives: {
      datasets: {
        totalCount: 2,
        undated: 1,
        ...edges(listed(FENLAND, 3), listed(MOORLAND, 2)),
        ...page(false),
      },
    },
  },
  {
    asks: 'tasks as the first paper tells it',
    query: operation('concepts'),
    variables: { kind: ['TASK'], asOf: '2018' },
    gives: {
      concepts: {
        totalCount: 1,
        undated: 1,
        ...edges(listed({ ...SONG_RECOGNITION, kind: 'TASK' }, 1)),
        ...page(false),
      },
    },
  },
  {
    asks: 'the tasks among the concepts',
    query: operation('concepts'),
    variables: { kind: ['TASK'] },
    gives: {
      concepts: {
        totalCount: 2,
        undated: 0,
        ...edges(
          listed({ ...SONG_RECOGNITION, kind: 'TASK' }, 5),
          listed({ ...CALL_COUNTING, kind: 'TASK' }, 3),
        ),
        ...page(false),
      },
    },
  },
]

/** The operations that look entities up and list them, on the twelve papers. */
export const ENTITY_OPERATION_CASES: readonly Case[] = [...ENTITY_CASES, ...LIST_CASES]
