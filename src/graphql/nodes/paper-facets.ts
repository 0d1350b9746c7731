import type { EntityKind } from '../../graph/model.ts'
import {
  countByEntity,
  countByMonth,
  countByRelation,
  countByYear,
  MOST_COUNTED,
  type MonthCounts,
  type YearCounts,
} from '../../graph/papers/paper-facets.ts'
import type { PaperFilter } from '../../graph/papers/paper-filter.ts'
import { once } from '../../graph/reads/once.ts'
import type { EntityRow } from '../../graph/reads/shapes.ts'
import type { GraphStore } from '../../graph/store.ts'
import { builder } from '../builder.ts'
import { Relation } from '../enums.ts'
import { searching } from '../limits/query-cost.ts'
import { pageSize } from '../paging/page.ts'
import { Entity } from '../refs.ts'

/** The papers that facets count: those of a filter, or none. */
export interface FacetsOf {
  readonly filter: PaperFilter | null
  /** Read once, however many facets need it. */
  byYear(): Promise<YearCounts>
  byMonth(): Promise<MonthCounts>
}

const MOST = 50
const COST = 300
const NO_YEARS: YearCounts = { years: [], undated: 0, total: 0 }
const NO_MONTHS: MonthCounts = { months: [], inexact: 0 }

const YearFacet = builder.objectRef<YearCounts['years'][number]>('YearFacet').implement({
  description: 'A year, and how many papers of a list are of it.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    papers: t.exposeInt('papers', { description: 'Number of papers published in it.' }),
  }),
})

const MonthFacet = builder.objectRef<MonthCounts['months'][number]>('MonthFacet').implement({
  description: 'A month, and how many papers of a list are of it.',
  fields: (t) => ({
    month: t.exposeString('month', { description: 'The month, such as `2021-07`.' }),
    papers: t.exposeInt('papers', { description: 'Number of papers published in it.' }),
  }),
})

type EntityCount = { readonly entity: EntityRow; readonly papers: number }
const EntityFacet = builder.objectRef<EntityCount>('EntityFacet').implement({
  description: 'A method, dataset or concept, and how many papers of a list mention it.',
  fields: (t) => ({
    node: t.field({ type: Entity, description: 'The thing.', resolve: ({ entity }) => entity }),
    papers: t.exposeInt('papers', { description: 'Number of papers that mention it.' }),
  }),
})

const RelationFacet = builder
  .objectRef<Awaited<ReturnType<typeof countByRelation>>[number]>('RelationFacet')
  .implement({
    description: 'A relation, and how many papers of a list state it of something.',
    fields: (t) => ({
      relation: t.field({ type: Relation, description: 'The relation.', resolve: (row) => row.relation }),
      papers: t.exposeInt('papers', { description: 'Number of papers that state it.' }),
    }),
  })

export const PaperFacets = builder.objectRef<FacetsOf>('PaperFacets').implement({
  description:
    `What the papers of a whole list have in common, with counts. Years and months are counted over all of them, the rest over the ` +
    `${MOST_COUNTED} newest. Each facet is counted only when selected.`,
  fields: (t) => {
    const entities = (kind: EntityKind, what: string) =>
      t.field({
        type: [EntityFacet],
        description: `The ${what} that most of the papers mention, most first, then by id.`,
        args: {
          first: t.arg.int({ description: `Number of them wanted, from 0 to ${MOST}; 20 when not given.` }),
        },
        extensions: searching(COST),
        resolve: ({ filter }, { first }, { store }) => {
          const size = pageSize(first, MOST)
          return filter === null ? [] : countByEntity(store, filter, kind, size)
        },
      })
    return {
      years: t.field({
        type: [YearFacet],
        description: 'Years in order; years without a paper are left out.',
        resolve: async (of) => [...(await of.byYear()).years],
      }),
      months: t.field({
        type: [MonthFacet],
        description: 'Months in order; months without a paper are left out.',
        resolve: async (of) => [...(await of.byMonth()).months],
      }),
      inexact: t.int({
        description: 'Number of papers that give a year alone, in no month.',
        resolve: async (of) => (await of.byMonth()).inexact,
      }),
      undated: t.int({
        description: 'Number of papers without a date.',
        resolve: async (of) => (await of.byYear()).undated,
      }),
      relations: t.field({
        type: [RelationFacet],
        description: 'Relations that the papers state of something, strongest first.',
        extensions: searching(COST),
        resolve: ({ filter }, _args, { store }) => (filter === null ? [] : countByRelation(store, filter)),
      }),
      methods: entities('METHOD', 'methods'),
      datasets: entities('DATASET', 'datasets'),
      tasks: entities('TASK', 'tasks'),
      metrics: entities('METRIC', 'metrics'),
      concepts: entities('CONCEPT', 'concepts that are neither task nor metric'),
      truncated: t.boolean({
        description: `Whether the list has more than the ${MOST_COUNTED} papers whose relations and entities are counted.`,
        resolve: async (of) => (await of.byYear()).total > MOST_COUNTED,
      }),
    }
  },
})

/** Facets of the papers that pass a filter, of none without one; nothing is read before a facet is selected. */
export const facetsOf = (store: GraphStore, filter: PaperFilter | null): FacetsOf => ({
  filter,
  byYear: once(async () => (filter === null ? NO_YEARS : countByYear(store, filter))),
  byMonth: once(async () => (filter === null ? NO_MONTHS : countByMonth(store, filter))),
})
