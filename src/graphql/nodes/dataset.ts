import { builder } from '../builder.ts'
import { KINDS_OF_TYPE } from '../enums.ts'
import { Dataset, Entity } from '../refs.ts'
import { DatasetConnection } from './entity-edges.ts'
import { findOne, idOrNameArgs, LISTING, listArgs, listOf } from './entity-list.ts'
import { idField } from './id-field.ts'

builder.objectType(Dataset, {
  description: 'A dataset or benchmark.',
  interfaces: [builder.nodeInterfaceRef(), Entity],
  fields: (t) => ({ id: idField(t) }),
})

builder.queryFields((t) => ({
  dataset: t.field({
    type: Dataset,
    nullable: true,
    description: 'The dataset with an id, name or alias, or null.',
    args: idOrNameArgs,
    resolve: (_query, args, context, info) => findOne(args, KINDS_OF_TYPE.DATASET, context, info),
  }),
  datasets: t.field({
    type: DatasetConnection,
    description: 'Datasets.',
    args: listArgs,
    extensions: LISTING,
    resolve: (_query, args, context, info) => listOf(KINDS_OF_TYPE.DATASET, args, context, info),
  }),
}))
