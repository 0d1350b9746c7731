import { statementOf } from '../../graph/handover/handover.ts'
import { type DatedEntity, listEntitiesByIdAsOf, rankEntitiesAsOf } from '../../graph/reads/dated-entities.ts'
import { decodeCursor, encodeCursor } from '../paging/cursor.ts'
import { decodeGiven, pageOfRest, statementOfFirst } from '../paging/given.ts'
import { toPage } from '../paging/page.ts'
import { type EntityOrder, type EntityPages, NameKeys } from './entity-pages.ts'

const NAME = 'entities by name as of'

const edgeOf = ({ entity, support }: DatedEntity, cursor: () => string) => ({ cursor, node: entity, support })

/** The support of a past day changes by what is written later: what earlier pages gave is left out, wherever it is now. */
const ranked =
  (order: string, byName: boolean, asOf: string): EntityPages =>
  async (store, filter, { after, size }) => {
    const given = decodeGiven(after, order)
    const rows = await rankEntitiesAsOf(store, filter, asOf, { byName, limit: given.size + size + 1 })
    const edges = pageOfRest(rows, given, size, ({ entity }) => entity.id, edgeOf)
    const statement = statementOfFirst(given, store, (asked) =>
      rankEntitiesAsOf(asked, filter, asOf, { byName, limit: size }),
    )
    return { ...edges, statement }
  }

const byId =
  (asOf: string): EntityPages =>
  async (store, filter, page) => {
    const after = decodeCursor(page.after, NAME, NameKeys)
    const rows = await listEntitiesByIdAsOf(store, filter, asOf, { after, limit: page.size + 1 })
    const edges = toPage(rows, page.size, (row) => edgeOf(row, () => encodeCursor(NAME, [row.entity.id])))
    const statement = () =>
      statementOf(store, (asked) => listEntitiesByIdAsOf(asked, filter, asOf, { after, limit: page.size }))
    return { ...edges, statement }
  }

/**
 * Reads a page of the entities that papers up to a date mention, in an order.
 * @throws GraphQLError BAD_USER_INPUT when the cursor is of another list.
 */
export function datedEntityPages(order: EntityOrder, asOf: string): EntityPages {
  if (order === 'NAME') return byId(asOf)
  return order === 'SUPPORT'
    ? ranked('entities as of', false, asOf)
    : ranked('entities by relevance as of', true, asOf)
}
