import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/**
 * Refuses a request whose `variables` or `extensions` in a URL or a form are no JSON, with status 400; Yoga answers
 * that as a failure of its own.
 */
export function useBrokenRequests(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (requestParser === undefined) return
      setRequestParser(async (request) => {
        try {
          return await requestParser(request)
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error
          throw new GraphQLError('variables and extensions must be JSON objects.', {
            extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
          })
        }
      })
    },
  }
}
