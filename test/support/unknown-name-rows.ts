import type { GraphStore } from '../../src/graph/store.ts'
import { raw } from '../conformance/two-engines.ts'

const NAMES = raw(
  'unknown names',
  'MATCH (u:UnknownName) RETURN u.id AS id, u.name AS name, u.aliases AS aliases, u.support AS support ORDER BY id',
)

/** What a graph shows of the names that were not understood, which no export tells, as it follows from the papers. */
export const unknownNameRows = (store: GraphStore) => store.read(NAMES, {})
