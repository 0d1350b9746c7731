import type { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * Gives every error a code and every refused request status 400, whichever type of answer is accepted. Errors that
 * the engine makes itself, such as for a variable of the wrong type, come without a code, and GraphQL over HTTP would
 * let `application/json` answer a refusal with 200.
 */
export function useErrorCodes(): Plugin {
  return {
    onResultProcess({ result }) {
      if (Array.isArray(result) || !('errors' in result) || result.errors === undefined) return
      for (const error of result.errors) {
        // Before execution there is no path, and what is wrong is the request.
        error.extensions.code ??= error.path === undefined ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR'
      }
      if (result.data == null && result.errors.every(isRefusal)) {
        for (const error of result.errors)
          error.extensions.http = { status: 400, ...error.extensions.http, spec: false }
      }
    },
  }
}

/** Whether what is wrong is the request and not the server. */
function isRefusal({ extensions }: GraphQLError): boolean {
  return !/^(?:INTERNAL_|GRAPH_)/.test(String(extensions.code))
}
