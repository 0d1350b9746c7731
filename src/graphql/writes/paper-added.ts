import { nextArrivals } from '../../graph/reads/arrivals.ts'
import { graphRevision } from '../../graph/reads/revision.ts'
import { builder } from '../builder.ts'
import { Paper } from '../refs.ts'
import { eventStream } from './event-stream.ts'

builder.subscriptionField('paperAdded', (t) =>
  t.field({
    type: Paper,
    description:
      'Papers that come into the graph from now on, whoever writes them, in the order of their coming and within seconds. ' +
      'Papers that are only updated are not told of.',
    subscribe: async (_subscription, _args, { store, ingests, revisions }) => {
      let latest = await graphRevision(store)
      let heard = { revision: latest + 1, id: '' }
      const listen = (wake: () => void) =>
        revisions.add((revision) => {
          latest = revision
          wake()
        })
      return eventStream({ ingests, revisions }, listen, async () => {
        while (heard.revision <= latest) {
          const next = await nextArrivals(store, heard, latest)
          heard = next.heard
          if (next.papers.length > 0) return next.papers
        }
        return []
      })
    },
    resolve: (paper) => paper,
  }),
)
