import { ENTITY_KINDS } from '../../graph/model.ts'
import type { EntityRow, PaperRow } from '../../graph/reads/shapes.ts'
import type { Context } from '../context.ts'
import { parseName } from '../input.ts'
import { loadNode } from '../loading/load-node.ts'
import { lookUp } from '../loading/look-up.ts'

/**
 * The paper or entity that an id, name or alias means, or null.
 * @throws GraphQLError BAD_USER_INPUT naming the argument when it can be none.
 */
export async function namedNode(
  argument: string,
  value: string,
  context: Context,
): Promise<PaperRow | EntityRow | null> {
  const name = parseName(argument, value)
  const node = name.startsWith('claim:') ? null : await loadNode(context, name)
  if (node !== null && isPaperOrEntity(node)) return node
  return lookUp(context, name, ENTITY_KINDS)
}

/** Whether a node is a paper or an entity, not a claim. */
export const isPaperOrEntity = (node: object): node is PaperRow | EntityRow =>
  'title' in node || 'support' in node
