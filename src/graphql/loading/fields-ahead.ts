import { collectSubFields, type MaybePromise } from '@graphql-tools/utils'
import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql'
import type { Context } from '../context.ts'
import { perSelection } from './selection.ts'

/** The extensions of a field whose resolver uses nothing of its node but the id, so that it can be prefetched. */
export const BY_ID = { byId: true } as const

/** A field of a node that can be resolved ahead; its arguments are the same for all nodes that are shown alike. */
export interface FieldAhead {
  resolve(id: string, context: Context, info: GraphQLResolveInfo): MaybePromise<unknown>
}

const known = perSelection<Map<GraphQLObjectType, readonly FieldAhead[]>>()

/** The selected {@link BY_ID} fields of a type. */
export function fieldsAhead(
  type: GraphQLObjectType,
  info: GraphQLResolveInfo,
  selections: readonly FieldNode[],
): readonly FieldAhead[] {
  const types = known(selections, () => new Map())
  const fields =
    types.get(type) ??
    selectedFields(type, info, selections).flatMap((nodes) => fieldAhead(type, nodes, info))
  types.set(type, fields)
  return fields
}

function fieldAhead(
  parentType: GraphQLObjectType,
  fieldNodes: readonly FieldNode[],
  { variableValues }: GraphQLResolveInfo,
): FieldAhead[] {
  const [node] = fieldNodes
  const field = parentType.getFields()[node?.name.value ?? '']
  if (node === undefined || field?.resolve === undefined || field.extensions.byId !== true) return []
  const { resolve, name: fieldName, type: returnType } = field
  const own = { fieldName, fieldNodes, returnType, parentType }
  return [
    {
      resolve: (id, context, info) =>
        resolve({ id }, getArgumentValues(field, node, variableValues), context, { ...info, ...own }),
    },
  ]
}

/** Resolves a field ahead. What goes wrong here goes wrong again where the field is resolved, and is told there. */
export function resolveAhead(
  field: FieldAhead,
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): MaybePromise<unknown> {
  try {
    const value = field.resolve(id, context, info)
    return value instanceof Promise ? value.catch(() => null) : value
  } catch {
    return null
  }
}

/** The fields of a type that are selected, later parts of the answer left out: of each all that select it. */
export function selectedFields(
  type: GraphQLObjectType,
  info: GraphQLResolveInfo,
  selections: readonly FieldNode[],
) {
  const { schema, fragments, variableValues } = info
  // What was collected is known by the identity of the selections, which a copy has not.
  const { fields } = collectSubFields(schema, fragments, variableValues, type, selections as FieldNode[])
  return [...fields.values()]
}
