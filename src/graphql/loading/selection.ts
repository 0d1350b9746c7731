import { collectSubFields } from '@graphql-tools/utils'
import { type FieldNode, type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql'

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

const answers = perSelection<Map<string, boolean>>()

/**
 * Whether a field under the one being resolved is selected: `selects(info, 'edges', 'evidence')`. Fragments, later
 * parts of the answer too, and `@include` are followed; below a type that is not known yet the answer is yes.
 */
export function selects(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  const known = answers(info.fieldNodes, () => new Map())
  const key = path.join('.')
  const answer = known.get(key) ?? isSelected(info, path)
  known.set(key, answer)
  return answer
}

function isSelected(info: GraphQLResolveInfo, path: readonly string[]): boolean {
  let type = getNamedType(info.returnType)
  let nodes: readonly FieldNode[] = info.fieldNodes
  for (const name of path) {
    if (!isObjectType(type)) return true
    const { schema, fragments, variableValues } = info
    const { fields, patches } = collectSubFields(schema, fragments, variableValues, type, [...nodes])
    nodes = [fields, ...patches.map((later) => later.fields)]
      .flatMap((some) => [...some.values()].flat())
      .filter((node) => node.name.value === name)
    const field = type.getFields()[name]
    if (nodes.length === 0 || field === undefined) return false
    type = getNamedType(field.type)
  }
  return true
}
