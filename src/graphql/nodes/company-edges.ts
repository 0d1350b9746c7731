import type { ObjectRef } from '@pothos/core'
import { pairCounts } from '../../graph/reads/associated-entities.ts'
import { association as associationOf } from '../../graph/reads/association.ts'
import { COOCCURRENCE_PAPERS, type Pair, sharedPapers } from '../../graph/reads/cooccurrence.ts'
import { paperTotal, supportsAsOf } from '../../graph/reads/paper-totals.ts'
import type { EntityRow, ListedEntity } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import type { Fields, Types } from '../fields.ts'
import { batchOf } from '../loading/loaders.ts'
import { connectionOf, cursorField, type Edge } from '../paging/connections.ts'
import { pageSize } from '../paging/page.ts'
import { Dataset, Entity, Method } from '../refs.ts'
import { Evidence, type EvidenceRow } from './evidence.ts'
import { strongestEvidence } from './paper-evidence.ts'

const MOST_PAPERS = 20
const DEFAULT_PAPERS = 3
const ESTIMATE =
  `Of an entity in more than ${COOCCURRENCE_PAPERS} papers, those that mention both are estimated from its ` +
  `${COOCCURRENCE_PAPERS} newest, in proportion, at most all that mention the other.`

/** An edge to something that the same papers mention. */
export interface CompanyEdge extends Edge<EntityRow> {
  /** Id of the entity whose company it is. */
  readonly of: string
  /** Papers that mention both, among the newest of that entity. */
  readonly papers: number
  /** What dates of papers are compared to; null for papers of any date and of none. */
  readonly asOf: string | null
}

function companyFields<E extends CompanyEdge>(t: Fields<E>) {
  return {
    cursor: cursorField(t),
    papers: t.int({
      description: `Number of papers that mention both, among the ${COOCCURRENCE_PAPERS} newest that mention the first.`,
      resolve: (edge) => edge.papers,
    }),
    pmi: t.float({
      description:
        'Pointwise mutual information in bits (Church and Hanks 1990): the logarithm to base 2 of `lift`. 0 is chance.',
      resolve: async (edge, _args, context) => (await association(edge, context)).pmi,
    }),
    npmi: t.float({
      description:
        '`pmi` over the most it could be, `-log2(share of papers that mention both)` (Bouma 2009): 1 where neither is ' +
        'mentioned without the other, 0 by chance, below 0 where they avoid each other.',
      resolve: async (edge, _args, context) => (await association(edge, context)).npmi,
    }),
    lift: t.float({
      description:
        'Papers that mention both × papers in the graph / (papers that mention the one × papers that mention the ' +
        `other), up to \`asOf\`: how many times more often than by chance. ${ESTIMATE}`,
      resolve: async (edge, _args, context) => (await association(edge, context)).lift,
    }),
    evidence: t.field({
      type: [Evidence],
      description:
        'The newest papers that mention both: what each of them says of the one and of the other most strongly.',
      args: {
        first: t.arg.int({
          defaultValue: DEFAULT_PAPERS,
          description: `Number of papers wanted, from 0 to ${MOST_PAPERS}.`,
        }),
      },
      resolve: (edge, { first }, context) =>
        evidenceOf(edge, pageSize(first ?? DEFAULT_PAPERS, MOST_PAPERS), context),
    }),
  }
}

/** The association of both ends; what it takes is read once for all edges of a request. */
async function association({ of, node, papers, asOf }: CompanyEdge, context: Context) {
  const { store, loaders } = context
  const supportOf = async (id: string): Promise<number> =>
    asOf === null
      ? ((await loaders.entities.load(id))?.support ?? papers)
      : ((await loaders.batch('support', asOf, id, (ids) => supportsAsOf(store, ids, asOf))) ?? papers)
  const [own, other, total] = await Promise.all([
    supportOf(of),
    asOf === null ? node.support : supportOf(node.id),
    loaders.batch('papers in all', asOf, '', async () => new Map([['', await paperTotal(store, asOf)]])),
  ])
  return associationOf(pairCounts(papers, own, other, total ?? papers))
}

async function evidenceOf(
  { of, node, asOf }: CompanyEdge,
  papers: number,
  context: Context,
): Promise<EvidenceRow[]> {
  const { store, loaders } = context
  const pair: Pair = [of, node.id]
  const shared = await batchOf(loaders, 'shared papers', { asOf, papers }, pair, (pairs) =>
    sharedPapers(store, pairs, asOf, papers),
  )
  const said = (shared ?? []).flatMap((paper) =>
    pair.map((entity) => strongestEvidence({ paper, entity }, context)),
  )
  return (await Promise.all(said)).flat()
}

function companyEdge(name: string, node: ObjectRef<Types, ListedEntity> | typeof Entity, what: string) {
  return builder.objectRef<CompanyEdge>(name).implement({
    description: `A ${what} that the same papers mention.`,
    fields: (t) => ({
      ...companyFields(t),
      node: t.field({ type: node, description: `The ${what}.`, resolve: (edge) => edge.node }),
    }),
  })
}

export const CooccurringMethodConnection = connectionOf(
  companyEdge('CooccurringMethodEdge', Method, 'method'),
  'Methods that the same papers mention.',
)
export const CooccurringDatasetConnection = connectionOf(
  companyEdge('CooccurringDatasetEdge', Dataset, 'dataset'),
  'Datasets that the same papers mention.',
)
export const CooccurringEntityConnection = connectionOf(
  companyEdge('CooccurringEntityEdge', Entity, 'method, dataset or concept'),
  'What the same papers mention.',
)

export const RelatedEntityConnection = connectionOf(
  builder.objectRef<CompanyEdge & { readonly score: number }>('RelatedEntityEdge').implement({
    description: 'A method, dataset or concept that keeps the company of another.',
    fields: (t) => ({
      ...companyFields(t),
      node: t.field({ type: Entity, description: 'The other one.', resolve: (edge) => edge.node }),
      score: t.exposeFloat('score', {
        description: `Papers that mention both over the geometric mean of the papers each is in: at most 1. ${ESTIMATE}`,
      }),
    }),
  }),
  'Entities of the same type that keep company, closest first.',
)
