import { type DocumentNode, type GraphQLError, type ValueNode, valueFromASTUntyped, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { variablesOf } from '../operations/variables.ts'
import { badCursor, CURSOR_ARGUMENTS, isCursor, isOfCursor } from '../paging/cursor.ts'

/** A place of a document where a cursor is given, and what is given there: a text, or a variable's name. */
interface Given {
  readonly argument: string
  readonly value: ValueNode
}

/**
 * Refuses a request with a cursor that no list made, with status 400: before anything is read if it is none at all,
 * and as a whole if it is another list's, which only that list can tell.
 */
export function useCursors(): Plugin {
  const known = new WeakMap<DocumentNode, readonly Given[]>()
  return {
    onExecute({ args }) {
      const given = known.get(args.document) ?? cursorsIn(args.document)
      known.set(args.document, given)
      const variables = given.length === 0 ? {} : variablesOf(args)
      for (const { argument, value } of given) {
        const cursor = valueFromASTUntyped(value, variables)
        if (typeof cursor === 'string' && !isCursor(cursor)) throw refused(badCursor(argument))
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return
          const errors = result.errors?.filter(isOfCursor)
          if (errors !== undefined && errors.length > 0) setResult({ errors: errors.map(refused) })
        },
      }
    },
  }
}

function cursorsIn(document: DocumentNode): Given[] {
  const given: Given[] = []
  visit(document, {
    Argument({ name, value }) {
      if (CURSOR_ARGUMENTS.has(name.value)) given.push({ argument: name.value, value })
    },
  })
  return given
}

function refused(error: GraphQLError): GraphQLError {
  error.extensions.http = { status: 400 }
  return error
}
