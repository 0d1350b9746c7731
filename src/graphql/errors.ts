import { randomUUID } from 'node:crypto'
import { inspect } from 'node:util'
import { GraphQLError } from 'graphql'
import { GraphError } from '../graph/store.ts'

/** A refusal of an argument's value; the message says which argument, what was wrong and what is allowed. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } })
}

/** Takes a line or more for the server's log. */
export type Log = (text: string) => void

/**
 * Decides what a client may see of an error: refusals and failures of the graph as they are, with a code; anything
 * else only as an internal error with an id (`extensions.id`), under which the log has the error and its stack.
 */
export function createMask(log: Log): (error: unknown, message: string) => Error {
  const ids = new WeakMap<object, string>()
  // One failure that several fields share is logged once.
  const idOf = (cause: unknown): string => {
    const known = typeof cause === 'object' && cause !== null ? ids.get(cause) : undefined
    if (known !== undefined) return known
    const id = randomUUID()
    if (typeof cause === 'object' && cause !== null) ids.set(cause, id)
    log(`papergraph: error ${id}: ${inspect(cause)}`)
    return id
  }
  return (error, message) => {
    const cause = error instanceof GraphQLError ? error.originalError : error
    const at = error instanceof GraphQLError ? placeOf(error) : {}
    if (cause instanceof GraphError) {
      if (!ids.has(cause)) log(`papergraph: ${inspect(cause)}`)
      ids.set(cause, cause.code)
      return new GraphQLError(cause.message, { ...at, extensions: { code: `GRAPH_${cause.code}` } })
    }
    if (error instanceof GraphQLError && (cause === undefined || cause instanceof GraphQLError)) return error
    const extensions = { code: 'INTERNAL_SERVER_ERROR', id: idOf(cause), unexpected: true }
    return new GraphQLError(message, { ...at, extensions })
  }
}

function placeOf({ nodes, path }: GraphQLError) {
  return { ...(nodes === undefined ? {} : { nodes }), ...(path === undefined ? {} : { path }) }
}
