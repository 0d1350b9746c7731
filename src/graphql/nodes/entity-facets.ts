import { countBySupport, type EntityCounts } from '../../graph/reads/entity-facets.ts'
import type { EntityFilter } from '../../graph/reads/entity-lists.ts'
import { once } from '../../graph/reads/once.ts'
import type { GraphStore } from '../../graph/store.ts'
import { builder } from '../builder.ts'
import { ConceptKind } from '../enums.ts'
import type { Fields } from '../fields.ts'

/** Counts the entities of a whole list, once, however many facets need it. */
export type EntityFacetsOf = () => Promise<EntityCounts>

const SupportFacet = builder.objectRef<EntityCounts['support'][number]>('SupportFacet').implement({
  description: 'A range of support, and how many things of a list are in so many papers.',
  fields: (t) => ({
    gte: t.exposeInt('gte', { description: 'Fewest papers, to pass as `support.gte`.' }),
    lte: t.exposeInt('lte', {
      nullable: true,
      description: 'Most papers, to pass as `support.lte`; null in the last range, which has no end.',
    }),
    entities: t.exposeInt('entities', { description: 'Number of things that so many papers mention.' }),
  }),
})

const KindFacet = builder.objectRef<EntityCounts['kinds'][number]>('ConceptKindFacet').implement({
  description: 'A kind of concept, and how many concepts of a list are of it.',
  fields: (t) => ({
    kind: t.field({
      type: ConceptKind,
      description: 'The kind.',
      resolve: ({ kind }) => kind as typeof ConceptKind.$inferType,
    }),
    entities: t.exposeInt('entities', { description: 'Number of concepts of the kind.' }),
  }),
})

const supportField = (t: Fields<EntityFacetsOf>) =>
  t.field({
    type: [SupportFacet],
    description: 'In how many papers they are, rarest first; ranges without any are left out.',
    resolve: async (counts) => [...(await counts()).support],
  })

export const EntityFacets = builder.objectRef<EntityFacetsOf>('EntityFacets').implement({
  description: 'What the methods or datasets of a whole list have in common, with counts.',
  fields: (t) => ({ support: supportField(t) }),
})

export const ConceptFacets = builder.objectRef<EntityFacetsOf>('ConceptFacets').implement({
  description: 'What the concepts of a whole list have in common, with counts.',
  fields: (t) => ({
    kinds: t.field({
      type: [KindFacet],
      description: 'Kinds of concept; those without any are left out.',
      resolve: async (counts) => [...(await counts()).kinds],
    }),
    support: supportField(t),
  }),
})

/** Facets of the entities that pass a filter, as of a date where it is not null; nothing is read before one is selected. */
export const entityFacetsOf = (
  store: GraphStore,
  filter: EntityFilter,
  asOf: string | null,
): EntityFacetsOf => once(() => countBySupport(store, filter, asOf))
