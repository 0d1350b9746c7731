import { z } from 'zod'
import { statementOf } from '../../graph/handover/handover.ts'
import { countIngestRuns, type IngestRun, listIngestRuns } from '../../graph/reads/ingest-runs.ts'
import { builder } from '../builder.ts'
import { connectionOf, cursorField, type Edge, pageArgs } from '../paging/connections.ts'
import { decodeCursor, encodeCursor } from '../paging/cursor.ts'
import { countOf, pageSize, toPage } from '../paging/page.ts'

const ORDER = 'ingests'
const Keys = z.tuple([z.number().int()]).transform(([firstRevision]) => firstRevision)

const Ingest = builder.objectRef<IngestRun>('Ingest').implement({
  description: 'One reading of sources into the graph that wrote something.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, by which `rising` takes it: `ingest:12`.' }),
    at: t.exposeString('at', { description: 'Time of its last write, in ISO 8601 and UTC.' }),
    papers: t.exposeInt('papers', {
      description: 'Number of papers that it wrote, new ones and changed ones.',
    }),
  }),
})

const IngestConnection = connectionOf(
  builder.objectRef<Edge<IngestRun>>('IngestEdge').implement({
    description: 'An ingest in a list of ingests.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: Ingest, description: 'The ingest.', resolve: (edge) => edge.node }),
    }),
  }),
  'Ingests, the newest first.',
)

builder.queryField('ingests', (t) =>
  t.field({
    type: IngestConnection,
    description: 'The ingests that wrote something, the newest first.',
    args: pageArgs,
    resolve: async (_query, args, { store }, info) => {
      const size = pageSize(args.first)
      const after = decodeCursor(args.after, ORDER, Keys)
      const count = countOf(info, () => countIngestRuns(store))
      const page = toPage(await listIngestRuns(store, after, size + 1), size, (node) => ({
        cursor: () => encodeCursor(ORDER, [node.firstRevision]),
        node,
      }))
      const statement = () => statementOf(store, (asked) => listIngestRuns(asked, after, size))
      return { ...page, count, statement }
    },
  }),
)
