import type { ObjectRef } from '@pothos/core'
import type { EntityLink } from '../../graph/reads/entity-links.ts'
import type { EntityRow, ListedEntity } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import type { Types } from '../fields.ts'
import { connectionOf, cursorField, type Edge } from '../paging/connections.ts'
import type { CountedPage } from '../paging/page.ts'
import { Concept, Dataset, Method } from '../refs.ts'
import { ConceptFacets, EntityFacets, type EntityFacetsOf } from './entity-facets.ts'
import type { EntityEdge } from './entity-pages.ts'
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

function plainEdge(name: string, node: ObjectRef<Types, ListedEntity>, what: string) {
  return builder.objectRef<EntityEdge>(name).implement({
    description: `A ${what} in a list of them.`,
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: node, description: `The ${what}.`, resolve: (edge) => edge.node }),
      support: t.exposeInt('support', {
        description: 'Number of papers that mention it; with `asOf` of those up to the day.',
      }),
    }),
  })
}

function linkEdge(name: string, node: ObjectRef<Types, ListedEntity>, what: string) {
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

interface EntityPage extends CountedPage<EntityEdge> {
  /** Papers without a date, where the list is as of one and leaves them out. */
  readonly undated: () => Promise<number>
  readonly facets: EntityFacetsOf
}

export const MethodConnection = connectionOf<EntityEdge, EntityPage>(
  plainEdge('MethodEdge', Method, 'method'),
  'Methods, in the order of the list.',
)
export const DatasetConnection = connectionOf<EntityEdge, EntityPage>(
  plainEdge('DatasetEdge', Dataset, 'dataset'),
  'Datasets, in the order of the list.',
)
export const ConceptConnection = connectionOf<EntityEdge, EntityPage>(
  plainEdge('ConceptEdge', Concept, 'concept'),
  'Concepts, in the order of the list.',
)

for (const connection of [MethodConnection, DatasetConnection]) {
  builder.objectField(connection, 'facets', (t) =>
    t.field({
      type: EntityFacets,
      description: 'What those on all pages have in common, with counts; counted only when selected.',
      resolve: (page) => page.facets,
    }),
  )
}
for (const connection of [MethodConnection, DatasetConnection, ConceptConnection]) {
  builder.objectField(connection, 'undated', (t) =>
    t.int({
      description: 'Papers without a date, which no list as of a date counts; 0 without `asOf`.',
      resolve: (page) => page.undated(),
    }),
  )
}
builder.objectField(ConceptConnection, 'facets', (t) =>
  t.field({
    type: ConceptFacets,
    description: 'What those on all pages have in common, with counts; counted only when selected.',
    resolve: (page) => page.facets,
  }),
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
