import { BREAK, type DocumentNode, type ExecutionArgs, getOperationAST, visit } from 'graphql'
import { PART_DIRECTIVES } from './directives.ts'

const known = new WeakMap<DocumentNode, boolean>()

/**
 * Whether a request is answered in parts: a query with `@defer` or `@stream`, by a client that accepts a stream of
 * answers. Everybody else gets the whole answer at once, which the directives allow.
 */
export function asksForParts({ document, operationName, contextValue }: ExecutionArgs): boolean {
  if (getOperationAST(document, operationName)?.operation !== 'query') return false
  const named = known.get(document) ?? namesParts(document)
  known.set(document, named)
  return (
    named && /multipart\/mixed|text\/event-stream/i.test(requestOf(contextValue).headers.get('accept') ?? '')
  )
}

/** The HTTP request of a context that Yoga made. */
export function requestOf(contextValue: unknown): Request {
  return (contextValue as { readonly request: Request }).request
}

function namesParts(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Directive({ name }) {
      found = PART_DIRECTIVES.has(name.value)
      return found ? BREAK : undefined
    },
  })
  return found
}
