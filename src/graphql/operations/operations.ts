import { createHash } from 'node:crypto'
import { type DocumentNode, Kind, parse, print } from 'graphql'
import { readOperations } from './operation-files.ts'

/**
 * The texts of the operations in `schema/operations/` by what a client may call them: the operation's name, or the
 * SHA-256 of its text in hexadecimal digits, as the file has it or as graphql-js prints it.
 */
export function knownOperations(): ReadonlyMap<string, string> {
  return new Map(
    readOperations('operations').flatMap(({ text }) => {
      const document = parse(text)
      return [...namesOf(document), sha256(text), sha256(print(document))].map((key) => [key, text] as const)
    }),
  )
}

function namesOf({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined
      ? [definition.name.value]
      : [],
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
