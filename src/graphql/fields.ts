import type { SchemaTypes } from '@pothos/core'
import type { builder } from './builder.ts'

/** What the types of the schema are made with. */
export type Types =
  typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T extends SchemaTypes> ? T : never

/** What the fields of an object type are made by. */
export type Fields<E> = PothosSchemaTypes.ObjectFieldBuilder<Types, E>
