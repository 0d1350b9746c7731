import { collectSubFields } from '@graphql-tools/utils'
import { type GraphQLResolveInfo, getArgumentValues, isObjectType } from 'graphql'
import type { Context } from '../context.ts'

/** The extensions of a field whose resolver uses nothing of its node but the id, so that it can be prefetched. */
export const BY_ID = { byId: true } as const

/**
 * Starts loading what the selected {@link BY_ID} fields of a node show while the node itself is being loaded, which
 * saves a round trip. They go through the request's loaders, so that the fields find it there when they are resolved.
 */
export function prefetch(
  typeName: string | undefined,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const { schema, fragments, variableValues, fieldNodes } = info
  const type = schema.getType(typeName ?? '')
  if (!isObjectType(type)) return
  const selected = collectSubFields(schema, fragments, variableValues, type, [...fieldNodes]).fields
  for (const nodes of selected.values()) {
    const [node] = nodes
    const field = type.getFields()[node?.name.value ?? '']
    if (node === undefined || field?.resolve === undefined || field.extensions.byId !== true) continue
    const own = { fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType: type }
    const resolve = field.resolve
    // What goes wrong here goes wrong again where the field is resolved, and is told there.
    Promise.resolve()
      .then(() =>
        resolve({ id }, getArgumentValues(field, node, variableValues), context, { ...info, ...own }),
      )
      .catch(() => undefined)
  }
}
