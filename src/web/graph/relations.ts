import { RelationsDocument } from '../generated/operations.ts'
import { ask } from '../graphql/ask.ts'
import type { Part, RelationsPart } from './requests.ts'
import { merged } from './subgraph.ts'

/** Among how many nodes relations are looked for at once: what the server takes. */
const MOST = 300

/** What holds among the nodes of some parts, beyond what the parts say; nothing where one part says it all. */
export async function readRelations(parts: readonly Part[], signal: AbortSignal): Promise<RelationsPart[]> {
  if (parts.length < 2) return []
  const ids = merged(parts.flatMap(({ graph }) => graph ?? [])).nodes.map(({ id }) => id)
  const variables = { ids: ids.slice(0, MOST) }
  const { relations } = await ask(RelationsDocument, variables, signal)
  const edges = relations.map(({ relation, ...edge }) => ({ ...edge, tie: relation }))
  return [
    {
      kind: 'relations',
      graph: { nodes: [], edges },
      among: variables.ids.length,
      of: ids.length,
      asked: { document: RelationsDocument, variables },
    },
  ]
}
