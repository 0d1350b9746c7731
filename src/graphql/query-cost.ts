import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { DEFAULT_PAGE } from './page.ts'

/** What an operation asks for. */
export interface QuerySize {
  /** Fields below each other, fragments filled in. */
  readonly depth: number
  /** Objects it could give when all pages are full, and what has to be read to find some of them. */
  readonly cost: number
}

interface Setting {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
  readonly measured: Map<string, QuerySize>
}

/** The extensions of a field that costs as much as so many objects, however few it gives. */
export const searching = (objects: number) => ({ searching: objects })

const NOTHING: QuerySize = { depth: 0, cost: 0 }
/** Types that only hold a list together. */
const WRAPPER = /(?:Connection|Edge|PageInfo)$/

/**
 * Measures a valid operation. An object counts 1, and everything under a list counts once for every place that its
 * `first`, `k` or `ids` leaves open; an edge counts as its node, selected or not. A field that has to look further
 * than at what it gives says so by {@link searching}. Each fragment is measured once.
 */
export function measure(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): QuerySize {
  const type = schema.getRootType(operation.operation)
  if (type == null) return NOTHING
  return sizeOf(operation.selectionSet, type, { schema, fragments, variables, measured: new Map() })
}

function sizeOf(selections: SelectionSetNode, type: GraphQLNamedType, setting: Setting): QuerySize {
  let depth = 0
  let cost = 0
  for (const selection of selections.selections) {
    const size =
      selection.kind === Kind.FIELD
        ? fieldSize(selection, type, setting)
        : selection.kind === Kind.FRAGMENT_SPREAD
          ? fragmentSize(selection.name.value, setting)
          : sizeOf(
              selection.selectionSet,
              namedType(selection.typeCondition?.name.value, setting) ?? type,
              setting,
            )
    depth = Math.max(depth, size.depth)
    cost += size.cost
  }
  return { depth, cost }
}

function fieldSize(field: FieldNode, parent: GraphQLNamedType, setting: Setting): QuerySize {
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
  const definition = fields[field.name.value]
  const type = definition === undefined ? undefined : getNamedType(definition.type)
  if (field.selectionSet === undefined || type === undefined || !isCompositeType(type)) {
    const inner = field.selectionSet === undefined ? NOTHING : sizeOf(field.selectionSet, parent, setting)
    return { depth: inner.depth + 1, cost: field.name.value === 'totalCount' ? 1 : 0 }
  }
  const inner = sizeOf(field.selectionSet, type, setting)
  const own = WRAPPER.test(type.name) && !isAbstractType(type) ? 0 : 1
  const takesFirst = definition?.args.some((arg) => arg.name === 'first') ?? false
  const each = takesFirst ? Math.max(1, own + inner.cost) : own + inner.cost
  const search = Number(definition?.extensions.searching ?? 0)
  return { depth: inner.depth + 1, cost: search + places(field, takesFirst, setting) * each }
}

function fragmentSize(name: string, setting: Setting): QuerySize {
  const known = setting.measured.get(name)
  if (known !== undefined) return known
  const fragment = setting.fragments.get(name)
  const type = namedType(fragment?.typeCondition.name.value, setting)
  const size =
    fragment === undefined || type === undefined ? NOTHING : sizeOf(fragment.selectionSet, type, setting)
  setting.measured.set(name, size)
  return size
}

function namedType(name: string | undefined, { schema }: Setting): GraphQLNamedType | undefined {
  return name === undefined ? undefined : schema.getType(name)
}

function places(field: FieldNode, takesFirst: boolean, { variables }: Setting): number {
  let places = takesFirst ? DEFAULT_PAGE : 1
  for (const { name, value } of field.arguments ?? []) {
    if (!['first', 'k', 'ids'].includes(name.value)) continue
    if (value.kind === Kind.INT) places = Number(value.value)
    if (value.kind === Kind.LIST) places = value.values.length
    if (value.kind === Kind.VARIABLE) places = placesOf(variables[value.name.value], places)
  }
  return Math.max(0, places)
}

function placesOf(value: unknown, otherwise: number): number {
  if (typeof value === 'number') return value
  return Array.isArray(value) ? value.length : otherwise
}
