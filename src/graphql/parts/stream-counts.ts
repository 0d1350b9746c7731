import { type DirectiveNode, type DocumentNode, getArgumentValues, visit } from 'graphql'
import { badInput } from '../errors.ts'
import { stream } from './directives.ts'

const known = new WeakMap<DocumentNode, readonly DirectiveNode[]>()

/**
 * Checks how many items each `@stream` of a document gives at first.
 * @param variables with their defaults
 * @throws GraphQLError BAD_USER_INPUT, with status 400, unless each is a number from 0.
 */
export function checkStreams(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  const streams = known.get(document) ?? streamsIn(document)
  known.set(document, streams)
  for (const node of streams) {
    const { initialCount } = getArgumentValues(stream, node, variables)
    if (typeof initialCount === 'number' && initialCount >= 0) continue
    const error = badInput('initialCount', `must be 0 or more, not ${initialCount}.`)
    error.extensions.http = { status: 400 }
    throw error
  }
}

function streamsIn(document: DocumentNode): DirectiveNode[] {
  const found: DirectiveNode[] = []
  visit(document, {
    Directive(node) {
      if (node.name.value === stream.name) found.push(node)
    },
  })
  return found
}
