import { LRUCache } from 'lru-cache'
import { chosenText } from '../chosen-types.ts'
import type { FollowUp } from '../follow-up.ts'

/** A read that becomes part of a statement. */
export interface Part extends FollowUp {
  /** The variable that holds the nodes which others follow from, where its last line, a RETURN, can give it too. */
  readonly node: string | null
  /** Of a read of the ids that another part gives: the place of that part, and of the column that has them, or nodes with them. */
  readonly follows: { readonly part: number; readonly column: number; readonly ofNodes: boolean } | null
}

/**
 * One statement that reads all parts. Its rows have the place of a part as `part`, and as `rows` some of its rows, each the
 * list of what its columns hold; those of a part are in the order that they come in. Each by itself would be a message of
 * its own, and all together one that comes in pieces, which the driver takes several times as long to read.
 */
export function asOne(parts: readonly Part[]): { text: string; params: Record<string, unknown> } {
  const worded = parts.map((part) => ({ ...part, text: chosenText(part.query, part.params) }))
  const key = worded
    .map(({ text, node, follows }) => [text, node, follows?.part, follows?.column].join(' '))
    .join('\n')
  const params: Record<string, unknown> = {}
  for (const [at, part] of parts.entries()) {
    for (const [name, value] of Object.entries(part.params)) params[parameter(at, name)] = value
  }
  return { text: statements.memo(key, { context: worded }), params }
}

const ROWS_AT_ONCE = 20

/** A part with the text of its query for its parameters. */
type Worded = Part & { readonly text: string }

/** Statements by the texts that they are made of. */
const statements = new LRUCache<string, string, readonly Worded[]>({
  max: 500,
  memoMethod: (_key, _stale, { context: parts }) => statementOf(parts),
})

function statementOf(parts: readonly Worded[]): string {
  const calls = parts.map(callOf)
  const lists = parts.map((_part, at) => `[${at}, rows${at}]`)
  return [
    ...calls,
    `UNWIND [${lists.join(', ')}] AS list`,
    `UNWIND range(0, size(list[1]) - 1, ${ROWS_AT_ONCE}) AS at`,
    `RETURN list[0] AS part, list[1][at..at + ${ROWS_AT_ONCE}] AS rows`,
  ].join('\n')
}

function callOf({ query, text: asked, node, follows }: Worded, at: number, parts: readonly Worded[]): string {
  const text = asked.replace(/\$(\w+)/g, (_, name: string) =>
    follows !== null && name === 'ids' ? name : `$${parameter(at, name)}`,
  )
  const given = [`collect([${query.columns.join(', ')}]) AS rows${at}`]
  if (node !== null) given.push(`collect(${node}) AS nodes${at}`)
  const call = (taken: string, ready: readonly string[], scope: string, body: string): string =>
    [
      `CALL (${taken}) {`,
      ...ready,
      `CALL (${scope}) {`,
      node === null ? body : `${body}, ${node}`,
      '}',
      `RETURN ${given.join(', ')}`,
      '}',
    ].join('\n')
  if (follows === null) return call('', [], '', text)
  const { part, column, ofNodes } = follows
  const [rows, nodes] = [`rows${part}`, `nodes${part}`]
  const onNodes = text.replace(BY_ID, `UNWIND ${nodes} AS $1\nWITH $1, $1.id AS id\n`)
  if (parts[part]?.node != null && onNodes !== text) return call(nodes, [], nodes, onNodes)
  const id = `one[${column}]${ofNodes ? '.id' : ''}`
  return call(rows, [`UNWIND ${rows} AS one`, `WITH collect(DISTINCT ${id}) AS ids`], 'ids', text)
}

/** How a statement begins that looks a node up by its id and does no more in the clause. */
const BY_ID = /^UNWIND ids AS id\nMATCH \((\w+):\w+ \{id: id\}\)\n/

// Short, for a statement that fits a packet reaches the server in one piece.
const parameter = (part: number, name: string): string => `r${part}_${name}`
