import { LRUCache } from 'lru-cache'
import type { FollowUp } from '../follow-ups.ts'

/** A read that becomes part of a statement. */
export interface Part extends FollowUp {
  /** Of a read of the ids that another part gives: the place of that part, and of the column that has them, or nodes with them. */
  readonly follows: { readonly part: number; readonly column: number; readonly ofNodes: boolean } | null
}

/**
 * One statement that reads all parts. Its rows have the place of a part as `part`, and as `row` the list of what the columns
 * of one of its rows hold; those of a part are in the order that they come in. One row with all of them, which a message
 * cannot hold, would take the driver several times as long.
 */
export function asOne(parts: readonly Part[]): { text: string; params: Record<string, unknown> } {
  const key = parts
    .map(({ query, follows }) => [query.text, follows?.part, follows?.column].join(' '))
    .join('\n')
  const params: Record<string, unknown> = {}
  for (const [at, part] of parts.entries()) {
    for (const [name, value] of Object.entries(part.params)) params[parameter(at, name)] = value
  }
  return { text: statements.memo(key, { context: parts }), params }
}

/** Statements by the texts that they are made of. */
const statements = new LRUCache<string, string, readonly Part[]>({
  max: 500,
  memoMethod: (_key, _stale, { context: parts }) => statementOf(parts),
})

function statementOf(parts: readonly Part[]): string {
  const calls = parts.map(callOf)
  const lists = parts.map((_part, at) => `[${at}, rows${at}]`)
  return `${calls.join('\n')}\nUNWIND [${lists.join(', ')}] AS list\nUNWIND list[1] AS row\nRETURN list[0] AS part, row`
}

function callOf({ query, follows }: Part, at: number): string {
  const text = query.text.replace(/\$(\w+)/g, (_, name: string) =>
    follows !== null && name === 'ids' ? name : `$${parameter(at, name)}`,
  )
  const collected = (scope: string): string =>
    `CALL (${scope}) {\n${text}\n}\nRETURN collect([${query.columns.join(', ')}]) AS rows${at}\n}`
  if (follows === null) return `CALL () {\n${collected('')}`
  const { part, column, ofNodes } = follows
  const id = `one[${column}]${ofNodes ? '.id' : ''}`
  return `CALL (rows${part}) {\nUNWIND rows${part} AS one\nWITH collect(DISTINCT ${id}) AS ids\n${collected('ids')}`
}

// Short, for a statement that fits a packet reaches the server in one piece.
const parameter = (part: number, name: string): string => `r${part}_${name}`
