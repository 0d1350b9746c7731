import { type DocumentNode, type ExecutionArgs, GraphQLError, getOperationAST, Source } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { DocumentCache } from '../limits/document-cache.ts'
import { checkDocument, checkText } from '../limits/document-size.ts'
import { beyondLimit, LIMITS } from '../limits/limits.ts'
import { meterOf } from '../limits/meter.ts'
import { createQuerySizes } from '../limits/query-sizes.ts'
import { schema } from '../schema.ts'

/**
 * Refuses requests that go beyond a limit, with status 400 and before anything is read from the graph, and charges
 * the others what they cost. Documents that are kept were within the limits when they came.
 */
export function useLimits({ documents }: DocumentCache): Plugin {
  const sizeOf = createQuerySizes(schema)
  const charge = ({ document, operationName, variableValues, contextValue }: ExecutionArgs): void => {
    const operation = getOperationAST(document, operationName)
    if (operation == null) return
    const { depth, deepest, cost, dearest } = sizeOf(document, operation, variableValues ?? {})
    if (depth > LIMITS.depth) {
      throw beyondLimit('depth', `${depth} levels of fields`, `Ask for less than ${deepest}.`, deepest)
    }
    meterOf(contextValue as object).charged = cost
    if (cost <= LIMITS.cost) return
    const field = dearest.field.replace(/(?:\.(?:edges|nodes?))+$/, '')
    const advice = `The field ${field} costs most, ${dearest.cost}: lower its \`first\`, or ask for fewer lists at once.`
    throw beyondLimit('cost', `the cost of ${cost} objects`, advice, field)
  }
  return {
    onRequestParse({ request, fetchAPI, endResponse }) {
      const refusal = checkBody(request.headers)
      if (refusal === null) return
      const { status, message } = refusal
      const error = { message, extensions: { code: 'LIMIT_EXCEEDED', limit: 'bytes', allowed: LIMITS.bytes } }
      endResponse(fetchAPI.Response.json({ errors: [error] }, { status }))
    },
    onParse({ params: { source } }) {
      const text = source instanceof Source ? source.body : String(source)
      if (documents.has(text)) return
      checkText(text)
      return ({ result }) => {
        if (isDocument(result)) checkDocument(result)
      }
    },
    onExecute({ args }) {
      charge(args)
    },
    onSubscribe({ args }) {
      charge(args)
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
