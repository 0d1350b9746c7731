import {
  citationsBetween,
  type PaperPair,
  type RelatedPaper,
  relatedPapers,
  type SharedEntity,
} from '../../graph/reads/related-papers.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { PaperDate, upTo } from '../date.ts'
import { searching } from '../limits/query-cost.ts'
import { BY_ID } from '../loading/fields-ahead.ts'
import { batchOf } from '../loading/loaders.ts'
import { connectionOf, cursorField, MOST_RELATED, relatedArgs } from '../paging/connections.ts'
import { decodeGiven, pageOfRest } from '../paging/given.ts'
import { pageSize } from '../paging/page.ts'
import { Entity, Paper } from '../refs.ts'
import { Evidence } from './evidence.ts'
import { strongestEvidence } from './paper-evidence.ts'

const ORDER = 'relatedness'

interface ReasonRow extends SharedEntity {
  readonly papers: PaperPair
}

interface RelatedPaperEdge extends RelatedPaper {
  readonly cursor: () => string
  /** Id of the paper that was asked about. */
  readonly of: string
}

const Reason = builder.objectRef<ReasonRow>('RelatedPaperReason').implement({
  description: 'Something that two papers mention.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'The method, dataset or concept.',
      resolve: ({ entity }) => entity,
    }),
    weight: t.exposeFloat('weight', {
      description:
        'What it adds to the score: log((papers in the graph + 1) / (papers that mention it + ½)), up to `asOf`, so ' +
        'that what everybody mentions counts next to nothing.',
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'What the one paper and the other say of it most strongly.',
      resolve: async ({ papers, entity }, _args, context) =>
        (
          await Promise.all(papers.map((paper) => strongestEvidence({ paper, entity: entity.id }, context)))
        ).flat(),
    }),
  }),
})

const RelatedPaperConnection = connectionOf(
  builder.objectRef<RelatedPaperEdge>('RelatedPaperEdge').implement({
    description: 'A paper that shares entities with another.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: Paper, description: 'The other paper.', resolve: (edge) => edge.paper }),
      score: t.exposeFloat('score', { description: 'Sum of the weights of its reasons.' }),
      shared: t.field({
        type: [Entity],
        description: 'Methods, datasets and concepts that both mention, the rarest first.',
        resolve: ({ reasons }) => reasons.map(({ entity }) => entity),
      }),
      reasons: t.field({
        type: [Reason],
        description: 'Why it is related: what both mention, each with its weight, the rarest first.',
        resolve: ({ of, paper, reasons }) =>
          reasons.map((reason): ReasonRow => ({ ...reason, papers: [of, paper.id] })),
      }),
      cites: t.boolean({
        description:
          'Whether the paper that was asked about cites this one, which adds nothing to the score.',
        resolve: async (edge, _args, context) => (await citationsOf(edge, context)).cites,
      }),
      citedBy: t.boolean({
        description:
          'Whether this paper cites the one that was asked about, which adds nothing to the score.',
        resolve: async (edge, _args, context) => (await citationsOf(edge, context)).citedBy,
      }),
    }),
  }),
  'Papers that share most with a paper, the highest score first.',
  ({ paper }) => [paper.id],
)

/** Who of two papers cites the other; read for all edges of a request at once. */
async function citationsOf({ of, paper }: RelatedPaperEdge, { store, loaders }: Context) {
  const pair: PaperPair = [of, paper.id]
  const found = await batchOf(loaders, 'citations between', null, pair, (pairs) =>
    citationsBetween(store, pairs),
  )
  return found ?? { cites: false, citedBy: false }
}

builder.objectField(Paper, 'related', (t) =>
  t.field({
    type: RelatedPaperConnection,
    description: 'Papers that share methods, datasets and concepts with it, rare ones counting most.',
    args: {
      ...relatedArgs,
      asOf: t.arg({
        type: PaperDate,
        description: 'Papers published up to this day, month or year, and what they alone tell.',
      }),
    },
    extensions: { ...BY_ID, ...searching(20) },
    resolve: async ({ id }, args, { store, loaders }) => {
      const size = pageSize(args.first, MOST_RELATED)
      const given = decodeGiven(args.after, ORDER)
      const asOf = upTo(args.asOf)
      const related = await loaders.batch('Paper.related', asOf, id, (ids) => relatedPapers(store, ids, asOf))
      const page = pageOfRest(
        related ?? [],
        given,
        size,
        ({ paper }) => paper.id,
        (edge, cursor) => ({ ...edge, cursor, of: id }),
      )
      return { ...page, count: async () => related?.length ?? 0 }
    },
  }),
)
