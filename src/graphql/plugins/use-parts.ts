import { mapAsyncIterator } from '@graphql-tools/utils'
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  getVariableValues,
} from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import { PartOrder, withoutParts, withTypes } from '../parts/part-order.ts'
import { asksForParts, requestOf } from '../parts/parts-asked.ts'
import { schema } from '../schema.ts'

type Mask = (error: unknown) => Error

/** The first answer, or what comes after it, in the form that GraphQL clients know from before its standard. */
interface Part {
  readonly data?: unknown
  readonly errors?: readonly GraphQLError[]
  readonly incremental?: readonly LaterPart[]
  readonly hasNext?: boolean
}

interface LaterPart {
  readonly path: readonly (string | number)[]
  readonly data?: unknown
  readonly items?: readonly unknown[] | null
  readonly errors?: readonly GraphQLError[]
}

interface Rewritten {
  readonly typed: DocumentNode
  readonly whole: DocumentNode
}

/**
 * Answers queries with `@defer` and `@stream` in parts, as soon as each is known, by Yoga's own executor; graphql-js
 * 16 cannot. Fields are put in order and errors are masked in every part, and a client that goes ends the work.
 */
export function useParts(mask: Mask): Plugin {
  const known = new WeakMap<DocumentNode, Rewritten>()
  const rewritten = (document: DocumentNode): Rewritten => {
    const found = known.get(document) ?? { typed: withTypes(schema, document), whole: withoutParts(document) }
    known.set(document, found)
    return found
  }
  return {
    onExecute({ args: asked, executeFn, setExecuteFn }) {
      if (!asksForParts(asked)) return
      setExecuteFn(async (args: ExecutionArgs) => {
        const { typed, whole } = rewritten(args.document)
        const arrange = arrangement(args, whole)
        const { signal } = requestOf(args.contextValue)
        const stoppable = { ...args, document: typed, signal }
        const answer: unknown = await executeFn(stoppable)
        if (isAsyncIterable<Part>(answer)) {
          return mapAsyncIterator(answer, (part) => finished(part, arrange, mask))
        }
        // Nothing was left for later, and errors are told as those of any other answer.
        return inOrder(answer as Part, arrange)
      })
    },
  }
}

type Arrange = PartOrder['arrange']

function arrangement({ operationName, variableValues }: ExecutionArgs, whole: DocumentNode): Arrange {
  const operation = getOperationAST(whole, operationName)
  if (operation == null) return (value) => value
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  const order = new PartOrder(schema, whole, operation, coerced ?? {})
  return (value, path) => order.arrange(value, path)
}

function inOrder(part: Part, arrange: Arrange): Part {
  return 'data' in part ? { ...part, data: arrange(part.data, []) } : part
}

function finished(part: Part, arrange: Arrange, mask: Mask): Part {
  return {
    ...inOrder(part, arrange),
    ...shown(part, mask),
    ...(part.incremental === undefined
      ? {}
      : { incremental: part.incremental.map((later) => finishedLater(later, arrange, mask)) }),
  }
}

function finishedLater(later: LaterPart, arrange: Arrange, mask: Mask): LaterPart {
  const { path, data, items } = later
  const first = Number(path.at(-1))
  return {
    ...later,
    ...(data === undefined ? {} : { data: arrange(data, path) }),
    ...(items == null
      ? {}
      : { items: items.map((item, index) => arrange(item, [...path.slice(0, -1), first + index])) }),
    ...shown(later, mask),
  }
}

/** The errors of a part as a client may see them, each with a code. */
function shown({ errors }: Pick<LaterPart, 'errors'>, mask: Mask): Pick<LaterPart, 'errors'> {
  return errors === undefined ? {} : { errors: errors.map((error) => withCode(mask(error))) }
}

function withCode(error: Error): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError(error.message)
  const { nodes, path, extensions } = error
  const { http: _, unexpected: __, ...told } = extensions
  return new GraphQLError(error.message, {
    nodes: nodes ?? null,
    path: path ?? null,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...told },
  })
}
