import { createHash } from 'node:crypto'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { GraphStore } from '../store.ts'
import { canonicalJson } from './canonical-json.ts'
import { exportGraph } from './export-graph.ts'

/**
 * The canonical export: a node or an edge a line, keys and lines in code point order; the last line is
 * `{"sha256":…}` of all bytes before it. Equal sets of papers give equal bytes.
 */
export async function* exportJsonLines(store: GraphStore): AsyncGenerator<string> {
  const hash = createHash('sha256')
  for await (const items of exportGraph(store)) {
    const page = items
      .map(canonicalJson)
      .sort(compareCodePoints)
      .map((line) => `${line}\n`)
      .join('')
    hash.update(page)
    yield page
  }
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`
}

/** The hash that the canonical export of the graph ends with. */
export async function graphHash(store: GraphStore): Promise<string> {
  let last = ''
  for await (const chunk of exportJsonLines(store)) last = chunk
  return last.slice('{"sha256":"'.length, -'"}\n'.length)
}
