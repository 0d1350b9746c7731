import { builder } from '../builder.ts'
import { eventStream } from './event-stream.ts'
import type { IngestProgress } from './ingest-feed.ts'

/** Runs that a subscriber may be behind on; of each only the latest step is kept. */
const MAX_BEHIND = 100

const IngestProgressType = builder.objectRef<IngestProgress>('IngestProgress').implement({
  description: 'How far the reading of a text has come.',
  fields: (t) => ({
    run: t.exposeID('run', { description: 'Id of the run, as its receipt has it.' }),
    name: t.exposeString('name', { description: 'What the text is called.' }),
    papers: t.exposeInt('papers', { description: 'Papers dealt with so far.' }),
    refused: t.exposeInt('refused', { description: 'Records refused so far.' }),
    total: t.exposeInt('total', {
      nullable: true,
      description: 'Papers in the text; null until they are counted.',
    }),
    finished: t.exposeBoolean('finished', { description: 'Whether the run has ended, well or not.' }),
  }),
})

builder.subscriptionField('ingestProgress', (t) =>
  t.field({
    type: IngestProgressType,
    description:
      'How far the texts come that are sent to this server from now on; whoever is slow misses steps, but not the last.',
    subscribe: (_subscription, _args, { ingests, revisions }) => {
      const behind = new Map<string, IngestProgress>()
      const listen = (wake: () => void) =>
        ingests.add((progress) => {
          behind.delete(progress.run)
          behind.set(progress.run, progress)
          const [oldest] = behind.keys()
          if (behind.size > MAX_BEHIND && oldest !== undefined) behind.delete(oldest)
          wake()
        })
      return eventStream({ ingests, revisions }, listen, () => {
        const [next] = behind.values()
        if (next === undefined) return []
        behind.delete(next.run)
        return [next]
      })
    },
    resolve: (progress) => progress,
  }),
)
