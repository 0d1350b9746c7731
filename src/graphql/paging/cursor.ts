import type { GraphQLError } from 'graphql'
import { z } from 'zod'
import { badInput } from '../errors.ts'

/** Names of the arguments that take cursors. */
export const CURSOR_ARGUMENTS: ReadonlySet<string> = new Set(['after'])

/** An opaque cursor that holds the sort keys of its edge and the order they belong to. */
export function encodeCursor(order: string, keys: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify([order, ...keys])).toString('base64url')
}

/**
 * What a cursor of an order holds, or null without a cursor.
 * @throws GraphQLError BAD_USER_INPUT when the cursor was not made by a list in this order.
 */
export function decodeCursor<T>(
  cursor: string | null | undefined,
  order: string,
  keys: z.ZodType<T>,
): T | null {
  if (cursor == null) return null
  const parsed = z.tuple([z.literal(order)], z.unknown()).safeParse(readJson(cursor))
  const decoded = parsed.success ? keys.safeParse(parsed.data.slice(1)) : null
  if (decoded?.success) return decoded.data
  throw badCursor('after')
}

/** Whether a text could be a cursor of any list; what cannot is refused before anything is read. */
export function isCursor(text: string): boolean {
  return AnyCursor.safeParse(readJson(text)).success
}

/** The refusal of a cursor, by the argument it was given for. */
export function badCursor(argument: string): GraphQLError {
  return badInput(argument, 'not a cursor of this list; pass a cursor or endCursor that the same field gave.')
}

/** Whether an error is about a cursor that was given. */
export function isOfCursor({ extensions }: GraphQLError): boolean {
  return CURSOR_ARGUMENTS.has(String(extensions.argument))
}

const AnyCursor = z.array(z.union([z.string(), z.number(), z.null()])).min(2)

function readJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
