import { deletePapers } from '../../graph/writes/delete-papers.ts'
import { type Removal, removalOf } from '../../graph/writes/removal.ts'
import { builder } from '../builder.ts'
import { searching } from '../limits/query-cost.ts'
import { NotFound } from './mutation-errors.ts'
import { Unauthorized } from './write-permission.ts'

interface Deletion extends Removal {
  readonly id: string
  readonly dryRun: boolean
}

const DeletedPaper = builder.objectRef<Deletion>('DeletedPaper').implement({
  description: 'What left the graph with a paper.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Id of the paper.' }),
    dryRun: t.exposeBoolean('dryRun', { description: 'Whether all this is still there, and would go.' }),
    claims: t.exposeInt('claims', { description: 'Number of claims that it stated.' }),
    edges: t.exposeInt('edges', {
      description:
        'Number of edges: what it and its claims say, and citations of it, which wait for it again.',
    }),
    entities: t.idList({
      description: 'Ids of the entities that no other paper mentions.',
      resolve: ({ entities }) => [...entities],
    }),
  }),
})

builder.mutationField('deletePaper', (t) =>
  t.field({
    type: DeletedPaper,
    description:
      'Removes a paper with all that it says, and entities that no other paper mentions. Citations of it wait until it ' +
      'comes again. Needs the token.',
    args: {
      id: t.arg.id({ required: true, description: 'Id of the paper; `paper:` may be left out.' }),
      dryRun: t.arg.boolean({
        defaultValue: false,
        description: 'Whether to say only what would go, and leave it.',
      }),
    },
    extensions: searching(100),
    errors: {
      types: [Unauthorized, NotFound],
      union: {
        name: 'DeletePaperResult',
        description: 'What left the graph with a paper, or why nothing did.',
      },
    },
    resolve: async (_mutation, args, { permitWriting, store }) => {
      permitWriting()
      const id = args.id.startsWith('paper:') ? args.id : `paper:${args.id}`
      const dryRun = args.dryRun ?? false
      const removal = dryRun
        ? await removalOf((query, params) => store.read(query, params), [id])
        : await store.write((transaction) => deletePapers(transaction, [id]))
      if (removal.papers.length === 0) throw new NotFound(`There is no paper ${id.slice(0, 200)}.`)
      return { ...removal, id, dryRun }
    },
  }),
)
