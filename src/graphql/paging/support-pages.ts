import { z } from 'zod'
import type { AfterSupport } from '../../graph/reads/entity-lists.ts'
import { graphRevision } from '../../graph/reads/revision.ts'
import type { GraphStore } from '../../graph/store.ts'
import { REVISIONS_HELD } from '../../graph/writes/support-history.ts'
import { badInput } from '../errors.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'

const Keys = z
  .tuple([z.number().int(), z.number().int(), z.string()])
  .transform(([revision, support, id]) => ({ revision, support, id }))

/** The rows of a page in order of support, one more than it shows, and how to go on from any of them. */
export interface SupportPage<R> {
  readonly rows: readonly R[]
  readonly after: AfterSupport | null
  cursorOf(place: AfterSupport): string
}

/**
 * Reads a page of what most papers have first. The pages after the first keep its order and leave out what came later,
 * so that nothing comes twice and nothing is missed.
 * @throws GraphQLError BAD_USER_INPUT when the cursor is of another order, or the graph was written to more often since
 * then than it remembers.
 */
export async function pageBySupport<R>(
  store: GraphStore,
  order: string,
  page: { readonly after: string | null | undefined; readonly size: number },
  list: (page: { readonly after: AfterSupport | null; readonly limit: number }) => Promise<readonly R[]>,
): Promise<SupportPage<R>> {
  const after = decodeCursor(page.after, order, Keys)
  const [rows, present] = await Promise.all([
    list({ after, limit: page.size + 1 }),
    after === null ? 0 : graphRevision(store),
  ])
  if (after !== null && present - after.revision > REVISIONS_HELD) {
    throw badInput('after', `older than the last ${REVISIONS_HELD} writes; read the list from its start.`)
  }
  const cursorOf = ({ revision, support, id }: AfterSupport) => encodeCursor(order, [revision, support, id])
  return { rows, after, cursorOf }
}
