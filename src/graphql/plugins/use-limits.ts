import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  Kind,
  Source,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { checkBreadth, checkText } from '../document-size.ts'
import { beyondLimit, LIMITS } from '../limits.ts'
import { measure } from '../query-cost.ts'

/** Refuses requests that go beyond a limit, with status 400 and before anything is read from the graph. */
export function useLimits(): Plugin {
  return {
    onRequestParse({ request, fetchAPI, endResponse }) {
      const refusal = checkBody(request.headers)
      if (refusal === null) return
      const { status, message } = refusal
      const error = { message, extensions: { code: 'LIMIT_EXCEEDED', limit: 'bytes', allowed: LIMITS.bytes } }
      endResponse(fetchAPI.Response.json({ errors: [error] }, { status }))
    },
    onParse({ params: { source } }) {
      checkText(source instanceof Source ? source.body : String(source))
      return ({ result }) => {
        if (isDocument(result)) checkBreadth(result)
      }
    },
    onExecute({ args: { document, operationName, schema, variableValues } }) {
      const operation = getOperationAST(document, operationName)
      if (operation == null) return
      const { depth, cost } = measure(schema, operation, fragmentsOf(document), variableValues ?? {})
      if (depth > LIMITS.depth) throw beyondLimit('depth', `${depth} levels of fields`, 'Ask for less depth.')
      if (cost > LIMITS.cost) {
        throw beyondLimit(
          'cost',
          `the cost of ${cost} objects`,
          'Lower `first`, or ask for fewer lists at once.',
        )
      }
    },
  }
}

function checkBody(headers: Headers): { readonly status: number; readonly message: string } | null {
  if (headers.get('transfer-encoding') !== null && headers.get('content-length') === null) {
    return { status: 411, message: 'Send the length of the request in Content-Length.' }
  }
  const length = Number(headers.get('content-length') ?? 0)
  if (length <= LIMITS.bytes) return null
  return { status: 413, message: `The request has ${length} bytes; at most ${LIMITS.bytes} are allowed.` }
}

function isDocument(result: DocumentNode | Error | null): result is DocumentNode {
  return result !== null && !(result instanceof Error) && !(result instanceof GraphQLError)
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
}
