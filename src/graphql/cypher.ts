import { browserLink } from '../graph/browser-link.ts'
import type { Handover } from '../graph/handover.ts'
import { builder } from './builder.ts'

builder.scalarType('JSON', {
  description: 'Any value of JSON, as it is: here an object whose keys are names of parameters.',
  serialize: (value) => value,
  parseValue: () => {
    throw new TypeError('JSON is only given, not taken.')
  },
})

/** How an answer is had again in another program. */
export const Cypher = builder.objectRef<Handover>('Cypher').implement({
  description:
    'A reading Cypher statement that gives the ids of an answer again: the very one that was asked where that was a ' +
    'single one, or else one that finds what is shown by its ids, with the edges among it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The statement, with the names of its parameters.' }),
    parameters: t.field({
      type: 'JSON',
      description:
        'What it is run with: an object that a driver takes as it is. Whole numbers have to be sent as integers.',
      resolve: ({ parameters }) => parameters,
    }),
    browserUrl: t.string({
      nullable: true,
      description:
        'Link that opens Neo4j Browser with the statement in its editor; null where the graph is not in Neo4j.',
      resolve: (handover, _args, { browserUrl }) =>
        browserUrl === null ? null : browserLink(browserUrl, handover),
    }),
  }),
})
