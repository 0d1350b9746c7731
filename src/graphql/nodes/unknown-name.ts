import { mapMaybePromise } from '@graphql-tools/utils'
import { statementOf } from '../../graph/handover/handover.ts'
import type { PaperRow } from '../../graph/reads/shapes.ts'
import { unknownNamePapers } from '../../graph/reads/unknown-names.ts'
import { builder } from '../builder.ts'
import { BY_ID } from '../loading/fields-ahead.ts'
import { prefetch } from '../loading/prefetch.ts'
import { selects } from '../loading/selection.ts'
import { connectionOf, cursorField, type Edge, pageArgs } from '../paging/connections.ts'
import { pageSize, toPage } from '../paging/page.ts'
import { Paper, UnknownName } from '../refs.ts'
import { Evidence, type EvidenceRow, ofPaper } from './evidence.ts'
import { idField } from './id-field.ts'
import { afterPublished, publishedCursor } from './paper.ts'

interface PaperEdge extends Edge<PaperRow> {
  readonly evidence: readonly EvidenceRow[]
}

const UnknownNamePaperConnection = connectionOf(
  builder.objectRef<PaperEdge>('UnknownNamePaperEdge').implement({
    description: 'A paper that prints a name which was not understood.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: Paper, description: 'The paper.', resolve: (edge) => edge.node }),
      evidence: t.field({
        type: [Evidence],
        description: 'Each place where it prints the name.',
        resolve: ({ evidence }) => [...evidence],
      }),
    }),
  }),
  'Papers that print a name which was not understood, newest first.',
)

builder.objectType(UnknownName, {
  description:
    'A capitalised name or acronym that papers print and that was not understood: no method, dataset or concept was read ' +
    'from it. Papers that an earlier version ingested have none until they are ingested again.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: idField(t),
    name: t.exposeString('name', { description: 'The form that papers print most often.' }),
    aliases: t.stringList({
      description: 'Other forms of it that papers print, sorted.',
      resolve: ({ aliases }) => aliases,
    }),
    support: t.exposeInt('support', { description: 'Number of papers that print it.' }),
    papers: t.field({
      type: UnknownNamePaperConnection,
      description: 'Papers that print it, newest first and undated ones last.',
      args: pageArgs,
      extensions: BY_ID,
      resolve: (name, args, { store, loaders }, info) => {
        const size = pageSize(args.first)
        const evidence = selects(info, 'edges', 'evidence')
        const page = { after: afterPublished(args.after), limit: size + 1 }
        const rows = loaders.batch('UnknownName.papers', { evidence, page }, name.id, (ids) =>
          unknownNamePapers(store, ids, evidence, page),
        )
        const statement = () =>
          statementOf(store, (asked) =>
            unknownNamePapers(asked, [name.id], evidence, { ...page, limit: size }),
          )
        return mapMaybePromise(rows, (found = []) => {
          const edges = toPage(found, size, ({ paper, published, printed }) => ({
            cursor: () => publishedCursor(published, paper.id),
            node: paper,
            evidence: ofPaper(paper.id, printed),
          }))
          return { ...edges, count: async () => name.support, statement }
        })
      },
    }),
  }),
})

builder.queryField('unknownName', (t) =>
  t.field({
    type: UnknownName,
    nullable: true,
    description: 'The name that was not understood with an id, or null.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'Its id, such as `unknown:zorbium`; `unknown:` may be left out.',
      }),
    },
    resolve: (_query, args, context, info) => {
      const id = args.id.startsWith('unknown:') ? args.id : `unknown:${args.id}`
      prefetch(id, context, info)
      return context.loaders.unknownNames.load(id)
    },
  }),
)
