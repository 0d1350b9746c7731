import { graphHash } from '../../graph/export/jsonl.ts'
import { builder } from '../builder.ts'
import { SourceKind } from '../enums.ts'
import { pageSize } from '../paging/page.ts'
import { Stats, statsOf } from '../questions/stats.ts'
import { Paper } from '../refs.ts'
import type { IngestReceipt, LineAccount } from './ingester.ts'
import { RefusedRecordType } from './mutation-errors.ts'

/** Refused records, or papers, named at most. */
const MOST_WANTED = 100

const SkippedLines = builder.objectRef<LineAccount['skipped'][number]>('SkippedLines').implement({
  description: 'Lines that are no part of a record.',
  fields: (t) => ({
    reason: t.exposeString('reason', { description: 'Why they were skipped, such as `blank` or `header`.' }),
    lines: t.exposeInt('lines', { description: 'Number of lines.' }),
  }),
})

const LineAccountType = builder.objectRef<LineAccount>('LineAccount').implement({
  description: 'What became of every line: taken, refused and skipped ones add up to the total.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'Number of lines in the text.' }),
    titles: t.exposeInt('titles', { description: 'Lines taken as titles.' }),
    abstracts: t.exposeInt('abstracts', { description: 'Lines taken as abstracts.' }),
    records: t.exposeInt('records', { description: 'Lines of records that hold title and abstract.' }),
    refused: t.exposeInt('refused', { description: 'Lines of records that were refused.' }),
    skipped: t.field({
      type: [SkippedLines],
      description: 'Lines that are no part of a record, by reason.',
      resolve: ({ skipped }) => [...skipped],
    }),
  }),
})

export const IngestReceiptType = builder
  .objectRef<IngestReceipt & { readonly run: string }>('IngestReceipt')
  .implement({
    description: 'What became of a text: of its papers, and of every line.',
    fields: (t) => ({
      run: t.exposeID('run', { description: 'Id of the run, by which `ingestProgress` tells of it.' }),
      kind: t.field({
        type: SourceKind,
        nullable: true,
        description: 'Kind of the source, as given or as told from the text.',
        resolve: (receipt) => receipt.kind,
      }),
      added: t.exposeInt('added', { description: 'Papers that were not there before.' }),
      updated: t.exposeInt('updated', {
        description:
          'Papers that were there with other content, or read by another version of the extractor.',
      }),
      unchanged: t.exposeInt('unchanged', { description: 'Papers that were there as offered.' }),
      papers: t.field({
        type: [Paper],
        description: 'The first of the papers that were added or updated, in the order of the text.',
        args: {
          first: t.arg.int({ description: 'How many to give, from 0 to 100; 20 when not given.' }),
        },
        resolve: async ({ written }, { first }, { loaders }) => {
          const ids = written.slice(0, pageSize(first, MOST_WANTED))
          const papers = await Promise.all(ids.map((id) => loaders.papers.load(id)))
          return papers.filter((paper) => paper !== null)
        },
      }),
      kept: t.exposeInt('kept', {
        description: 'Papers left as the full tier read them, because this server reads with the light one.',
      }),
      refused: t.exposeInt('refused', { description: 'Number of records that could not be taken.' }),
      refusals: t.field({
        type: [RefusedRecordType],
        description: 'The first of the records that could not be taken.',
        args: {
          first: t.arg.int({ description: 'How many to name, from 0 to 100; 20 when not given.' }),
        },
        resolve: ({ refusals }, { first }) => refusals.slice(0, pageSize(first, MOST_WANTED)),
      }),
      lines: t.field({
        type: LineAccountType,
        description: 'What became of every line.',
        resolve: (receipt) => receipt.lines,
      }),
      graph: t.field({
        type: Stats,
        description: 'How much the graph holds now; counted only when selected.',
        resolve: (_receipt, _args, { store }) => statsOf(store, null),
      }),
      sha256: t.string({
        description:
          'SHA-256 of the canonical export as of now; the whole graph is read for it, and only when selected.',
        resolve: (_receipt, _args, { store }) => graphHash(store),
      }),
    }),
  })
