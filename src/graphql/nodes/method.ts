import { builder } from '../builder.ts'
import { KINDS_OF_TYPE } from '../enums.ts'
import { Entity, Method } from '../refs.ts'
import { MethodConnection } from './entity-edges.ts'
import { findOne, idOrNameArgs, LISTING, listArgs, listOf } from './entity-list.ts'
import { idField } from './id-field.ts'

builder.objectType(Method, {
  description: 'A method, model or algorithm.',
  interfaces: [builder.nodeInterfaceRef(), Entity],
  fields: (t) => ({ id: idField(t) }),
})

builder.queryFields((t) => ({
  method: t.field({
    type: Method,
    nullable: true,
    description: 'The method with an id, name or alias, or null.',
    args: idOrNameArgs,
    resolve: (_query, args, context, info) => findOne(args, KINDS_OF_TYPE.METHOD, context, info),
  }),
  methods: t.field({
    type: MethodConnection,
    description: 'Methods.',
    args: listArgs,
    extensions: LISTING,
    resolve: (_query, args, context, info) => listOf(KINDS_OF_TYPE.METHOD, args, context, info),
  }),
}))
