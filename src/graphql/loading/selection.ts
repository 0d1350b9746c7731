import { collectSubFields } from '@graphql-tools/utils'
import {
  type ASTNode,
  BREAK,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  visit,
} from 'graphql'

/**
 * Keeps what follows from selections alone, and from the arguments that they are asked with: execution selects the same
 * of each node of a list, and makes the selections anew for every request, so that it is made once for all of them.
 */
export function perSelection<T>(): (nodes: readonly FieldNode[], make: () => T) => T {
  const known = new WeakMap<readonly FieldNode[], { readonly value: T }>()
  return (nodes, make) => {
    let kept = known.get(nodes)
    if (kept === undefined) {
      kept = { value: make() }
      known.set(nodes, kept)
    }
    return kept.value
  }
}

type Answers = Map<string, boolean>

const answers = perSelection<Answers>()
const lastingAnswers = new WeakMap<FieldNode, Map<GraphQLOutputType, Answers>>()

/** What was answered of a field: for all requests with its document, if nothing in that depends on variables. */
function answersOf(info: GraphQLResolveInfo): Answers {
  const [node, ...others] = info.fieldNodes
  if (node === undefined || others.length > 0 || hasDirectives(info)) {
    return answers(info.fieldNodes, () => new Map())
  }
  const types = lastingAnswers.get(node) ?? new Map<GraphQLOutputType, Answers>()
  lastingAnswers.set(node, types)
  const known = types.get(info.returnType) ?? new Map()
  types.set(info.returnType, known)
  return known
}

const withDirectives = new WeakMap<OperationDefinitionNode, boolean>()

function hasDirectives({ operation, fragments }: GraphQLResolveInfo): boolean {
  const known = withDirectives.get(operation) ?? [operation, ...Object.values(fragments)].some(holdsDirective)
  withDirectives.set(operation, known)
  return known
}

function holdsDirective(definition: ASTNode): boolean {
  let found = false
  visit(definition, {
    Directive() {
      found = true
      return BREAK
    },
  })
  return found
}

/**
 * Whether a field under the one being resolved is selected: `selects(info, 'edges', 'evidence')`. Fragments, later
 * parts of the answer too, and `@include` are followed; where the type is not known yet, of any that it can be.
 */
export function selects(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  const known = answersOf(info)
  const key = path.join('.')
  const answer = known.get(key) ?? isSelected(info, path)
  known.set(key, answer)
  return answer
}

function isSelected(info: GraphQLResolveInfo, path: readonly string[]): boolean {
  return isSelectedOf(getNamedType(info.returnType), info.fieldNodes, path, info)
}

function isSelectedOf(
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  [name, ...rest]: readonly string[],
  info: GraphQLResolveInfo,
): boolean {
  const { schema, fragments, variableValues } = info
  if (name === undefined) return true
  if (isAbstractType(type)) {
    return schema.getPossibleTypes(type).some((one) => isSelectedOf(one, nodes, [name, ...rest], info))
  }
  if (!isObjectType(type)) return false
  const { fields, patches } = collectSubFields(schema, fragments, variableValues, type, [...nodes])
  const own = [fields, ...patches.map((later) => later.fields)]
    .flatMap((some) => [...some.values()].flat())
    .filter((node) => node.name.value === name)
  const field = type.getFields()[name]
  return own.length > 0 && field !== undefined && isSelectedOf(getNamedType(field.type), own, rest, info)
}
