import type { EntityLink } from '../../graph/reads/entity-links.ts'
import { type Related, relationsOf, type Said } from '../../graph/reads/overlap.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { Assertion, EdgeTypeEnum } from '../enums.ts'
import type { NodeRow } from '../loading/load-node.ts'
import { batchOf } from '../loading/loaders.ts'
import { Evidence, type EvidenceRow } from '../nodes/evidence.ts'
import { linkEvidence } from '../nodes/link-evidence.ts'
import { statementEvidence } from '../nodes/paper-evidence.ts'
import { connectionOf, cursorField, type Edge } from '../paging/connections.ts'

const EVIDENCE_PAPERS = 3

/** How one side relates to something, and up to which date papers are asked. */
interface SaidAsOf extends Said {
  readonly asOf: string | null
}

/** Something that one or both sides relate to. */
export interface OverlapEdge extends Edge<NodeRow> {
  /** Ids of those of the two that relate to it. */
  readonly a: string | null
  readonly b: string | null
  readonly asOf: string | null
}

const OverlapStatement = builder.objectRef<SaidAsOf>('OverlapStatement').implement({
  description: 'How one of two things that are compared relates to something.',
  fields: (t) => ({
    relation: t.expose('type', { type: EdgeTypeEnum, description: 'What holds between them.' }),
    reversed: t.boolean({
      description: 'Whether the relation goes to the thing that is compared, as from a paper to a method.',
      resolve: ({ out }) => !out,
    }),
    assertion: t.field({
      type: Assertion,
      nullable: true,
      description: 'How it is said; null for citations, which a source gives.',
      resolve: ({ assertion }) => assertion,
    }),
    support: t.exposeInt('papers', { description: 'Number of papers that say so.' }),
    evidence: t.field({
      type: [Evidence],
      description: `Where it is said: of links between entities the ${EVIDENCE_PAPERS} papers it is read from most surely; empty for citations.`,
      resolve: evidenceOf,
    }),
  }),
})

async function evidenceOf(said: SaidAsOf, _args: unknown, context: Context): Promise<EvidenceRow[]> {
  const { parent, other, type, out, assertion, asOf } = said
  const [from, to] = out ? [parent, other] : [other, parent]
  if (assertion === null || type === 'CITES') return []
  if (from.startsWith('paper:'))
    return statementEvidence({ paper: from, entity: to }, type, assertion, context)
  const link: EntityLink = { from, to, type: type as EntityLink['type'], assertion }
  return linkEvidence(link, EVIDENCE_PAPERS, asOf, context)
}

/** How one of the two relates to what an edge shows; read for all edges of a request at once. */
async function statementsOf(
  parent: string | null,
  { node, asOf }: OverlapEdge,
  { store, loaders }: Context,
): Promise<SaidAsOf[]> {
  if (parent === null) return []
  const pair: Related = { parent, other: node.id }
  const said = await batchOf(loaders, 'relationsOf', asOf, pair, (pairs) => relationsOf(store, pairs, asOf))
  return (said ?? []).map((one) => ({ ...one, asOf }))
}

export const OverlapConnection = connectionOf(
  builder.objectRef<OverlapEdge>('OverlapEdge').implement({
    description: 'Something that one or both of two things relate to.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({
        type: builder.nodeInterfaceRef(),
        description: 'The paper, method, dataset or concept.',
        resolve: (edge) => edge.node,
      }),
      a: t.field({
        type: [OverlapStatement],
        description: 'How the first relates to it, the strongest relation first.',
        resolve: (edge, _args, context) => statementsOf(edge.a, edge, context),
      }),
      b: t.field({
        type: [OverlapStatement],
        description: 'How the second relates to it, the strongest relation first.',
        resolve: (edge, _args, context) => statementsOf(edge.b, edge, context),
      }),
    }),
  }),
  'Papers, methods, datasets and concepts, by id.',
)
