import type { ObjectRef } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { PaperEdgeType } from '../../graph/model.ts'
import { PAPER_EDGE_TYPES } from '../../graph/model.ts'
import type { ListedEntity, ListedPaper, Statement } from '../../graph/reads/shapes.ts'
import type { StatementFilter } from '../../graph/reads/statements.ts'
import { builder } from '../builder.ts'
import { Assertion, Relation } from '../enums.ts'
import type { Types } from '../fields.ts'
import { selects } from '../loading/selection.ts'
import { connectionOf, cursorField, type Edge } from '../paging/connections.ts'
import { Concept, Dataset, Method, Paper } from '../refs.ts'
import { Evidence, ofPaper } from './evidence.ts'

/** An edge with all that one paper says of one entity, strongest first; empty where nothing of it is shown. */
export interface StatementEdge<N> extends Edge<N> {
  readonly paper: string
  readonly statements: readonly Statement[]
}

function strongest(edge: StatementEdge<unknown>): Statement {
  const [statement] = edge.statements
  if (statement === undefined) throw new Error(`an edge of ${edge.paper} without a statement`)
  return statement
}

function statementFields<N>(t: PothosSchemaTypes.ObjectFieldBuilder<Types, StatementEdge<N>>) {
  return {
    cursor: cursorField(t),
    relation: t.field({
      type: Relation,
      description: 'The strongest relation of those asked for.',
      resolve: (edge) => strongest(edge).type as PaperEdgeType,
    }),
    relations: t.field({
      type: [Relation],
      description: 'All relations of those asked for that hold, strongest first.',
      resolve: (edge) =>
        PAPER_EDGE_TYPES.filter((type) => edge.statements.some((statement) => statement.type === type)),
    }),
    confidence: t.float({
      description: 'How sure the strongest relation is, from 0 to 1.',
      resolve: (edge) => strongest(edge).confidence,
    }),
    assertion: t.field({
      type: Assertion,
      description: 'How the paper says it.',
      resolve: (edge) => strongest(edge).assertion,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where the paper says it.',
      resolve: (edge) => ofPaper(edge.paper, strongest(edge).evidence),
    }),
  }
}

function entityEdge(name: string, node: ObjectRef<Types, ListedEntity>, what: string) {
  return builder.objectRef<StatementEdge<ListedEntity>>(name).implement({
    description: `What a paper says of one ${what}.`,
    fields: (t) => ({
      ...statementFields(t),
      node: t.field({ type: node, description: `The ${what}.`, resolve: (edge) => edge.node }),
    }),
  })
}

export const PaperMethodConnection = connectionOf(
  entityEdge('PaperMethodEdge', Method, 'method'),
  'Methods that a paper relates to, strongest relation first, then by id.',
)
export const PaperDatasetConnection = connectionOf(
  entityEdge('PaperDatasetEdge', Dataset, 'dataset'),
  'Datasets that a paper relates to, strongest relation first, then by id.',
)
export const PaperConceptConnection = connectionOf(
  entityEdge('PaperConceptEdge', Concept, 'concept'),
  'Concepts that a paper relates to, strongest relation first, then by id.',
)

export const EntityPaperConnection = connectionOf(
  builder.objectRef<StatementEdge<ListedPaper>>('EntityPaperEdge').implement({
    description: 'What one paper says of a method, dataset or concept.',
    fields: (t) => ({
      ...statementFields(t),
      node: t.field({ type: Paper, description: 'The paper.', resolve: (edge) => edge.node }),
    }),
  }),
  'Papers that relate to a method, dataset or concept, newest first and undated ones last.',
)

/** The arguments that choose among what papers say. */
export const statementArgs = builder.args((t) => ({
  relation: t.field({ type: [Relation], description: 'Relations wanted; all when not given.' }),
  assertion: t.field({
    type: [Assertion],
    description: 'How it has to be said; what papers deny or only plan is left out when not given.',
  }),
}))

interface StatementArgs {
  readonly relation?: readonly PaperEdgeType[] | null | undefined
  readonly assertion?: StatementFilter['assertions'] | null | undefined
}

/** Whether edges show more of what is said than that it is. */
export const showsStatements = (info: GraphQLResolveInfo): boolean =>
  ['relation', 'relations', 'confidence', 'assertion', 'evidence'].some((field) =>
    selects(info, 'edges', field),
  )

/** What a connection of statements asks of the store: evidence is read only when it is selected. */
export function statementFilter(
  { relation, assertion }: StatementArgs,
  info: GraphQLResolveInfo,
): StatementFilter {
  return {
    relations: PAPER_EDGE_TYPES.filter((type) => relation?.includes(type) ?? true),
    assertions: [...new Set(assertion ?? (['ASSERTED'] as const))],
    evidence: selects(info, 'edges', 'evidence'),
  }
}
