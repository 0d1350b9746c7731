import { type ASTNode, type DocumentNode, GraphQLError, Kind, Lexer, Source, TokenKind, visit } from 'graphql'
import { beyondLimit, LIMITS } from './limits.ts'

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])
const SPLIT = 'Split it into several requests.'

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
      throw beyondLimit('tokens', `more than ${LIMITS.tokens} tokens`, SPLIT)
    }
    if (OPENING.has(lexer.token.kind)) open++
    if (CLOSING.has(lexer.token.kind)) open--
    if (open > LIMITS.nesting) {
      throw beyondLimit('nesting', `more than ${LIMITS.nesting} levels of nesting`, 'Ask for less depth.')
    }
  }
}

/**
 * Refuses a document with more fields in one selection than validation, which compares them in pairs, should see,
 * and one with more aliases or directives than anybody needs.
 * @throws GraphQLError LIMIT_EXCEEDED naming the limit, and the field where there is one.
 */
export function checkDocument(document: DocumentNode): void {
  let aliases = 0
  let directives = 0
  visit(document, {
    enter(node) {
      if ('directives' in node && node.directives !== undefined) {
        const here = node.directives.length
        directives += here
        if (here > LIMITS.directivesAtOnce) {
          throw beyondLimit(
            'directivesAtOnce',
            `${here} directives in one place`,
            'Leave some out.',
            nameOf(node),
          )
        }
      }
      if (node.kind === Kind.FIELD && node.alias !== undefined) aliases++
      const fields = 'selectionSet' in node ? (node.selectionSet?.selections.length ?? 0) : 0
      if (fields > LIMITS.breadth) {
        throw beyondLimit('breadth', `${fields} fields in one selection`, SPLIT, nameOf(node))
      }
    },
  })
  if (aliases > LIMITS.aliases) throw beyondLimit('aliases', `${aliases} aliases`, SPLIT)
  if (directives > LIMITS.directives) throw beyondLimit('directives', `${directives} directives`, SPLIT)
}

function nameOf(node: ASTNode): string | undefined {
  return 'name' in node ? node.name?.value : undefined
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
