import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** A Cypher query with the shapes of its parameters and rows. */
export interface Query<P, R> {
  /** Path of its file under `cypher/`, without the extension: `read/paper-by-id`. */
  readonly name: string
  readonly text: string
  readonly params: z.ZodType<P>
  readonly row: z.ZodType<R>
  /** Names of the columns. */
  readonly columns: readonly string[]
  /** Whether it reads no more than a page of its ids shows, as its file says by `@light`. */
  readonly light: boolean
}

const CYPHER_FOLDER = new URL('../../cypher/', import.meta.url)

/**
 * Reads `cypher/<name>.cypher` and ties it to its parameter and row shapes.
 * @throws when the file is missing, which only a broken installation can cause.
 */
export function defineQuery<P, R>(name: string, params: z.ZodType<P>, row: z.ZodType<R>): Query<P, R> {
  const text = readFileSync(new URL(`${name}.cypher`, CYPHER_FOLDER), 'utf8')
  const columns = [...text.matchAll(/^\/\/ @returns (\w+)/gm)].map(([, column = '']) => column)
  return { name, text, params, row, columns, light: /^\/\/ @light /m.test(text) }
}

/** A query composed at run time from tested, parameterised fragments; used for filters only. */
export function composeQuery<P, R>(
  name: string,
  text: string,
  params: z.ZodType<P>,
  row: z.ZodType<R>,
): Query<P, R> {
  return { name, text, params, row, columns: [], light: false }
}
