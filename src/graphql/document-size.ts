import { type DocumentNode, GraphQLError, Lexer, Source, TokenKind, visit } from 'graphql'
import { beyondLimit, LIMITS } from './limits.ts'

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * Refuses a document that is too long or too deep to be parsed safely: the parser calls itself at every level.
 * @throws GraphQLError LIMIT_EXCEEDED naming the limit.
 */
export function checkText(text: string): void {
  if (text.length > LIMITS.characters) {
    throw beyondLimit('characters', `${text.length} characters`, 'Send a shorter one.')
  }
  const lexer = new Lexer(new Source(text))
  let open = 0
  for (let tokens = 1; next(lexer) !== TokenKind.EOF; tokens++) {
    if (tokens > LIMITS.tokens) {
      throw beyondLimit('tokens', `more than ${LIMITS.tokens} tokens`, 'Split it into several requests.')
    }
    if (OPENING.has(lexer.token.kind)) open++
    if (CLOSING.has(lexer.token.kind)) open--
    if (open > LIMITS.nesting) {
      throw beyondLimit('nesting', `more than ${LIMITS.nesting} levels of nesting`, 'Ask for less depth.')
    }
  }
}

/**
 * Refuses a document with more fields in one selection than validation, which compares them in pairs, should see.
 * @throws GraphQLError LIMIT_EXCEEDED naming the limit.
 */
export function checkBreadth(document: DocumentNode): void {
  visit(document, {
    SelectionSet({ selections }) {
      if (selections.length > LIMITS.breadth) {
        throw beyondLimit(
          'breadth',
          `${selections.length} fields in one selection`,
          'Split it into several requests.',
        )
      }
    },
  })
}

/** The kind of the next token; the end for what is no token, which the parser then reports. */
function next(lexer: Lexer): string {
  try {
    return lexer.advance().kind
  } catch (error) {
    if (error instanceof GraphQLError) return TokenKind.EOF
    throw error
  }
}
