import { readFileSync } from 'node:fs'

const FOLDER = new URL('../../schema/operations/', import.meta.url)

/** The text of an operation that is kept: `operation('lineage')` is schema/operations/lineage.graphql. */
export function operation(name: string): string {
  return readFileSync(new URL(`${name}.graphql`, FOLDER), 'utf8')
}
