import { builder } from '../builder.ts'
import { ConceptKind, KINDS_OF_TYPE } from '../enums.ts'
import { Concept, Entity } from '../refs.ts'
import { ConceptConnection } from './entity-edges.ts'
import { findOne, idOrNameArgs, LISTING, listArgs, listOf } from './entity-list.ts'
import { idField } from './id-field.ts'

type Kind = typeof ConceptKind.$inferType

builder.objectType(Concept, {
  description: 'A concept, task or metric.',
  interfaces: [builder.nodeInterfaceRef(), Entity],
  fields: (t) => ({
    id: idField(t),
    kind: t.field({
      type: ConceptKind,
      description: 'What kind of concept most papers take it for.',
      resolve: (concept) => concept.kind as Kind,
    }),
  }),
})

builder.queryFields((t) => ({
  concept: t.field({
    type: Concept,
    nullable: true,
    description: 'The concept, task or metric with an id, name or alias, or null.',
    args: idOrNameArgs,
    resolve: (_query, args, context, info) => findOne(args, KINDS_OF_TYPE.CONCEPT, context, info),
  }),
  concepts: t.field({
    type: ConceptConnection,
    description: 'Concepts, tasks and metrics.',
    args: {
      kind: t.arg({ type: [ConceptKind], description: 'Kinds wanted; all when not given.' }),
      ...listArgs,
    },
    extensions: LISTING,
    resolve: (_query, { kind, ...args }, context, info) =>
      listOf(kind ?? KINDS_OF_TYPE.CONCEPT, args, context, info),
  }),
}))
