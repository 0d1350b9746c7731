import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** Where the printed schema is kept. */
export const SCHEMA_FILE = new URL('../../schema/schema.graphql', import.meta.url)

/** The schema in GraphQL's own language, sorted, so that it changes only when the schema does. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
