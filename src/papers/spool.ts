import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { SourceError } from './source.ts'

/** A copy of a stream that can be read more than once. */
export interface Spool {
  open(): AsyncIterable<Buffer>
  /** Deletes the copy; to be called whatever happens. */
  remove(): Promise<void>
}

/**
 * Copies `chunks` to a file in the directory for temporary files, readable by its owner alone.
 * @throws SourceError when there is no room or no leave to write there; errors of the stream itself pass through.
 */
export async function spool(name: string, chunks: AsyncIterable<Buffer>): Promise<Spool> {
  const directory = await mkdtemp(join(tmpdir(), 'papergraph-input-'))
  const remove = () => rm(directory, { recursive: true, force: true })
  const path = join(directory, 'copy')
  try {
    await pipeline(chunks, createWriteStream(path, { mode: 0o600 }))
  } catch (error) {
    await remove()
    if (!(error instanceof Error && 'syscall' in error)) throw error
    throw new SourceError(
      `${name}: cannot be copied to ${tmpdir()}, which an export from a pipe needs: ${error.message}`,
    )
  }
  return { open: () => createReadStream(path), remove }
}
