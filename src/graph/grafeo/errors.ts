import { GraphError } from '../store.ts'
import { readAddress } from './address.ts'

/** Turns a failure to open a graph file into one line that says what to do. */
export function openError(error: unknown, path: string): GraphError {
  const message = error instanceof Error ? error.message : String(error)
  if (/cannot be locked|lock/i.test(message) && !/No such file|Permission denied/i.test(message)) {
    const address = readAddress(path)
    return new GraphError(
      'IN_USE',
      address === null
        ? `${path} is in use by another papergraph; wait for it to finish, or choose another graph with --graph.`
        : `${path} is served by another papergraph at ${address}; ask it there, stop it, or choose another graph with --graph.`,
      { cause: error },
    )
  }
  if (/No such file|Permission denied|Is a directory|Read-only/i.test(message)) {
    const reason = /(No such file or directory|Permission denied|Is a directory|Read-only file system)/i.exec(
      message,
    )
    return new GraphError('BAD_URL', `${path} cannot be opened: ${reason?.[1]?.toLowerCase()}.`, {
      cause: error,
    })
  }
  if (/newer|unsupported (?:format )?version|version \d+ is not supported/i.test(message)) {
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
    .replace(/\S*\/\S*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 160)
}
