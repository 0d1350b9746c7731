import type { ObjectRef, SchemaTypes } from '@pothos/core'
import { builder } from './builder.ts'
import type { CountedPage, Page } from './page.ts'

export type Types =
  typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T extends SchemaTypes> ? T : never
type Fields<E> = PothosSchemaTypes.ObjectFieldBuilder<Types, E>

/** An edge: a node and its place in the list. */
export interface Edge<N> {
  readonly cursor: string
  readonly node: N
}

/** The field every edge has beside its node. */
export function cursorField<E extends { readonly cursor: string }>(t: Fields<E>) {
  return t.string({ description: 'Place in the list, to pass as `after`.', resolve: (edge) => edge.cursor })
}

/** The connection over an edge type: `PaperEdge` gives `PaperConnection`. */
export function connectionOf<E>(edge: ObjectRef<Types, E>, description: string) {
  return builder
    .objectRef<Page<E>>(connectionName(edge))
    .implement({ description, fields: (t) => pageFields(t, edge) })
}

/** A connection that can also tell how many edges there are in all. */
export function countedConnectionOf<E>(edge: ObjectRef<Types, E>, description: string) {
  return builder.objectRef<CountedPage<E>>(connectionName(edge)).implement({
    description,
    fields: (t) => ({
      ...pageFields(t, edge),
      totalCount: t.int({
        description: 'Number of edges on all pages; counted only when selected.',
        resolve: (page) => page.count(),
      }),
    }),
  })
}

function connectionName(edge: { readonly name: string }): string {
  return edge.name.replace(/Edge$/, 'Connection')
}

function pageFields<E, P extends Page<E>>(t: Fields<P>, edge: ObjectRef<Types, E>) {
  return {
    edges: t.field({
      type: [edge],
      description: 'The edges of this page, in order.',
      resolve: (page: Page<E>) => [...page.edges],
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Where the page ends and whether more follows.',
      resolve: (page) => page.pageInfo,
    }),
  }
}

/** The arguments of a list: how many edges, and after which. */
export const pageArgs = builder.args((t) => ({
  first: t.int({ description: 'Number of edges wanted, from 0 to 100; 20 when not given.' }),
  after: t.string({ description: 'The `cursor` or `endCursor` the page begins after.' }),
}))
