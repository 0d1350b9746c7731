import { browserLink } from '../graph/handover/browser-link.ts'
import type { Handover } from '../graph/handover/handover.ts'
import { builder } from './builder.ts'
import type { Fields } from './fields.ts'

builder.scalarType('JSON', {
  description: 'Any value of JSON, as it is: here an object whose keys are names of parameters.',
  serialize: (value) => value,
  parseValue: () => {
    throw new TypeError('JSON is only given, not taken.')
  },
})

/** How an answer is had again in another program. */
const Cypher = builder.objectRef<Handover>('Cypher').implement({
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

/** The field of an answer that hands it over; what it hands over is worked out only when it is selected. */
export function cypherField<A>(t: Fields<A>, handOver: (answer: A) => Handover | Promise<Handover>) {
  return t.field({
    type: Cypher,
    nullable: true,
    description: 'Reading Cypher that gives the ids of this answer again, for Neo4j Browser or a driver.',
    resolve: (answer) => handOver(answer),
  })
}
