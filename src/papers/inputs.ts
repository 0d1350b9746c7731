import { createReadStream, existsSync, type Stats, statSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { SourceError } from './source.ts'

/** Something to read papers from. */
export interface SourceInput {
  /** As the user named it; `standard input` for `-`. */
  readonly name: string
  /** The path of a regular file, which can be read more than once; null for pipes. */
  readonly path: string | null
  /**
   * Its bytes from the start; a pipe can be opened only once.
   * @throws SourceError when it cannot be read.
   */
  open(): AsyncIterable<Buffer>
}

const CHUNK_BYTES = 256 * 1024

/**
 * The inputs that `patterns` name: files, globs, and `-` for `stdin`, in the order given; what a glob matches is sorted by code
 * point. A file named twice is read once.
 * @throws SourceError for a name or glob without a file, and for a directory.
 */
export async function openInputs(
  patterns: readonly string[],
  stdin: AsyncIterable<Buffer | string>,
): Promise<readonly SourceInput[]> {
  const inputs = new Map<string, SourceInput>()
  for (const pattern of patterns) {
    if (pattern === '-') inputs.set('-', stdinInput(stdin))
    else
      for (const path of await matches(pattern))
        inputs.set(resolve(path), inputs.get(resolve(path)) ?? fileInput(path))
  }
  return [...inputs.values()]
}

async function matches(pattern: string): Promise<readonly string[]> {
  // A file whose name holds a bracket or a star is that file, not a glob.
  if (existsSync(pattern)) return [pattern]
  if (!isDynamicPattern(pattern)) throw new SourceError(`${pattern}: no such file`)
  const found = await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false, dot: false })
  if (found.length === 0) throw new SourceError(`${pattern}: matches no file`)
  return found.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

function fileInput(path: string): SourceInput {
  const stats = describe(path)
  if (stats.isDirectory())
    throw new SourceError(
      `${path}: is a directory; name the files in it, for example '${path.replace(/\/+$/, '')}/*.jsonl'`,
    )
  return {
    name: path,
    path: stats.isFile() ? path : null,
    open: () => readable(path, createReadStream(path, { highWaterMark: CHUNK_BYTES })),
  }
}

function stdinInput(stdin: AsyncIterable<Buffer | string>): SourceInput {
  return { name: 'standard input', path: null, open: () => readable('standard input', stdin) }
}

async function* readable(name: string, chunks: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
  } catch (error) {
    throw cannotRead(name, error)
  }
}

function describe(path: string): Stats {
  try {
    return statSync(path)
  } catch (error) {
    throw cannotRead(path, error)
  }
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
}

function cannotRead(name: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  const code = String(error.code)
  return new SourceError(`${name}: cannot be read: ${CAUSES[code] ?? code}`)
}
