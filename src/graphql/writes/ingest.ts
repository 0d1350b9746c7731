import { randomUUID } from 'node:crypto'
import { builder } from '../builder.ts'
import { SourceKind } from '../enums.ts'
import { badInput } from '../errors.ts'
import { searching } from '../limits/query-cost.ts'
import type { IngestFeed } from './ingest-feed.ts'
import { IngestReceiptType } from './ingest-receipt.ts'
import { type Ingester, type IngestStep, SourceRefused, type SourceText } from './ingester.ts'
import { Unauthorized } from './write-permission.ts'

const LONGEST_NAME = 200

const IngestInput = builder.inputType('IngestInput', {
  description: 'The text of a source of papers.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'The whole text, as a file would hold it.' }),
    from: t.field({
      type: SourceKind,
      description: 'Kind of the source; told from the text when not given.',
    }),
    name: t.string({
      defaultValue: 'text',
      description: `What to call the text in messages and progress, at most ${LONGEST_NAME} characters.`,
    }),
  }),
})

builder.mutationField('ingest', (t) =>
  t.field({
    type: IngestReceiptType,
    description:
      'Reads the papers of a text into the graph, after the texts that came before it. A record that cannot be taken ' +
      'is named and its neighbours are in; papers are whole or not there. Needs the token.',
    args: { input: t.arg({ type: IngestInput, required: true, description: 'The text.' }) },
    extensions: searching(1_000),
    errors: {
      types: [Unauthorized, SourceRefused],
      union: { name: 'IngestResult', description: 'What became of a text, or why nothing did.' },
    },
    resolve: (_mutation, { input }, { permitWriting, ingests }) => {
      const ingester = permitWriting()
      const name = input.name ?? 'text'
      if (name.length > LONGEST_NAME) {
        throw badInput('input.name', `must be at most ${LONGEST_NAME} characters long.`)
      }
      return told(ingester, { text: input.text, from: input.from ?? null, name }, ingests)
    },
  }),
)

/** Ingests a text while its progress is told as that of a run of its own, whose end is told whatever happens. */
async function told(ingester: Ingester, source: SourceText, ingests: IngestFeed) {
  const run = { run: randomUUID(), name: source.name }
  let last: IngestStep = { papers: 0, refused: 0, total: null }
  try {
    const receipt = await ingester(source, (step) => {
      last = step
      ingests.tell({ ...run, ...step, finished: false })
    })
    return { ...receipt, ...run }
  } finally {
    ingests.tell({ ...run, ...last, finished: true })
  }
}
