import { z } from 'zod'
import { statementOf } from '../../graph/handover/handover.ts'
import {
  completeEntities,
  type EntityFilter,
  listEntities,
  listEntitiesById,
} from '../../graph/reads/entity-lists.ts'
import type { EntityRow } from '../../graph/reads/shapes.ts'
import type { GraphStore } from '../../graph/store.ts'
import type { Edge } from '../paging/connections.ts'
import { decodeCursor, encodeCursor } from '../paging/cursor.ts'
import { decodeGiven, pageOfRest, statementOfFirst } from '../paging/given.ts'
import { type CountedPage, toPage } from '../paging/page.ts'
import { pageBySupport } from '../paging/support-pages.ts'

/** Orders of a list of entities. */
export type EntityOrder = 'SUPPORT' | 'NAME' | 'RELEVANCE'

/** A thing in a list, and how many papers mention it. */
export interface EntityEdge extends Edge<EntityRow> {
  readonly support: number
}

export type EntityPages = (
  store: GraphStore,
  filter: EntityFilter,
  page: { readonly after: string | null | undefined; readonly size: number },
) => Promise<Omit<CountedPage<EntityEdge>, 'count'>>

const SUPPORT = 'entities'
const NAME = 'entities by name'
const RELEVANCE = 'entities by relevance'

export const NameKeys = z.tuple([z.string()]).transform(([id]) => id)

const edgeOf = (entity: EntityRow, cursor: () => string) => ({
  cursor,
  node: entity,
  support: entity.support,
})

/** Those in most papers first. */
const bySupport: EntityPages = async (store, filter, page) => {
  const { rows, after, cursorOf } = await pageBySupport(store, SUPPORT, page, (place) =>
    listEntities(store, filter, place),
  )
  const edges = toPage(rows, page.size, ({ entity, ...place }) =>
    edgeOf(entity, () => cursorOf({ ...place, id: entity.id })),
  )
  const statement = () =>
    statementOf(store, (asked) => listEntities(asked, filter, { after, limit: page.size }))
  return { ...edges, statement }
}

/** By name, as the id spells it, which no write changes. */
const byName: EntityPages = async (store, filter, page) => {
  const after = decodeCursor(page.after, NAME, NameKeys)
  const rows = await listEntitiesById(store, filter, { after, limit: page.size + 1 })
  const edges = toPage(rows, page.size, (entity) => edgeOf(entity, () => encodeCursor(NAME, [entity.id])))
  const statement = () =>
    statementOf(store, (asked) => listEntitiesById(asked, filter, { after, limit: page.size }))
  return { ...edges, statement }
}

/** Those first whose names the filter's prefix says most of. */
const byRelevance: EntityPages = async (store, filter, { after, size }) => {
  const given = decodeGiven(after, RELEVANCE)
  const rows = await completeEntities(store, filter, given.size + size + 1)
  const edges = pageOfRest(rows, given, size, ({ id }) => id, edgeOf)
  const statement = statementOfFirst(given, store, (asked) => completeEntities(asked, filter, size))
  return { ...edges, statement }
}

/**
 * Reads a page of entities in each order.
 * @throws GraphQLError BAD_USER_INPUT when the cursor is of another list, or older than the graph remembers.
 */
export const ENTITY_PAGES: Readonly<Record<EntityOrder, EntityPages>> = {
  SUPPORT: bySupport,
  NAME: byName,
  RELEVANCE: byRelevance,
}
