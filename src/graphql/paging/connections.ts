import type { InputShapeFromFields, ObjectRef } from '@pothos/core'
import { nodesAgain } from '../../graph/handover/handover.ts'
import { builder } from '../builder.ts'
import { cypherField } from '../cypher.ts'
import type { Fields, Types } from '../fields.ts'
import { prefetchEdges } from '../loading/prefetch.ts'
import type { CountedPage } from './page.ts'

/** An edge: a node and its place in the list. */
export interface Edge<N> {
  /** Made when it is asked for: one that tells what was given grows with the list. */
  readonly cursor: () => string
  readonly node: N
}

/** The field every edge has beside its node. */
export function cursorField<E extends { readonly cursor: () => string }>(t: Fields<E>) {
  return t.string({ description: 'Place in the list, to pass as `after`.', resolve: (edge) => edge.cursor() })
}

/** How the ids of what an edge shows are told; to be said where an edge has no node with an id. */
type Shows<E> = E extends { readonly node: { readonly id: string } }
  ? [shows?: (edge: E) => readonly string[]]
  : [shows: (edge: E) => readonly string[]]

/** The connection over an edge type: `PaperEdge` gives `PaperConnection`; its pages may hold more, for more fields. */
export function connectionOf<E, P extends CountedPage<E> = CountedPage<E>>(
  edge: ObjectRef<Types, E>,
  description: string,
  ...[shows = nodeId]: Shows<E>
) {
  const name = edge.name.replace(/Edge$/, 'Connection')
  return builder.objectRef<P>(name).implement({
    description,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The edges of this page, in order.',
        resolve: (page, _args, context, info) => {
          const loading =
            shows === nodeId ? prefetchEdges(() => page.edges.flatMap(shows), context, info) : null
          return loading === null ? [...page.edges] : loading.then(() => [...page.edges])
        },
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page ends and whether more follows.',
        resolve: (page) => page.pageInfo(),
      }),
      totalCount: t.int({
        description: 'Number of edges on all pages; counted only when selected.',
        resolve: (page) => page.count(),
      }),
      cypher: cypherField(
        t,
        async (page) => (await page.statement?.()) ?? nodesAgain(page.edges.flatMap(shows)),
      ),
    }),
  })
}

const nodeId = (edge: unknown): readonly string[] => [(edge as Edge<{ readonly id: string }>).node.id]

/** The arguments of a list: how many edges, and after which. */
export const pageArgs = builder.args((t) => ({
  first: t.int({ description: 'Number of edges wanted, from 0 to 100; 20 when not given.' }),
  after: t.string({ description: 'The `cursor` or `endCursor` the page begins after.' }),
}))

export type PageArgs = InputShapeFromFields<typeof pageArgs>

/** Most edges in a page of what is related to something. */
export const MOST_RELATED = 50

/** The arguments of a list of what is related to something. */
export const relatedArgs = builder.args((t) => ({
  first: t.int({ description: `Number of edges wanted, from 0 to ${MOST_RELATED}; 20 when not given.` }),
  after: t.string({ description: 'The `cursor` or `endCursor` the page begins after.' }),
}))
