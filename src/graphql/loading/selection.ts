import { collectSubFields } from '@graphql-tools/utils'
import { type FieldNode, type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql'

// A list of nodes has the same selections for each of them, which execution makes anew for every request.
const known = new WeakMap<readonly FieldNode[], Map<string, boolean>>()

/**
 * Whether a field under the one being resolved is selected: `selects(info, 'edges', 'evidence')`. Fragments, later
 * parts of the answer too, and `@include` are followed; below a type that is not known yet the answer is yes.
 */
export function selects(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  let answers = known.get(info.fieldNodes)
  if (answers === undefined) {
    answers = new Map()
    known.set(info.fieldNodes, answers)
  }
  const key = path.join('.')
  const answer = answers.get(key) ?? isSelected(info, path)
  answers.set(key, answer)
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
