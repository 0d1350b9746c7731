import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql'
import { measure, type Places, placeVariables, type QuerySize } from './query-cost.ts'

/** Most sizes kept of one operation. */
const MOST_KEPT = 100

interface Kept {
  readonly variables: readonly string[]
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly sizes: Map<string, QuerySize>
}

/**
 * Measures operations of a schema, each once for all requests whose variables leave it the same size. It knows
 * documents by identity: whoever keeps parsed documents keeps their sizes.
 */
export function createQuerySizes(schema: GraphQLSchema) {
  const known = new WeakMap<OperationDefinitionNode, Kept>()
  return (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): QuerySize => {
    const kept = known.get(operation) ?? {
      variables: placeVariables(document),
      fragments: fragmentsOf(document),
      sizes: new Map<string, QuerySize>(),
    }
    known.set(operation, kept)
    const places = placesIn(operation, kept.variables, variables)
    const key = JSON.stringify([...places])
    const size = kept.sizes.get(key) ?? measure(schema, operation, kept.fragments, places)
    if (kept.sizes.size >= MOST_KEPT) kept.sizes.clear()
    kept.sizes.set(key, size)
    return size
  }
}

/** How many places each of some variables leaves open: 1 for one that holds neither a number nor a list, none for null. */
function placesIn(
  { variableDefinitions = [] }: OperationDefinitionNode,
  names: readonly string[],
  values: Readonly<Record<string, unknown>>,
): Places {
  const places = new Map<string, number>()
  for (const { variable, defaultValue } of variableDefinitions) {
    const name = variable.name.value
    if (!names.includes(name)) continue
    const otherwise = defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue)
    const value = values[name] === undefined ? otherwise : values[name]
    if (value == null) continue
    places.set(name, typeof value === 'number' ? value : Array.isArray(value) ? value.length : 1)
  }
  return places
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
}
