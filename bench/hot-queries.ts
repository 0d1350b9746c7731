import { ENTITY_RELATIONS } from '../src/extraction/extraction.ts'
import { ENTITY_KINDS, PAPER_EDGE_TYPES } from '../src/graph/model.ts'
import { EDGE_TYPES } from '../src/graph/reads/neighbors.ts'

interface HotQuery {
  /** Its file under cypher/read. */
  readonly name: string
  readonly params: Readonly<Record<string, unknown>>
}

const METHOD = 'method:thing-0x'
const METHODS = [METHOD, 'method:thing-1x', 'method:thing-6x']
const DATASET = 'dataset:thing-2x'
const CONCEPT = 'concept:thing-3x'
const SAID = { relations: [...PAPER_EDGE_TYPES], assertions: ['ASSERTED'], evidence: false, asOf: null }
const FIRST_PAGE = { afterPublished: null, afterId: null, limit: 21 }

const UP_TO_2018 = '2018~'
const METHODS_AS_OF = {
  kinds: ['METHOD'],
  prefix: '',
  atLeast: 0,
  atMost: 2 ** 31,
  asOf: UP_TO_2018,
}

/** The queries behind the questions of the benchmark, and then the heaviest of others, for the things that most papers name. */
export const HOT_QUERIES: readonly HotQuery[] = [
  { name: 'find-entities', params: { ids: [METHOD] } },
  { name: 'find-papers', params: { ids: ['paper:r4'] } },
  { name: 'paper-entities', params: { ids: ['paper:r4'], ...SAID } },
  { name: 'entity-papers', params: { ids: [METHOD], whole: true, ...SAID, ...FIRST_PAGE } },
  { name: 'paper-mentions', params: { ids: ['paper:r4'] } },
  { name: 'mentioning-papers', params: { ids: [METHOD], whole: true, asOf: null, ...FIRST_PAGE } },
  { name: 'count-entity-papers', params: { ids: [METHOD], ...SAID } },
  {
    name: 'entity-links-in',
    params: { ids: [DATASET], type: 'EVALUATED_ON', limit: 21 },
  },
  {
    name: 'list-entities',
    params: {
      kinds: [...ENTITY_KINDS],
      prefix: '',
      atLeast: 1,
      revision: null,
      afterSupport: 2 ** 31,
      afterId: '',
      limit: 21,
    },
  },
  {
    name: 'cooccurring-entities',
    params: { ids: [CONCEPT], kinds: ['CONCEPT'], asOf: null, newest: 500, least: 1, limit: 21 },
  },
  {
    name: 'near-papers',
    params: { id: DATASET, relations: ['MENTIONS'], asOf: null, newest: 500, tasks: 5, newestOfTask: 200 },
  },
  { name: 'path-steps', params: { ids: [METHOD, DATASET], asOf: null, limit: 1000 } },
  {
    name: 'compared-links',
    params: { ids: METHODS, types: [...ENTITY_RELATIONS], datasets: null, asOf: null, limit: 21 },
  },
  { name: 'claims-of-methods', params: { ids: METHODS, datasets: null, asOf: null, limit: 21 } },
  {
    name: 'entity-link-evidence',
    params: {
      links: METHODS.map((from) => ({ from, to: DATASET, type: 'EVALUATED_ON', assertion: 'ASSERTED' })),
      asOf: null,
      limit: 3,
    },
  },
  {
    name: 'related-things',
    params: { ids: METHODS.slice(0, 2), asOf: null, newest: 500, limit: 500 },
  },
  {
    name: 'relations-of',
    params: { wanted: [{ id: METHOD, others: [DATASET, ...METHODS.slice(1)] }], asOf: null },
  },
  { name: 'neighbors', params: { ids: [METHOD], limit: 302 } },
  { name: 'edges-among', params: { ids: [DATASET, CONCEPT, ...METHODS], types: [...EDGE_TYPES] } },
  {
    name: 'lineage-steps',
    params: {
      steps: ['ancestors', 'descendants'].map((side) => ({ id: METHOD, side })),
      asOf: null,
      limit: 201,
    },
  },
  {
    name: 'rising-published',
    params: {
      from: '2022',
      middle: '2023',
      to: '2023~',
      inexact: [],
      newest: 10_000,
      kinds: [...ENTITY_KINDS],
      limit: 5_000,
    },
  },
  { name: 'entities-as-of', params: { ...METHODS_AS_OF, byName: false, limit: 21 } },
  { name: 'support-bands-as-of', params: { ...METHODS_AS_OF, bands: [1] } },
  { name: 'count-mentioned-as-of', params: { kinds: ['METHOD'], prefix: '', asOf: UP_TO_2018 } },
]
