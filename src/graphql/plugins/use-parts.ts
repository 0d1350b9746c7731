import { mapAsyncIterator } from '@graphql-tools/utils'
import { type DocumentNode, type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql'
import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import { variablesOf } from '../operations/variables.ts'
import { isOfCursor } from '../paging/cursor.ts'
import { PartOrder, withoutParts, withTypes } from '../parts/part-order.ts'
import { asksForParts, requestOf } from '../parts/parts-asked.ts'
import { checkStreams } from '../parts/stream-counts.ts'
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
        const variables = variablesOf(args)
        const arrange = arrangement(args, whole, variables)
        checkStreams(args.document, variables)
        const { signal } = requestOf(args.contextValue)
        const stoppable = { ...args, document: typed, signal }
        const answer: unknown = await executeFn(stoppable)
        if (isAsyncIterable<Part>(answer)) {
          const parts = answer[Symbol.asyncIterator]()
          const first = await parts.next()
          if (first.value?.errors?.some(isOfCursor)) {
            // Refused as a whole, as it is without parts.
            await parts.return?.()
            return { errors: first.value.errors }
          }
          return mapAsyncIterator(beginningWith(first, parts), (part) => finished(part, arrange, mask))
        }
        // Nothing was left for later, and errors are told as those of any other answer.
        return inOrder(answer as Part, arrange)
      })
    },
  }
}

type Arrange = PartOrder['arrange']

/** How parts are put in order. */
function arrangement(
  { operationName }: ExecutionArgs,
  whole: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Arrange {
  const operation = getOperationAST(whole, operationName)
  const order = operation == null ? null : new PartOrder(schema, whole, operation, variables)
  return (value, path) => (order === null ? value : order.arrange(value, path))
}

/** Parts whose first one was already taken. */
function beginningWith(first: IteratorResult<Part>, rest: AsyncIterator<Part>): AsyncIterable<Part> {
  let given = false
  const next = async () => {
    if (given) return rest.next()
    given = true
    return first
  }
  const end = async () => (await rest.return?.()) ?? { done: true as const, value: undefined }
  return { [Symbol.asyncIterator]: () => ({ next, return: end }) }
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
