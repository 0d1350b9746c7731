import { GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * Refuses a mutation that is not sent as JSON, with status 415. A page of any other site can make a browser send a
 * form, but JSON only after asking the server, which allows it to none but the origins of its settings.
 */
export function useJsonMutations(): Plugin {
  return {
    onExecute({ args: { document, operationName, contextValue } }) {
      if (getOperationAST(document, operationName)?.operation !== 'mutation') return
      if (/^application\/json\s*(?:;|$)/i.test(contextValue.request.headers.get('content-type') ?? '')) return
      throw new GraphQLError('Send mutations as application/json.', {
        extensions: { code: 'BAD_REQUEST', http: { status: 415 } },
      })
    },
  }
}
