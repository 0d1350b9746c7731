import { mapMaybePromise } from '@graphql-tools/utils'
import { z } from 'zod'
import { statementOf } from '../../graph/handover/handover.ts'
import {
  countPaperUnknownNames,
  countUnknownNames,
  listUnknownNames,
  paperUnknownNames,
  type UnknownNameRow,
} from '../../graph/reads/unknown-names.ts'
import { builder } from '../builder.ts'
import { BY_ID } from '../loading/fields-ahead.ts'
import { selects } from '../loading/selection.ts'
import { connectionOf, cursorField, type Edge, pageArgs } from '../paging/connections.ts'
import { decodeCursor, encodeCursor } from '../paging/cursor.ts'
import { countEach, countOf, pageSize, toPage } from '../paging/page.ts'
import { pageBySupport } from '../paging/support-pages.ts'
import { Paper, UnknownName } from '../refs.ts'
import { Evidence, type EvidenceRow, ofPaper } from './evidence.ts'

const ORDER = 'unknown names'
const TEXT_ORDER = 'unknown names of a paper'
const TextKeys = z
  .tuple([z.enum(['title', 'abstract']), z.number().int()])
  .transform(([field, start]) => ({ field, start }))

const UnknownNameConnection = connectionOf(
  builder.objectRef<Edge<UnknownNameRow>>('UnknownNameEdge').implement({
    description: 'A name in a list of those that were not understood.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: UnknownName, description: 'The name.', resolve: (edge) => edge.node }),
    }),
  }),
  'Names that were not understood, those that most papers print first.',
)

interface PrintedEdge extends Edge<UnknownNameRow> {
  readonly evidence: readonly EvidenceRow[]
}

const PaperUnknownNameConnection = connectionOf(
  builder.objectRef<PrintedEdge>('PaperUnknownNameEdge').implement({
    description: 'A name that a paper prints and that was not understood.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: UnknownName, description: 'The name.', resolve: (edge) => edge.node }),
      evidence: t.field({
        type: [Evidence],
        description: 'Each place where the paper prints it.',
        resolve: ({ evidence }) => [...evidence],
      }),
    }),
  }),
  'Names that a paper prints and that were not understood, in the order of the text, the title before the abstract.',
)

builder.queryField('unknownNames', (t) =>
  t.field({
    type: UnknownNameConnection,
    description:
      'Names that papers print and that were not understood, those that most papers print first, then by id. The pages ' +
      'after the first keep their order while papers are written.',
    args: pageArgs,
    resolve: async (_query, args, { store }, info) => {
      const size = pageSize(args.first)
      const count = countOf(info, () => countUnknownNames(store))
      const { rows, after, cursorOf } = await pageBySupport(
        store,
        ORDER,
        { after: args.after, size },
        (page) => listUnknownNames(store, page),
      )
      const edges = toPage(rows, size, ({ unknown, ...place }) => ({
        cursor: () => cursorOf({ ...place, id: unknown.id }),
        node: unknown,
      }))
      const statement = () => statementOf(store, (asked) => listUnknownNames(asked, { after, limit: size }))
      return { ...edges, count, statement }
    },
  }),
)

builder.objectField(Paper, 'unknownNames', (t) =>
  t.field({
    type: PaperUnknownNameConnection,
    description: 'Names that the paper prints and that were not understood.',
    args: pageArgs,
    extensions: BY_ID,
    resolve: (paper, args, { store, loaders }, info) => {
      const size = pageSize(args.first)
      const evidence = selects(info, 'edges', 'evidence')
      const page = { after: decodeCursor(args.after, TEXT_ORDER, TextKeys), limit: size + 1 }
      const count = countEach(info, loaders, 'Paper.unknownNames', null, paper.id, (ids) =>
        countPaperUnknownNames(store, ids),
      )
      const rows = loaders.batch('Paper.unknownNames', { evidence, page }, paper.id, (ids) =>
        paperUnknownNames(store, ids, evidence, page),
      )
      const statement = () =>
        statementOf(store, (asked) =>
          paperUnknownNames(asked, [paper.id], evidence, { ...page, limit: size }),
        )
      return mapMaybePromise(rows, (found = []) => {
        const edges = toPage(found, size, ({ unknown, field, start, printed }) => ({
          cursor: () => encodeCursor(TEXT_ORDER, [field, start]),
          node: unknown,
          evidence: ofPaper(paper.id, printed),
        }))
        return { ...edges, count, statement }
      })
    },
  }),
)
