import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = new URL('../../../schema/', import.meta.url)

/** The files of a folder of `schema/`, in the order of their names: each a comment and one named operation. */
export function readOperations(
  folder: 'examples' | 'operations',
): { readonly file: string; readonly text: string }[] {
  const files = new URL(`${folder}/`, FOLDER)
  return readdirSync(files)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ file, text: readFileSync(new URL(file, files), 'utf8') }))
}
