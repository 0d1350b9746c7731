import { GraphQLError } from 'graphql'
import { GraphError } from '../graph/store.ts'

/** A refusal of an argument's value; the message says which argument, what was wrong and what is allowed. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } })
}

/**
 * What a client may see of an error: refusals and failures of the graph as they are, with a code; anything else
 * only as an internal error, its details being for the log.
 */
export function publicError(error: unknown, message: string): Error {
  const cause = error instanceof GraphQLError ? error.originalError : error
  const at = error instanceof GraphQLError ? placeOf(error) : {}
  if (cause instanceof GraphError) {
    return new GraphQLError(cause.message, { ...at, extensions: { code: `GRAPH_${cause.code}` } })
  }
  if (error instanceof GraphQLError && (cause === undefined || cause instanceof GraphQLError)) return error
  return new GraphQLError(message, { ...at, extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true } })
}

function placeOf({ nodes, path }: GraphQLError) {
  return { ...(nodes === undefined ? {} : { nodes }), ...(path === undefined ? {} : { path }) }
}
