import { builder } from '../builder.ts'
import { SourceRefused } from './ingester.ts'
import { Unauthorized } from './write-permission.ts'

/** A mutation of something that is not there. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** Why a mutation did nothing, as a part of its result. */
const MutationError = builder.interfaceRef<Error>('MutationError').implement({
  description: 'Why a mutation did nothing.',
  fields: (t) => ({
    message: t.exposeString('message', {
      description: 'What was wrong and what to do, in one sentence or two.',
    }),
  }),
})

export const RefusedRecordType = builder
  .objectRef<SourceRefused['refusals'][number]>('RefusedRecord')
  .implement({
    description: 'A record of a source that could not be taken; its neighbours are not affected.',
    fields: (t) => ({
      line: t.exposeInt('line', { description: 'Line on which the record starts, counted from 1.' }),
      reason: t.exposeString('reason', { description: 'What was wrong, and where it helps, what to do.' }),
    }),
  })

builder.objectType(Unauthorized, {
  name: 'Unauthorized',
  description: 'The request may not write; the message says how to be allowed to.',
  interfaces: [MutationError],
})

builder.objectType(NotFound, {
  name: 'NotFound',
  description: 'There is nothing with the id.',
  interfaces: [MutationError],
})

builder.objectType(SourceRefused, {
  name: 'SourceRefused',
  description: 'No paper could be read from the text, and nothing was changed.',
  interfaces: [MutationError],
  fields: (t) => ({
    refusals: t.field({
      type: [RefusedRecordType],
      description: 'The first 1,000 records that were refused, where there are any.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
})
