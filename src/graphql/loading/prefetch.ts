import { collectSubFields, type MaybePromise } from '@graphql-tools/utils'
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql'
import { groupBy } from '../../graph/reads/by-parent.ts'
import type { Context } from '../context.ts'
import { typeNameOf } from './load-node.ts'
import { loadersAmong } from './loaders.ts'

/** The extensions of a field whose resolver uses nothing of its node but the id, so that it can be prefetched. */
export const BY_ID = { byId: true } as const

/**
 * Starts loading what the selected {@link BY_ID} fields of a node show while the node itself is being loaded, which
 * saves a round trip. They go through the request's loaders, so that the fields find it there when they are resolved.
 */
export function prefetch(id: string, context: Context, info: GraphQLResolveInfo): void {
  resolveAhead([id], context, info, info.fieldNodes)
}

/**
 * Loads what the selected {@link BY_ID} fields of the nodes of a list's edges show, before the edges are given: each
 * node then has its values at once, and execution has no promises to wait for node by node. Null where there is
 * nothing to wait for.
 */
export function prefetchEdges(
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> | null {
  const edge = getNamedType(info.returnType)
  if (ids.length === 0 || !isObjectType(edge)) return null
  const node = selectedFields(edge, info, info.fieldNodes).find(([field]) => field?.name.value === 'node')
  if (node === undefined) return null
  const waiting = [...groupBy(ids, (id) => typeNameOf(id) ?? '').values()]
    .flatMap((alike) => resolveAhead(alike, context, info, node))
    .filter((value) => value instanceof Promise)
  return waiting.length === 0 ? null : Promise.all(waiting)
}

/** Resolves the fields that can be, of the first of some nodes of one type, and loads it for all. */
function resolveAhead(
  ids: readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
  selections: readonly FieldNode[],
): MaybePromise<unknown>[] {
  const [id = ''] = ids
  const type = info.schema.getType(typeNameOf(id) ?? '')
  if (!isObjectType(type)) return []
  const all = { ...context, loaders: loadersAmong(context.loaders, ids) }
  return selectedFields(type, info, selections).map((fieldNodes) => {
    const [node] = fieldNodes
    const field = type.getFields()[node?.name.value ?? '']
    if (node === undefined || field?.resolve === undefined || field.extensions.byId !== true) return null
    const own = { fieldName: field.name, fieldNodes, returnType: field.type, parentType: type }
    try {
      const args = getArgumentValues(field, node, info.variableValues)
      const value: unknown = field.resolve({ id }, args, all, { ...info, ...own })
      // What goes wrong here goes wrong again where the field is resolved, and is told there.
      return value instanceof Promise ? value.catch(() => null) : value
    } catch {
      return null
    }
  })
}

function selectedFields(type: GraphQLObjectType, info: GraphQLResolveInfo, selections: readonly FieldNode[]) {
  const { schema, fragments, variableValues } = info
  // What was collected is known by the identity of the selections, which a copy has not.
  const { fields } = collectSubFields(schema, fragments, variableValues, type, selections as FieldNode[])
  return [...fields.values()]
}
