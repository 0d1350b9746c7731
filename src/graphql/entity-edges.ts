import type { ObjectRef } from '@pothos/core'
import type { RelatedEntity } from '../graph/reads/cooccurrence.ts'
import type { EntityLink } from '../graph/reads/entity-links.ts'
import type { EntityRow } from '../graph/reads/shapes.ts'
import { builder } from './builder.ts'
import { connectionOf, cursorField, type Edge, type Types } from './connections.ts'
import { Evidence } from './evidence.ts'
import { linkEvidence } from './link-evidence.ts'
import { Concept, Dataset, Entity, Method } from './refs.ts'

const EVIDENCE_PAPERS = 5

/** An edge with the link between entities that it shows. */
export interface LinkEdge extends Edge<EntityRow> {
  readonly papers: number
  readonly link: EntityLink
  /** What dates of the papers are compared to, or null. */
  readonly asOf: string | null
}

/** An edge with the number of papers that mention both its ends. */
export interface SharedPapersEdge extends Edge<EntityRow> {
  readonly papers: number
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

function sharedPapersEdge(name: string, node: ObjectRef<Types, EntityRow> | typeof Entity, what: string) {
  return builder.objectRef<SharedPapersEdge>(name).implement({
    description: `A ${what} that the same papers mention.`,
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: node, description: `The ${what}.`, resolve: (edge) => edge.node }),
      papers: t.exposeInt('papers', {
        description: 'Number of papers that mention both, among the 500 newest that mention the first.',
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

export const CooccurringMethodConnection = connectionOf(
  sharedPapersEdge('CooccurringMethodEdge', Method, 'method'),
  'Methods that the same papers mention, those in most of them first.',
)
export const CooccurringDatasetConnection = connectionOf(
  sharedPapersEdge('CooccurringDatasetEdge', Dataset, 'dataset'),
  'Datasets that the same papers mention, those in most of them first.',
)
export const CooccurringEntityConnection = connectionOf(
  sharedPapersEdge('CooccurringEntityEdge', Entity, 'method, dataset or concept'),
  'What the same papers mention, in most of them first.',
)

export const RelatedEntityConnection = connectionOf(
  builder.objectRef<RelatedEntity & { readonly cursor: string }>('RelatedEntityEdge').implement({
    description: 'A method, dataset or concept that keeps the company of another.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: Entity, description: 'The other one.', resolve: (edge) => edge.entity }),
      score: t.exposeFloat('score', {
        description: 'Papers shared over the geometric mean of the papers each is in: at most 1.',
      }),
      papers: t.exposeInt('papers', {
        description: 'Number of papers that mention both, among the 500 newest that mention the first.',
      }),
    }),
  }),
  'Entities of the same type that keep company, closest first.',
  ({ entity }) => [entity.id],
)
