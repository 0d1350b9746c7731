import { GraphError } from '../store.ts'
import { readAddress } from './address.ts'

// The engine's own words; the messages also quote the path, in which a word such as "lock" means nothing.
const HELD = /database file cannot be locked/
const UNOPENABLE =
  /(No such file or directory|Permission denied|Is a directory|Not a directory|Read-only file system) \(os error/
const NEWER = /newer (?:version|release)|unsupported (?:file )?format version/
const NO_FILE = /it is not a database file/

/** Turns a failure to open a graph file into one line that says what to do. */
export function openError(error: unknown, path: string): GraphError {
  const message = error instanceof Error ? error.message : String(error)
  if (HELD.test(message)) {
    const address = readAddress(path)
    return new GraphError(
      'IN_USE',
      address === null
        ? `${path} is in use by another papergraph; wait for it to finish, or choose another graph with --graph.`
        : `${path} is served by another papergraph at ${address}; ask it there, stop it, or choose another graph with --graph.`,
      { cause: error },
    )
  }
  const reason = UNOPENABLE.exec(message)?.[1] ?? NO_FILE.exec(message)?.[0]
  if (reason !== undefined) {
    return new GraphError('BAD_URL', `${path} cannot be opened: ${reason.toLowerCase()}.`, { cause: error })
  }
  if (NEWER.test(message)) {
    return new GraphError(
      'NEWER_VERSION',
      `${path} was written by a newer version; update papergraph, or choose another graph with --graph. Nothing was changed.`,
      { cause: error },
    )
  }
  return new GraphError(
    'DAMAGED',
    `${path} is damaged or is no graph file (${detail(message)}). It was left as it is: move it away and ingest the sources again.`,
    { cause: error },
  )
}

/** Turns a failed query into one line that names the query and hides the engine's internals. */
export function queryError(error: unknown, name: string): GraphError {
  if (error instanceof GraphError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new GraphError(
    'QUERY_FAILED',
    `The embedded engine could not answer ${name} (${detail(message)}).`,
    {
      cause: error,
    },
  )
}

function detail(message: string): string {
  const [line = ''] = message.replace(/^Database error: |^Query error: /, '').split('\n')
  return line
    .replace(/GRAFEO-\w+: |\S*\/\S*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160)
}
