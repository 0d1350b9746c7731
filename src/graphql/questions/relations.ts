import { edgesAmong } from '../../graph/reads/edges.ts'
import type { Surroundings } from '../../graph/reads/surroundings.ts'
import { builder } from '../builder.ts'
import { EdgeTypeEnum } from '../enums.ts'
import { badInput } from '../errors.ts'
import { searching } from '../limits/query-cost.ts'

/** Of how many nodes all relations among them are given at once. */
export const MOST_NODES = 300

export const NeighborhoodEdge = builder
  .objectRef<Surroundings['edges'][number]>('NeighborhoodEdge')
  .implement({
    description: 'A relation between two nodes that are shown together.',
    fields: (t) => ({
      from: t.exposeID('from', { description: 'Id of the node it goes out from.' }),
      to: t.exposeID('to', { description: 'Id of the node it goes to.' }),
      relation: t.expose('type', { type: EdgeTypeEnum, description: 'What holds between them.' }),
      papers: t.exposeInt('papers', { description: 'Number of papers that state it.' }),
    }),
  })

builder.queryField('relations', (t) =>
  t.field({
    type: [NeighborhoodEdge],
    description: 'Every relation between any two of some papers, methods, datasets and concepts.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: `Their ids, at most ${MOST_NODES}; what has none is related to nothing.`,
      }),
    },
    extensions: searching(2_000),
    resolve: (_query, { ids }, { store }) => {
      if (ids.length > MOST_NODES) {
        throw badInput('ids', `takes at most ${MOST_NODES} ids, not ${ids.length}.`)
      }
      return edgesAmong(store, [...new Set(ids)], null)
    },
  }),
)
