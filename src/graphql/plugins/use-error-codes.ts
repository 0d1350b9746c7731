import type { Plugin } from 'graphql-yoga'

/**
 * Gives every error a code and every refused document status 400. Errors that the engine makes itself, such as for
 * a variable of the wrong type, come without a code, and documents that are not valid would be answered with 200.
 */
export function useErrorCodes(): Plugin {
  return {
    onValidate() {
      return ({ valid, result }) => {
        if (valid) return
        for (const error of result) error.extensions.http = { spec: false, status: 400 }
      }
    },
    onExecutionResult({ result }) {
      if (result === undefined || Array.isArray(result) || !('errors' in result)) return
      for (const error of result.errors ?? []) {
        if (error.extensions.code !== undefined) continue
        // Before execution there is no path, and what is wrong is the request.
        const early = error.path === undefined
        error.extensions.code = early ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR'
        if (early) error.extensions.http = { status: 400 }
      }
    },
  }
}
