import { expect } from 'vitest'
import { operation } from '../support/operation.ts'
import { T } from '../support/twelve-papers.ts'
import type { Case } from './cases.ts'
import { edges, MOORLAND_PAPER, page, place } from './operation-facts.ts'

const CORPUS = { id: 'unknown:corpus', name: 'Corpus', aliases: ['corpus'], support: 2 }
const RECORDINGS = { id: 'unknown:recording', name: 'Recordings', aliases: ['recordings'], support: 2 }
const FENLAND_PAPER = { id: T.fenland, title: 'Fenland: a Corpus of Birdsong', published: '2018' }
const RELEASE = 'We release Fenland, recordings of birdsong for song recognition.'
const printed = (node: object, text: string, start: number, surface: string) => ({
  node,
  evidence: [{ text, start, surface }],
})

const OF_CORPUS = edges(
  printed(MOORLAND_PAPER, 'Moorland is a corpus for song recognition.', 14, 'corpus'),
  printed(FENLAND_PAPER, FENLAND_PAPER.title, 11, 'Corpus'),
)

/** Names that the twelve papers print and that were not understood. */
export const UNKNOWN_NAME_CASES: readonly Case[] = [
  {
    asks: 'the names that most papers print, with their sentences',
    query: operation('unknown-names'),
    variables: { first: 2 },
    gives: {
      unknownNames: {
        totalCount: 6,
        ...edges(
          { node: { ...CORPUS, papers: OF_CORPUS } },
          {
            node: {
              ...RECORDINGS,
              papers: edges(
                printed(MOORLAND_PAPER, 'Moorland Recordings', 9, 'Recordings'),
                printed(FENLAND_PAPER, RELEASE, 20, 'recordings'),
              ),
            },
          },
        ),
        ...page(true),
      },
    },
  },
  {
    asks: 'one name by its id, and the papers that print it',
    query: operation('unknown-name'),
    variables: { id: 'corpus', first: 1 },
    gives: {
      unknownName: {
        ...CORPUS,
        papers: { totalCount: 2, edges: OF_CORPUS.edges.slice(0, 1), ...page(true) },
      },
    },
  },
  {
    asks: 'all names, those in as many papers by their ids',
    query: '{ unknownNames { edges { cursor node { id support } } } }',
    gives: {
      unknownNames: edges(
        ...(
          [
            ['corpus', 2],
            ['recording', 2],
            ['counting-call', 1],
            ['field', 1],
            ['machine', 1],
            ['wind', 1],
          ] as const
        ).map(([slug, support]) => ({
          cursor: expect.any(String),
          node: { id: `unknown:${slug}`, support },
        })),
      ),
    },
  },
  {
    asks: 'names as nodes, names that are not there, and an entity, which is none',
    query: `{ node(id: "unknown:wind") { __typename id } none: unknownName(id: "unknown:none") { id }
      nodes(ids: ["unknown:field", "unknown:none"]) { id ... on UnknownName { papers { edges { cursor node { id } } } } }
      entity: unknownName(id: "method:wren") { id } }`,
    gives: {
      node: { __typename: 'UnknownName', id: 'unknown:wind' },
      none: null,
      nodes: [
        { id: 'unknown:field', papers: edges({ cursor: expect.any(String), node: { id: T.field } }) },
        null,
      ],
      entity: null,
    },
  },
  {
    asks: 'the names of a paper in the order of its text, each at all its places',
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Paper { unknownNames {
      totalCount edges { cursor node { name support } evidence { field start end surface paper { id } } } pageInfo { hasNextPage } } } } }`,
    variables: { ids: [T.robin, T.fenland, T.wren] },
    gives: {
      nodes: [
        {
          unknownNames: {
            totalCount: 1,
            ...edges({
              cursor: expect.any(String),
              node: { name: 'Wind', support: 1 },
              evidence: [
                { ...place('title', 28, 'Wind'), paper: { id: T.robin } },
                { ...place('abstract', 43, 'wind'), paper: { id: T.robin } },
              ],
            }),
            pageInfo: { hasNextPage: false },
          },
        },
        {
          unknownNames: {
            totalCount: 2,
            ...edges(
              {
                cursor: expect.any(String),
                node: { name: 'Corpus', support: 2 },
                evidence: [{ ...place('title', 11, 'Corpus'), paper: { id: T.fenland } }],
              },
              {
                cursor: expect.any(String),
                node: { name: 'Recordings', support: 2 },
                evidence: [{ ...place('abstract', 20, 'recordings'), paper: { id: T.fenland } }],
              },
            ),
            pageInfo: { hasNextPage: false },
          },
        },
        { unknownNames: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false } } },
      ],
    },
  },
]
