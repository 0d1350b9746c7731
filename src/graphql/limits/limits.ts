import { GraphQLError } from 'graphql'

/** What one request may ask for at most; checked before anything is read from the graph. */
export const LIMITS = {
  /** Bytes of an HTTP request's body. */
  bytes: 4 * 1024 * 1024,
  /** Characters of the document. */
  characters: 200_000,
  /** Tokens of the document: names, numbers, strings and marks. */
  tokens: 4_000,
  /** Braces, brackets and parentheses open at once. */
  nesting: 40,
  /** Fields and fragments in one pair of braces. */
  breadth: 150,
  /** Fields that are given another name. */
  aliases: 200,
  /** Directives at one field, fragment or operation. */
  directivesAtOnce: 4,
  /** Directives of the whole document. */
  directives: 100,
  /** Fields below each other in the operation, fragments filled in. */
  depth: 16,
  /** Objects that the operation could give, all pages being full, and what it takes to find some of them. */
  cost: 20_000,
} as const
export type LimitName = keyof typeof LIMITS

/** The refusal of a request that goes beyond a limit, at a field if one can be named: `papers.edges.node`. */
export function beyondLimit(limit: LimitName, asked: string, advice: string, field?: string): GraphQLError {
  const message = `The query has ${asked}; at most ${LIMITS[limit]} ${UNITS[limit]} are allowed. ${advice}`
  return new GraphQLError(message, {
    extensions: {
      code: 'LIMIT_EXCEEDED',
      limit,
      allowed: LIMITS[limit],
      ...(field === undefined ? {} : { field }),
      http: { status: 400 },
    },
  })
}

const UNITS: Readonly<Record<LimitName, string>> = {
  bytes: 'bytes in a request',
  characters: 'characters',
  tokens: 'tokens',
  nesting: 'levels of nesting',
  breadth: 'fields in one selection',
  aliases: 'aliases',
  directivesAtOnce: 'directives in one place',
  directives: 'directives',
  depth: 'levels of fields',
  cost: 'objects',
}
