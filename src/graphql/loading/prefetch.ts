import { collectSubFields, type MaybePromise } from '@graphql-tools/utils'
import {
  type FieldNode,
  type GraphQLNamedType,
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
import { perSelection } from './selection.ts'

/** The extensions of a field whose resolver uses nothing of its node but the id, so that it can be prefetched. */
export const BY_ID = { byId: true } as const

/**
 * Starts loading what the selected {@link BY_ID} fields of a node show while the node itself is being loaded, which
 * saves a round trip. They go through the request's loaders, so that the fields find it there when they are resolved.
 */
export function prefetch(id: string, context: Context, info: GraphQLResolveInfo): void {
  const type = info.schema.getType(typeNameOf(id) ?? '')
  if (isObjectType(type)) resolveAhead([id], fieldsAhead(type, info, info.fieldNodes), context, info)
}

/**
 * Loads what the selected {@link BY_ID} fields of the nodes of a list's edges show, before the edges are given: each
 * node then has its values at once, and execution has no promises to wait for node by node. Null where there is
 * nothing to wait for.
 */
export function prefetchEdges(
  ids: () => readonly string[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> | null {
  const node = nodeOfEdges(info.fieldNodes, () => selectedNode(info))
  if (node === null) return null
  const waiting = alike(node.type, ids(), info)
    .flatMap(([type, some]) => resolveAhead(some, fieldsAhead(type, info, node.selections), context, info))
    .filter((value) => value instanceof Promise)
  return waiting.length === 0 ? null : Promise.all(waiting)
}

/** What the edges of a list show of their nodes. */
interface NodeOfEdges {
  readonly type: GraphQLNamedType
  readonly selections: readonly FieldNode[]
}

const nodeOfEdges = perSelection<NodeOfEdges | null>()

/** Null where nothing of the nodes can be resolved ahead. */
function selectedNode(info: GraphQLResolveInfo): NodeOfEdges | null {
  const edge = getNamedType(info.returnType)
  if (!isObjectType(edge)) return null
  const selections = selectedFields(edge, info, info.fieldNodes).find(
    ([field]) => field?.name.value === 'node',
  )
  const field = edge.getFields().node
  if (selections === undefined || field === undefined) return null
  const type = getNamedType(field.type)
  return isObjectType(type) && fieldsAhead(type, info, selections).length === 0 ? null : { type, selections }
}

/** Nodes by their types. */
function alike(type: GraphQLNamedType, ids: readonly string[], { schema }: GraphQLResolveInfo) {
  if (isObjectType(type)) return [[type, ids] as const]
  return [...groupBy(ids, (id) => typeNameOf(id) ?? '')].flatMap(([name, some]) => {
    const own = schema.getType(name)
    return isObjectType(own) ? [[own, some] as const] : []
  })
}

/** A field of a node that can be resolved ahead; its arguments are the same for all nodes that are shown alike. */
interface FieldAhead {
  resolve(id: string, context: Context, info: GraphQLResolveInfo): MaybePromise<unknown>
}

const known = perSelection<Map<GraphQLObjectType, readonly FieldAhead[]>>()

function fieldsAhead(
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

/** Resolves fields of the first of some nodes of one type, and loads what they show for all. */
function resolveAhead(
  ids: readonly string[],
  fields: readonly FieldAhead[],
  context: Context,
  info: GraphQLResolveInfo,
): MaybePromise<unknown>[] {
  const [id] = ids
  if (id === undefined || fields.length === 0) return []
  const all = { ...context, loaders: loadersAmong(context.loaders, ids) }
  return fields.map((field) => {
    try {
      const value = field.resolve(id, all, info)
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
