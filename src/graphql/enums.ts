import type { EntityKind, PaperEdgeType } from '../graph/model.ts'
import type { EdgeType } from '../graph/reads/neighbors.ts'
import { builder } from './builder.ts'
import type { TextKind } from './writes/ingester.ts'

export const Relation = builder.enumType('Relation', {
  description: 'What a paper does with a method, dataset or concept, strongest first.',
  values: {
    INTRODUCES: { description: 'Proposes or releases it.' },
    EVALUATES_ON: { description: 'Measures something on it.' },
    USES: { description: 'Makes use of it.' },
    COMPARES_TO: { description: 'Compares itself to it.' },
    ADDRESSES: { description: 'Works on it as its task.' },
    STUDIES: { description: 'Examines it.' },
    MENTIONS: { description: 'Names it; holds for everything that is found in a paper.' },
  } satisfies Record<PaperEdgeType, object>,
})

export const EdgeTypeEnum = builder.enumType('EdgeType', {
  description: 'Every relation that an edge of the graph can state.',
  values: {
    INTRODUCES: { description: 'A paper proposes or releases an entity.' },
    EVALUATES_ON: { description: 'A paper measures something on a dataset.' },
    USES: { description: 'A paper makes use of an entity.' },
    COMPARES_TO: { description: 'A paper compares itself to an entity.' },
    ADDRESSES: { description: 'A paper works on a task.' },
    STUDIES: { description: 'A paper examines an entity.' },
    MENTIONS: { description: 'A paper names an entity.' },
    CITES: { description: 'A paper cites a paper.' },
    EVALUATED_ON: { description: 'A method is evaluated on a dataset.' },
    APPLIED_TO: { description: 'A method is applied to a task.' },
    BASED_ON: { description: 'A method builds on a method.' },
    OUTPERFORMS: { description: 'A method does better than a method.' },
  } satisfies Record<EdgeType, object>,
})

export const Assertion = builder.enumType('Assertion', {
  description: 'How a paper says something.',
  values: {
    ASSERTED: { description: 'As a fact: "we use it".' },
    NEGATED: { description: 'As a denial: "we do not use it".' },
    FUTURE: { description: 'As a plan: "we will use it".' },
  },
})

export const TextField = builder.enumType('TextField', {
  description: 'A text of a paper that is read, named as the field of Paper that holds it.',
  values: {
    title: { description: 'The title.' },
    abstract: { description: 'The abstract.' },
  },
})

export const EntityType = builder.enumType('EntityType', {
  description: 'Types of thing that papers name.',
  values: {
    METHOD: { description: 'Methods, models and algorithms.' },
    DATASET: { description: 'Datasets and benchmarks.' },
    CONCEPT: { description: 'Concepts, tasks and metrics among them.' },
  },
})

export const ConceptKind = builder.enumType('ConceptKind', {
  description: 'Kinds of concept.',
  values: {
    TASK: { description: 'Something that methods are made to do.' },
    METRIC: { description: 'Something that results are measured by.' },
    CONCEPT: { description: 'Anything else that papers study.' },
  },
})

/** The kinds of entity that make up each type. */
export const KINDS_OF_TYPE: Readonly<Record<'METHOD' | 'DATASET' | 'CONCEPT', readonly EntityKind[]>> = {
  METHOD: ['METHOD'],
  DATASET: ['DATASET'],
  CONCEPT: ['TASK', 'METRIC', 'CONCEPT'],
}

/** The kinds of entity that make up some types; of all types when none is given. */
export function kindsOf(
  types: readonly ('METHOD' | 'DATASET' | 'CONCEPT')[] | null | undefined,
): EntityKind[] {
  return (types ?? (['METHOD', 'DATASET', 'CONCEPT'] as const)).flatMap((type) => KINDS_OF_TYPE[type])
}

export const SourceKind = builder.enumType('SourceKind', {
  description: 'Kinds of source of papers.',
  values: {
    TRENDING_PAGE: {
      value: 'trending-page',
      description: 'The text of a page of trending papers: titles and abstracts in turn.',
    },
    JSONL: { value: 'jsonl', description: 'JSON Lines, one paper a line.' },
    CSV: { value: 'csv', description: 'Comma-separated values with a header line.' },
    BIBTEX: { value: 'bibtex', description: 'BibTeX entries.' },
    PAPERGRAPH: { value: 'papergraph', description: 'The canonical export of a papergraph.' },
  } satisfies Record<string, { value: TextKind; description: string }>,
})
