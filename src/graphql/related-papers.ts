import { countGraph } from '../graph/counts.ts'
import { type RelatedPaper, relatedPapers } from '../graph/reads/related-papers.ts'
import { builder } from './builder.ts'
import { connectionOf, cursorField, MOST_RELATED, relatedArgs } from './connections.ts'
import { decodeGiven, pageOfRest } from './given.ts'
import { pageSize } from './page.ts'
import { BY_ID } from './prefetch.ts'
import { searching } from './query-cost.ts'
import { Entity, Paper } from './refs.ts'

const ORDER = 'relatedness'

const RelatedPaperConnection = connectionOf(
  builder.objectRef<RelatedPaper & { readonly cursor: string }>('RelatedPaperEdge').implement({
    description: 'A paper that shares entities with another.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: Paper, description: 'The other paper.', resolve: (edge) => edge.paper }),
      score: t.exposeFloat('score', {
        description: 'Sum over the shared entities of log(papers in the graph / papers that mention it).',
      }),
      shared: t.field({
        type: [Entity],
        description: 'Methods, datasets and concepts that both mention, the rarest first.',
        resolve: (edge) => [...edge.shared],
      }),
    }),
  }),
  'Papers that share most with a paper, the highest score first.',
  ({ paper }) => [paper.id],
)

builder.objectField(Paper, 'related', (t) =>
  t.field({
    type: RelatedPaperConnection,
    description: 'Papers that share methods, datasets and concepts with it, rare ones counting most.',
    args: relatedArgs,
    extensions: { ...BY_ID, ...searching(20) },
    resolve: async (paper, args, { store, loaders }) => {
      const size = pageSize(args.first, MOST_RELATED)
      const given = decodeGiven(args.after, ORDER)
      const related = await loaders.batch('Paper.related', null, paper.id, async (ids) => {
        const { papers } = await countGraph(store)
        return relatedPapers(store, ids, papers)
      })
      const page = pageOfRest(
        related ?? [],
        given,
        size,
        ({ paper }) => paper.id,
        (edge) => edge,
      )
      return { ...page, count: async () => related?.length ?? 0 }
    },
  }),
)
