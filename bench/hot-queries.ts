import { ENTITY_KINDS, PAPER_EDGE_TYPES } from '../src/graph/model.ts'

interface HotQuery {
  /** Its file under cypher/read. */
  readonly name: string
  readonly params: Readonly<Record<string, unknown>>
}

const METHOD = 'method:thing-0x'
const DATASET = 'dataset:thing-2x'
const CONCEPT = 'concept:thing-3x'
const SAID = { relations: [...PAPER_EDGE_TYPES], assertions: ['ASSERTED'], evidence: false, asOf: null }
const FIRST_PAGE = { afterPublished: null, afterId: null, limit: 21 }

/** The queries behind the questions of the benchmark, for the things that most papers name. */
export const HOT_QUERIES: readonly HotQuery[] = [
  { name: 'find-entities', params: { ids: [METHOD] } },
  { name: 'find-papers', params: { ids: ['paper:r4'] } },
  { name: 'paper-entities', params: { ids: ['paper:r4'], ...SAID } },
  { name: 'entity-papers', params: { ids: [METHOD], ...SAID, ...FIRST_PAGE } },
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
]
