import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A Cypher query with the shapes of its parameters and rows. */
export interface Query<P, R> {
  /** Path of its file under `cypher/`, without the extension: `read/paper-by-id`. */
  readonly name: string
  /** As it is written, with its comments: for people. */
  readonly written: string
  /** Without comments and indentation: for engines, which are sent it and read it each time. */
  readonly text: string
  readonly params: z.ZodType<P>
  readonly row: z.ZodType<R>
  /** Names of the columns. */
  readonly columns: readonly string[]
  /** Whether it takes an engine so little time that it may be asked with others, one after another; files say so by `@light`. */
  readonly light: boolean
}

const CYPHER_FOLDER = new URL('../../cypher/', import.meta.url)

/**
 * Reads `cypher/<name>.cypher` and ties it to its parameter and row shapes.
 * @throws when the file is missing, which only a broken installation can cause.
 */
export function defineQuery<P, R>(name: string, params: z.ZodType<P>, row: z.ZodType<R>): Query<P, R> {
  const written = readFileSync(new URL(`${name}.cypher`, CYPHER_FOLDER), 'utf8')
  const columns = [...written.matchAll(/^\/\/ @returns (\w+)/gm)].map(([, column = '']) => column)
  return {
    name,
    written,
    text: compact(written),
    params,
    row,
    columns,
    light: /^\/\/ @light /m.test(written),
  }
}

/** A query composed at run time from tested, parameterised fragments, such as filters. */
export function composeQuery<P, R>(
  name: string,
  written: string,
  params: z.ZodType<P>,
  row: z.ZodType<R>,
  light = false,
): Query<P, R> {
  const columns = row instanceof z.ZodObject ? Object.keys(row.shape) : []
  return { name, written, text: compact(written), params, row, columns, light }
}

const compact = (text: string): string => text.replace(/^\/\/.*\n|^ +/gm, '').trimEnd()
