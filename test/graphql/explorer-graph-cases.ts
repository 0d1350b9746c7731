import { expect } from 'vitest'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'

const HERON = { __typename: 'Method', id: 'method:heron', name: 'Heron', support: 3 }
const ROBIN = { __typename: 'Method', id: 'method:robin', name: 'Robin', support: 4 }
const WREN = { __typename: 'Method', id: 'method:wren', name: 'Wren', support: 5 }
const FENLAND = { __typename: 'Dataset', id: 'dataset:fenland', name: 'Fenland', support: 5 }
const COASTLINE = { __typename: 'Dataset', id: 'dataset:coastline', name: 'Coastline', support: 4 }
const CALL_COUNTING = {
  __typename: 'Concept',
  id: 'concept:call-counting',
  name: 'call counting',
  support: 3,
  kind: 'TASK',
}
const LAST_PAGE = { hasNextPage: false, endCursor: expect.any(String) }

/** What the graph screen of the explorer asks, over twelve papers. */
export const EXPLORER_GRAPH_CASES: readonly Case[] = [
  {
    asks: 'what surrounds a thing, to be drawn',
    query: operation('explorer-graph'),
    variables: { id: 'method:heron', first: 4 },
    gives: {
      neighborhood: {
        nodes: [HERON, CALL_COUNTING, COASTLINE, ROBIN, WREN],
        edges: [
          { from: 'method:heron', to: 'concept:call-counting', relation: 'APPLIED_TO', papers: 1 },
          { from: 'method:heron', to: 'dataset:coastline', relation: 'EVALUATED_ON', papers: 1 },
          { from: 'method:heron', to: 'method:robin', relation: 'BASED_ON', papers: 1 },
          { from: 'method:wren', to: 'method:heron', relation: 'BASED_ON', papers: 1 },
        ],
        truncated: true,
        cypher: expect.objectContaining({
          text: expect.stringContaining('UNWIND $ids'),
          parameters: { ids: [HERON, CALL_COUNTING, COASTLINE, ROBIN, WREN].map(({ id }) => id) },
        }),
      },
    },
  },
  {
    asks: 'what holds among some things, each named once or twice, and one that is not there',
    query: operation('relations'),
    variables: {
      ids: [
        'method:heron',
        'dataset:coastline',
        'method:robin',
        'method:heron',
        'method:none',
        'claim:none:0',
      ],
    },
    gives: {
      relations: [
        { from: 'method:heron', to: 'dataset:coastline', relation: 'EVALUATED_ON', papers: 1 },
        { from: 'method:heron', to: 'method:robin', relation: 'BASED_ON', papers: 1 },
      ],
    },
  },
  {
    asks: 'how much there is around a method, before it is shown',
    query: operation('explorer-graph-counts'),
    variables: { id: 'method:heron' },
    gives: {
      node: {
        ...HERON,
        papers: { totalCount: 3 },
        datasets: { totalCount: 1 },
        tasks: { totalCount: 1 },
        basedOn: { totalCount: 1 },
        basis: { totalCount: 1 },
        outperforms: { totalCount: 0 },
      },
    },
  },
  {
    asks: 'how much there is around a paper, before it is shown',
    query: operation('explorer-graph-counts'),
    variables: { id: T.heron },
    gives: {
      node: {
        __typename: 'Paper',
        id: T.heron,
        title: 'Heron: Counting Calls at the Coast',
        published: '2021-07-20',
        methods: { totalCount: 2 },
        datasets: { totalCount: 1 },
        concepts: { totalCount: 3 },
        cites: { totalCount: 1 },
        citedBy: { totalCount: 1 },
      },
    },
  },
  {
    asks: 'what a method builds on, and no other list',
    query: operation('explorer-graph-links'),
    variables: { id: 'method:heron', basedOn: true, first: 1 },
    gives: {
      node: {
        __typename: 'Method',
        id: 'method:heron',
        basedOn: { pageInfo: LAST_PAGE, edges: [{ support: 1, node: ROBIN }] },
      },
    },
  },
  {
    asks: 'what is mentioned with a task',
    query: operation('explorer-graph-links'),
    variables: { id: 'concept:call-counting', datasets: true },
    gives: {
      node: {
        __typename: 'Concept',
        id: 'concept:call-counting',
        datasets: { pageInfo: LAST_PAGE, edges: [{ papers: 3, node: COASTLINE }] },
      },
    },
  },
  {
    asks: 'how two things hang together, to be drawn',
    query: operation('explorer-graph-path'),
    variables: { from: 'method:heron', to: 'dataset:fenland' },
    gives: {
      path: [
        {
          length: 2,
          nodes: [HERON, WREN, FENLAND],
          hops: [
            {
              relation: 'BASED_ON',
              reversed: true,
              support: 1,
              from: { id: 'method:heron' },
              to: { id: 'method:wren' },
              paper: { id: T.osprey, title: 'Osprey Dives for Birdsong' },
              evidence: [{ text: 'Wren builds on Heron in our code.' }],
            },
            {
              relation: 'EVALUATED_ON',
              reversed: false,
              support: 2,
              from: { id: 'method:wren' },
              to: { id: 'dataset:fenland' },
              paper: { id: T.wren, title: 'Wren: Hearing Birdsong' },
              evidence: [{ text: 'Wren reaches 80.0% accuracy on Fenland.' }],
            },
          ],
        },
      ],
    },
  },
]
