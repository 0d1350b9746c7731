import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'
import {
  edges,
  FIELD_PAPER,
  FINCH,
  FINCH_PAPER,
  HERON_PAPER,
  inAbstract,
  MOORLAND,
  MOORLAND_PAPER,
  nodes,
  place,
  ROBIN,
  SONG_RECOGNITION,
  SURVEY_PAPER,
  WREN,
} from './operation-facts.ts'

/** The operations that look nodes up, on the twelve papers. */
export const NODE_OPERATION_CASES: readonly Case[] = [
  {
    asks: 'a claim by its id',
    query: operation('node'),
    variables: { id: 'claim:t02:1' },
    gives: {
      node: {
        __typename: 'Claim',
        id: 'claim:t02:1',
        text: '61.0% accuracy on Moorland',
        paper: { id: T.finch, title: 'Finch: Birdsong in Two Steps' },
      },
    },
  },
  {
    asks: 'a paper, an entity and nothing by their ids',
    query: operation('nodes'),
    variables: { ids: [T.survey, 'method:wren', 'method:none'] },
    gives: {
      nodes: [
        { __typename: 'Paper', ...SURVEY_PAPER },
        // t01, t02, t07, t08 and t09.
        { __typename: 'Method', ...WREN, support: 5 },
        null,
      ],
    },
  },
  {
    // Shared with t02: Finch, Moorland (4 papers each), song recognition, accuracy (5) and birdsong (8); with t07: Robin,
    // Finch (4) and birdsong; no other paper shares two that only 4 mention.
    asks: 'the page of a paper',
    query: operation('paper'),
    variables: { id: T.robin },
    gives: {
      paper: {
        id: T.robin,
        title: 'Robin Hears Birdsong in the Wind',
        abstract:
          'Robin extends Finch to song recognition in wind. Robin outperforms Finch on Moorland. It reaches 66.0% accuracy on Moorland.',
        authors: [],
        published: '2021-01-15',
        venue: null,
        url: null,
        codeUrl: null,
        methods: edges(
          {
            relation: 'INTRODUCES',
            relations: ['INTRODUCES', 'MENTIONS'],
            node: ROBIN,
            evidence: inAbstract(0, 'Robin extends Finch'),
          },
          {
            relation: 'USES',
            relations: ['USES', 'COMPARES_TO', 'MENTIONS'],
            node: FINCH,
            evidence: inAbstract(6, 'extends Finch'),
          },
        ),
        datasets: edges({
          relation: 'EVALUATES_ON',
          assertion: 'ASSERTED',
          node: MOORLAND,
          evidence: inAbstract(73, 'on Moorland'),
        }),
        concepts: edges(
          {
            relation: 'ADDRESSES',
            node: { ...SONG_RECOGNITION, kind: 'TASK' },
            evidence: inAbstract(20, 'to song recognition'),
          },
          {
            relation: 'MENTIONS',
            node: { id: 'concept:accuracy', name: 'accuracy', kind: 'METRIC' },
            evidence: inAbstract(103, 'accuracy'),
          },
          {
            relation: 'MENTIONS',
            node: { id: 'concept:birdsong', name: 'birdsong', kind: 'CONCEPT' },
            evidence: [place('title', 12, 'Birdsong')],
          },
        ),
        claims: nodes({
          id: 'claim:t03:0',
          text: '66.0% accuracy on Moorland',
          field: 'abstract',
          start: 97,
          end: 123,
        }),
        cites: nodes(FINCH_PAPER, MOORLAND_PAPER),
        citedBy: { totalCount: 2, ...nodes(FIELD_PAPER, HERON_PAPER) },
        related: nodes(FINCH_PAPER, SURVEY_PAPER),
      },
    },
  },
]
