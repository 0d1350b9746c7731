import {
  type DocumentNode,
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
  visit,
} from 'graphql'
import { DEFAULT_PAGE } from '../paging/page.ts'

/** What an operation asks for. */
export interface QuerySize {
  /** Fields below each other, fragments filled in. */
  readonly depth: number
  /** The fields that lead to the deepest one: `papers.edges.node.title`. */
  readonly deepest: string
  /** Objects it could give when all pages are full, and what has to be read to find some of them. */
  readonly cost: number
  /** The field that adds most to the cost, whatever its aliases, and how much. */
  readonly dearest: { readonly field: string; readonly cost: number }
}

/** Numbers of places, by the variable that holds the number or a list; 1 for any other variable that is not null. */
export type Places = ReadonlyMap<string, number>

interface Setting {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly places: Places
  readonly measured: Map<string, QuerySize>
}

/** The extensions of a field that costs as much as so many objects, however few it gives. */
export const searching = (objects: number) => ({ searching: objects })
/** The extensions of a field that costs as much as so many objects as of a date, and otherwise what it gives. */
export const searchingAsOf = (objects: number) => ({ searchingAsOf: objects })

const NOTHING: QuerySize = { depth: 0, deepest: '', cost: 0, dearest: { field: '', cost: 0 } }
/** Arguments that say how many objects a field gives. */
const PLACES: ReadonlySet<string> = new Set(['first', 'k', 'ids'])
/** The argument that says as of which date a field answers. */
const AS_OF = 'asOf'
/** Types that only hold a list together. */
const WRAPPER = /(?:Connection|Edge|PageInfo)$/

/**
 * Measures a valid operation. An object counts 1, and everything under a list counts once for every place that its
 * `first`, `k` or `ids` leaves open; an edge counts as its node, selected or not. A field that has to look further
 * than at what it gives says so by {@link searching} or {@link searchingAsOf}. Each fragment is measured once.
 */
export function measure(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  places: Places,
): QuerySize {
  const type = schema.getRootType(operation.operation)
  if (type == null) return NOTHING
  return sizeOf(operation.selectionSet, type, { schema, fragments, places, measured: new Map() })
}

/** Names of the variables that the size of a document's operations depends on. */
export function placeVariables(document: DocumentNode): string[] {
  const names = new Set<string>()
  visit(document, {
    Argument({ name, value }) {
      const counts = PLACES.has(name.value) || name.value === AS_OF
      if (counts && value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names]
}

function sizeOf(selections: SelectionSetNode, type: GraphQLNamedType, setting: Setting): QuerySize {
  let { depth, deepest, cost } = NOTHING
  const costs = new Map<string, number>()
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
    if (size.depth > depth) ({ depth, deepest } = size)
    cost += size.cost
    costs.set(size.dearest.field, (costs.get(size.dearest.field) ?? 0) + size.dearest.cost)
  }
  let { dearest } = NOTHING
  for (const [field, sum] of costs) if (sum > dearest.cost) dearest = { field, cost: sum }
  return { depth, deepest, cost, dearest }
}

function fieldSize(field: FieldNode, parent: GraphQLNamedType, setting: Setting): QuerySize {
  const name = field.name.value
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
  const definition = fields[name]
  const type = definition === undefined ? undefined : getNamedType(definition.type)
  const known = type !== undefined && isCompositeType(type)
  const inner =
    field.selectionSet === undefined ? NOTHING : sizeOf(field.selectionSet, known ? type : parent, setting)
  const depth = inner.depth + 1
  const deepest = inner.depth === 0 ? name : `${name}.${inner.deepest}`
  if (!known || field.selectionSet === undefined) {
    const cost = name === 'totalCount' ? 1 : 0
    return { depth, deepest, cost, dearest: { field: name, cost } }
  }
  const first = definition?.args.find((arg) => arg.name === 'first')
  const takesFirst = first !== undefined
  const byDefault = typeof first?.defaultValue === 'number' ? first.defaultValue : DEFAULT_PAGE
  const places = placesOf(field, takesFirst ? byDefault : 1, setting)
  const object = WRAPPER.test(type.name) && !isAbstractType(type) ? 0 : 1
  const each = takesFirst ? Math.max(1, object + inner.cost) : object + inner.cost
  const found = definition?.extensions
  const searched =
    Number(found?.searching ?? 0) + (isDated(field, setting) ? Number(found?.searchingAsOf ?? 0) : 0)
  const own = searched + places * (each - inner.cost)
  const below = places * inner.dearest.cost
  const dearest =
    below > own ? { field: `${name}.${inner.dearest.field}`, cost: below } : { field: name, cost: own }
  return { depth, deepest, cost: own + places * inner.cost, dearest }
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

function placesOf(field: FieldNode, otherwise: number, setting: Setting): number {
  let places = otherwise
  for (const { name, value } of field.arguments ?? []) {
    if (!PLACES.has(name.value)) continue
    if (value.kind === Kind.INT) places = Number(value.value)
    if (value.kind === Kind.LIST) places = value.values.length
    if (value.kind === Kind.VARIABLE) places = setting.places.get(value.name.value) ?? places
  }
  return Math.max(0, places)
}

/** Whether a field is asked as of a date. */
function isDated(field: FieldNode, setting: Setting): boolean {
  const value = field.arguments?.find(({ name }) => name.value === AS_OF)?.value
  if (value?.kind === Kind.VARIABLE) return setting.places.has(value.name.value)
  return value !== undefined && value.kind !== Kind.NULL
}
