import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Handover, statementOf } from '../../graph/handover/handover.ts'
import type { GraphStore } from '../../graph/store.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { type Page, toPage } from './page.ts'

/** Characters that stand for one row in a cursor: 48 bits of its id's hash, so that no two rows of a list are alike. */
const MARK = 8
const MOST_GIVEN = 20_000
const Keys = z
  .tuple([
    z
      .string()
      .regex(/^(?:[\w-]{8})+$/)
      .max(MARK * MOST_GIVEN),
  ])
  .transform(([marks]) => marks)

/** The rows of a list that earlier pages gave. */
export interface Given {
  readonly order: string
  /** Number of rows. */
  readonly size: number
  readonly marks: string
  has(id: string): boolean
}

/**
 * What the pages up to a cursor gave of a list whose order writes change. The next page is the first rows that are not
 * among it, so that however rows move between pages, none comes twice and none is left out.
 * @throws GraphQLError BAD_USER_INPUT when the cursor was not made by a list in this order.
 */
export function decodeGiven(cursor: string | null | undefined, order: string): Given {
  const marks = decodeCursor(cursor, order, Keys) ?? ''
  const set = new Set(marks.match(/.{8}/g))
  return { order, size: set.size, marks, has: (id) => set.has(markOf(id)) }
}

/** The page of `size` edges after what was given; of the list's first rows `given.size + size + 1` are enough. */
export function pageOfRest<R, E extends { readonly cursor: () => string }>(
  rows: readonly R[],
  given: Given,
  size: number,
  idOf: (row: R) => string,
  toEdge: (row: R, cursor: () => string) => E,
): Page<E> {
  const rest = given.size === 0 ? rows : rows.filter((row) => !given.has(idOf(row)))
  const cursorAt = (at: number): string => {
    const marks = rest.slice(0, at + 1).map((row) => markOf(idOf(row)))
    return encodeCursor(given.order, [given.marks + marks.join('')])
  }
  return toPage(rest, size, (row, at) => toEdge(row, () => cursorAt(at)))
}

/** The statement that reads a list's first page; of later ones, what was given before them is no part of any statement. */
export function statementOfFirst(
  given: Given,
  store: GraphStore,
  ask: (store: GraphStore) => Promise<unknown>,
): () => Promise<Handover | null> {
  return async () => (given.size > 0 ? null : statementOf(store, ask))
}

function markOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, MARK)
}
