import type { MaybePromise } from '@graphql-tools/utils'
import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql'
import type { FollowUp } from '../../graph/follow-up.ts'
import { followUps } from '../../graph/note-follow-ups.ts'
import { groupBy } from '../../graph/reads/by-parent.ts'
import type { Context } from '../context.ts'
import { type FieldAhead, fieldsAhead, resolveAhead, selectedFields } from './fields-ahead.ts'
import { typeNameOf } from './load-node.ts'
import { loadersAmong, plainLoaders } from './loaders.ts'
import { perSelection } from './selection.ts'

/**
 * Starts loading what the selected {@link BY_ID} fields of a node show while the node itself is being loaded, which
 * saves a round trip. They go through the request's loaders, so that the fields find it there when they are resolved.
 */
export function prefetch(id: string, context: Context, info: GraphQLResolveInfo): void {
  const type = info.schema.getType(typeNameOf(id) ?? '')
  if (isObjectType(type)) loadAhead([id], fieldsAhead(type, info, info.fieldNodes), context, info)
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
  const node = nodeOfEdges(info.fieldNodes, () => selectedNode(info, ['node']))
  if (node === null) return null
  const waiting = alike(node.type, ids(), info)
    .flatMap(([type, some]) => loadAhead(some, fieldsAhead(type, info, node.selections), context, info))
    .filter((value) => value instanceof Promise)
  return waiting.length === 0 ? null : Promise.all(waiting)
}

const readsAhead = perSelection<readonly FollowUp[]>()

/**
 * What {@link prefetchEdges} is going to read of a connection's nodes, while the connection itself is being resolved: it
 * can be read with them.
 */
export function readsOfNodes(context: Context, info: GraphQLResolveInfo): readonly FollowUp[] {
  return readsAhead(info.fieldNodes, () => readsOf(selectedNode(info, ['edges', 'node']), context, info))
}

/** What the {@link BY_ID} fields of the node that a field gives are going to read, while it is being looked for. */
export function readsOfNode(context: Context, info: GraphQLResolveInfo): readonly FollowUp[] {
  return readsAhead(info.fieldNodes, () => readsOf(selectedNode(info, []), context, info))
}

function readsOf(node: ShownNodes | null, context: Context, info: GraphQLResolveInfo): readonly FollowUp[] {
  if (node === null) return []
  const types = isAbstractType(node.type) ? info.schema.getPossibleTypes(node.type) : [node.type]
  return followUps(context.store.engine, (store) => {
    const noting = { ...context, store, loaders: plainLoaders(store) }
    for (const type of types) {
      const fields = isObjectType(type) ? fieldsAhead(type, info, node.selections) : []
      for (const field of fields) resolveAhead(field, '', noting, info)
    }
  })
}

/** What is shown of the nodes of a list. */
interface ShownNodes {
  readonly type: GraphQLNamedType
  readonly selections: readonly FieldNode[]
}

const nodeOfEdges = perSelection<ShownNodes | null>()

/** The nodes at a path under the field that is being resolved; null where nothing of them can be resolved ahead. */
function selectedNode(info: GraphQLResolveInfo, path: readonly string[]): ShownNodes | null {
  let type = getNamedType(info.returnType)
  let selections: readonly FieldNode[] = info.fieldNodes
  for (const name of path) {
    if (!isObjectType(type)) return null
    const own = selectedFields(type, info, selections).find(([field]) => field?.name.value === name)
    const field = type.getFields()[name]
    if (own === undefined || field === undefined) return null
    selections = own
    type = getNamedType(field.type)
  }
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

/** Resolves fields of the first of some nodes of one type, and loads what they show for all. */
function loadAhead(
  ids: readonly string[],
  fields: readonly FieldAhead[],
  context: Context,
  info: GraphQLResolveInfo,
): MaybePromise<unknown>[] {
  const [id] = ids
  if (id === undefined || fields.length === 0) return []
  const all = { ...context, loaders: loadersAmong(context.loaders, ids) }
  return fields.map((field) => resolveAhead(field, id, all, info))
}
