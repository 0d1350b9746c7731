import type { ObjectRef } from '@pothos/core'
import type { EntityLink } from '../../graph/reads/entity-links.ts'
import type { EntityRow } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import { connectionOf, cursorField, type Edge, type Types } from '../paging/connections.ts'
import { Concept, Dataset, Method } from '../refs.ts'
import { Evidence } from './evidence.ts'
import { linkEvidence } from './link-evidence.ts'

const EVIDENCE_PAPERS = 5

/** An edge with the link between entities that it shows. */
export interface LinkEdge extends Edge<EntityRow> {
  readonly papers: number
  readonly link: EntityLink
  /** What dates of the papers are compared to, or null. */
  readonly asOf: string | null
}

function plainEdge(name: string, node: ObjectRef<Types, EntityRow>, what: string) {
  return builder.objectRef<Edge<EntityRow>>(name).implement({
    description: `A ${what} in a list of them.`,
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: node, description: `The ${what}.`, resolve: (edge) => edge.node }),
    }),
  })
}

function linkEdge(name: string, node: ObjectRef<Types, EntityRow>, what: string) {
  return builder.objectRef<LinkEdge>(name).implement({
    description: `A ${what} that papers link something to, with the papers that say so.`,
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: node, description: `The ${what}.`, resolve: (edge) => edge.node }),
      support: t.exposeInt('papers', { description: 'Number of papers that say so.' }),
      evidence: t.field({
        type: [Evidence],
        description: `Where they say it: the ${EVIDENCE_PAPERS} papers it is read from most surely.`,
        resolve: ({ link, asOf }, _args, context) => linkEvidence(link, EVIDENCE_PAPERS, asOf, context),
      }),
    }),
  })
}

export const MethodConnection = connectionOf(
  plainEdge('MethodEdge', Method, 'method'),
  'Methods, those in most papers first.',
)
export const DatasetConnection = connectionOf(
  plainEdge('DatasetEdge', Dataset, 'dataset'),
  'Datasets, those in most papers first.',
)
export const ConceptConnection = connectionOf(
  plainEdge('ConceptEdge', Concept, 'concept'),
  'Concepts, those in most papers first.',
)

export const LinkedMethodConnection = connectionOf(
  linkEdge('LinkedMethodEdge', Method, 'method'),
  'Methods by what papers say, those that most papers say it of first.',
)
export const LinkedDatasetConnection = connectionOf(
  linkEdge('LinkedDatasetEdge', Dataset, 'dataset'),
  'Datasets by what papers say, those that most papers say it of first.',
)
export const LinkedConceptConnection = connectionOf(
  linkEdge('LinkedConceptEdge', Concept, 'concept'),
  'Concepts by what papers say, those that most papers say it of first.',
)
