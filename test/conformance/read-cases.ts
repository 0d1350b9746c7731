import { ENTITY_RELATIONS } from '../../src/extraction/extraction.ts'
import { ENTITY_KINDS, PAPER_EDGE_TYPES } from '../../src/graph/model.ts'
import { EDGE_TYPES } from '../../src/graph/reads/neighbors.ts'
import { of, type Params } from './params.ts'
import { periodCases } from './period-cases.ts'

/** Ids that a graph holds, and some that it does not. */
export interface KnownIds {
  /** Some papers, one that is not there among them. */
  readonly papers: readonly string[]
  /** All papers. */
  readonly allPapers: readonly string[]
  /** Entities, those in most papers first, and one that is not there. */
  readonly entities: readonly string[]
  readonly allEntities: readonly string[]
  readonly claims: readonly string[]
  /** All names that were not understood, those in most papers first. */
  readonly unknownNames: readonly string[]
}

const METHODS = ['METHOD']
const CONCEPTS = ['TASK', 'METRIC', 'CONCEPT']
const STATED = ['ASSERTED']
const UNSURE = ['NEGATED', 'FUTURE']

/** For every file of cypher/read parameters to run it with; pages begin at the start, in the middle and nowhere. */
export function readCases(ids: KnownIds): Readonly<Record<string, readonly Params[]>> {
  const { papers, allPapers, entities, allEntities, claims, unknownNames } = ids
  const none: string[] = []
  const [hub = '', second = '', third = ''] = entities
  const someIds: Params[] = [{ ids: papers }, { ids: none }, { ids: papers.slice(0, 1) }]
  const someUnknown: Params[] = [{ ids: unknownNames }, { ids: none }, { ids: unknownNames.slice(0, 1) }]
  const someEntities: Params[] = [{ ids: entities }, { ids: none }, { ids: [hub] }]
  const byDate = [
    { afterPublished: null, afterId: null, limit: 5 },
    { afterPublished: '2019-06', afterId: 'paper:', limit: 7 },
    { afterPublished: '2020', afterId: papers[0], limit: 7 },
    { afterPublished: '', afterId: 'paper:r5', limit: 100 },
    { afterPublished: null, afterId: null, limit: 0 },
  ]
  const bySupport = [
    { revision: null, afterSupport: Number.MAX_SAFE_INTEGER, afterId: '', limit: 5 },
    { revision: null, afterSupport: 1, afterId: second, limit: 50 },
    { revision: 1, afterSupport: 3, afterId: '', limit: 5 },
    { revision: 0, afterSupport: 3, afterId: '', limit: 5 },
  ]
  const listed = [
    { kinds: [...ENTITY_KINDS], prefix: '', atLeast: 0, atMost: 1_000_000 },
    { kinds: METHODS, prefix: 't', atLeast: 2, atMost: 5 },
    { kinds: ['DATASET', ...CONCEPTS], prefix: 'thing 1', atLeast: 0, atMost: 1_000_000 },
    { kinds: none, prefix: '', atLeast: 0, atMost: 1_000_000 },
    { kinds: CONCEPTS, prefix: 'zzz', atLeast: 0, atMost: 1_000_000 },
  ]
  const links = ENTITY_RELATIONS.map((type) => ({ type }))
  const said = (end: Params) =>
    links.flatMap((link) => [...STATED, ...UNSURE].map((assertion) => ({ ...end, ...link, assertion })))
  const ends = entities.flatMap((from) => entities.map((to) => ({ from, to })))
  const mixed = [...papers.slice(0, 4), ...entities.slice(0, 4), 'paper:missing', 'method:missing']
  const statements = [
    { relations: [...PAPER_EDGE_TYPES], assertions: STATED },
    { relations: ['USES', 'INTRODUCES'], assertions: [...STATED, ...UNSURE] },
    { relations: [...PAPER_EDGE_TYPES], assertions: UNSURE },
    { relations: none, assertions: STATED },
  ]
  const byThen = [{ asOf: '2021~' }, { asOf: '1900~' }]
  const dates = [{ asOf: null }, ...byThen]
  const edges = of(
    [
      ...mixed.slice(0, 8).flatMap((from) => mixed.slice(0, 8).map((to) => ({ from, to, paper: null }))),
      ...ends.map((end) => ({ ...end, paper: null })),
      ...ends.map((end) => ({ ...end, paper: papers[0] })),
    ],
    { types: [...EDGE_TYPES] },
  )
  const methodsAndDatasets = [
    { methods: allEntities.slice(0, 40), datasets: allEntities },
    { methods: entities, datasets: none },
  ]
  const near = { newest: 50, tasks: 3, newestOfTask: 20 }
  const withEvidence = of(statements, { evidence: true }, { evidence: false })
  const shown = [{ whole: true }, { whole: false }]
  return {
    ...periodCases(someEntities, dates),
    'citations-between': [
      { pairs: papers.slice(0, 4).flatMap((from) => allPapers.map((to) => ({ from, to }))) },
      { pairs: none },
    ],
    'cited-ids': someIds,
    'cited-papers': of(of(someIds, ...byDate), ...dates),
    'citing-papers': of(of(someIds, ...byDate), ...dates),
    'claims-of-methods': of(
      [{ ids: allEntities }, ...someEntities],
      { datasets: null, limit: 5 },
      { datasets: allEntities.slice(0, 30), limit: 20 },
    ).flatMap((one) => of([one], ...dates)),
    'claims-on-dataset': of(
      of(
        allEntities.slice(0, 60).map((id) => ({ id, limit: 20 })),
        { metric: null },
        { metric: allEntities.find((id) => id.startsWith('concept:')) },
      ),
      ...dates,
    ),
    'compared-links': of(
      [{ ids: allEntities }, ...someEntities],
      { types: [...ENTITY_RELATIONS], datasets: null, limit: 3 },
      { types: [...ENTITY_RELATIONS], datasets: entities, limit: 20 },
      { types: ['APPLIED_TO', 'EVALUATED_ON'], datasets: none, limit: 20 },
      { types: ['EVALUATED_ON'], datasets: null, limit: 20 },
    ).flatMap((one) => of([one], ...dates)),
    'cooccurring-entities': of(
      someEntities,
      { kinds: [...ENTITY_KINDS], newest: 500, least: 1, limit: 20 },
      { kinds: METHODS, newest: 3, least: 2, limit: 20 },
      { kinds: CONCEPTS, newest: 500, least: 1, limit: 200 },
    ).flatMap((one) => of([one], ...dates)),
    'count-all-papers': [{}],
    'count-cited-papers': of(someIds, ...dates),
    'count-citing-papers': of(someIds, ...dates),
    'count-cooccurring-entities': of(
      someEntities,
      { kinds: [...ENTITY_KINDS], newest: 500 },
      { kinds: METHODS, newest: 3 },
    ).flatMap((one) => of([one], ...dates)),
    'complete-entities': of(listed, { limit: 5 }, { limit: 100 }),
    'support-bands': of(listed, { bands: [1, 2, 5] }),
    'support-bands-as-of': of(of(listed, ...byThen), { bands: [1, 2, 5] }),
    'count-entities': listed,
    'count-entity-links-as-of-in': of(of([{ ids: allEntities }], ...links), { asOf: '2021~' }),
    'count-entity-links-as-of-out': of(of([{ ids: allEntities }], ...links), { asOf: '2021~' }),
    'count-entity-links-in': of(someEntities, ...links),
    'count-entity-links-out': of(someEntities, ...links),
    'count-entity-papers': of(of(someEntities, ...statements), ...dates),
    'count-paper-claims': someIds,
    'count-paper-unknown-names': [{ ids: allPapers }, ...someIds],
    'count-unknown-names': [{}],
    'count-citations-as-of': byThen,
    'count-claim-edges-as-of': byThen,
    'count-claims-as-of': byThen,
    'count-entities-as-of': byThen,
    'count-mentioned-as-of': of(
      listed.map(({ kinds, prefix }) => ({ kinds, prefix })),
      ...byThen,
    ),
    'count-entity-edges-as-of': byThen,
    'count-paper-edges-as-of': byThen,
    'count-papers-as-of': byThen,
    'edge-counts': [{}],
    'edge-statements': of(of(edges, ...dates), { limit: 50 }),
    'edges-among': [
      { ids: mixed, types: [...EDGE_TYPES] },
      { ids: mixed, types: ['CITES'] },
      { ids: none, types: [...EDGE_TYPES] },
    ],
    'edges-among-as-of': [
      { ids: mixed, types: [...EDGE_TYPES], asOf: '2021~' },
      { ids: [...allPapers, ...allEntities], types: [...EDGE_TYPES], asOf: '2016~' },
    ],
    'entities-of-papers-alone': [{ ids: allPapers.slice(0, 30) }, ...someIds],
    'entity-ids': [{}],
    'entity-link-evidence': [
      ...dates.map((date) => ({ links: ends.flatMap((end) => said(end)), ...date, limit: 3 })),
      { links: none, asOf: null, limit: 3 },
    ],
    'entity-links-in': of(of(someEntities, ...links), { limit: 3 }, { limit: 200 }),
    'entity-links-as-of-in': of(of([{ ids: allEntities }], ...links), { asOf: '2021~', limit: 3 }),
    'entity-links-out': of(of(someEntities, ...links), { limit: 3 }, { limit: 200 }),
    'entity-links-as-of-out': of(of([{ ids: allEntities }], ...links), { asOf: '2021~', limit: 3 }),
    'entity-papers': of(of(of(of(someEntities, ...withEvidence), ...shown), ...byDate), ...dates),
    'entity-tallies': [{ ids: allEntities }, ...someEntities],
    'evaluations-of-methods': of(methodsAndDatasets, ...dates),
    'evaluations-on-datasets': of(methodsAndDatasets, ...dates),
    'existing-papers': someIds,
    'export-citations': [{ ids: allPapers }, ...someIds],
    'export-claims': [{ ids: allPapers }, ...someIds],
    'export-entities': [{ ids: allEntities }, ...someEntities],
    'export-entity-edges': [{ ids: allPapers }, ...someIds],
    'export-paper-edges': [{ ids: allPapers }, ...someIds],
    'export-papers': [{ ids: allPapers }, ...someIds],
    'export-prints': [{ ids: allPapers }, ...someIds],
    extractors: [{}],
    'extractors-as-of': byThen,
    'find-claims': [{ ids: claims }, { ids: none }, { ids: [...claims.slice(0, 1), 'claim:missing:0'] }],
    'find-entities': [{ ids: allEntities }, ...someEntities],
    'first-papers': of([{ ids: allEntities }, ...someEntities], ...dates),
    'find-papers': [{ ids: allPapers }, ...someIds],
    'find-unknown-names': someUnknown,
    'graph-counts': [{}],
    'graph-revision': [{}],
    'lineage-steps': of(
      (['ancestors', 'descendants'] as const).map((side) => ({
        steps: allEntities.map((id) => ({ id, side })),
      })),
      { limit: 3 },
      { limit: 100 },
    ).flatMap((one) => of([one], ...dates)),
    'entities-as-of': of(
      of(listed, ...byThen),
      { limit: 5, byName: true },
      { limit: 5, byName: false },
      { limit: 50, byName: false },
    ),
    'entities-by-id-as-of': of(
      of(listed, ...byThen),
      { afterId: '', limit: 5 },
      { afterId: second, limit: 50 },
    ),
    'entities-by-id': of(
      listed,
      { afterId: '', limit: 5 },
      { afterId: second, limit: 50 },
      { afterId: '', limit: 0 },
    ),
    'list-entities': of(
      [
        { kinds: [...ENTITY_KINDS], prefix: '', atLeast: 0 },
        { kinds: METHODS, prefix: 't', atLeast: 2 },
        { kinds: none, prefix: '', atLeast: 0 },
      ],
      ...bySupport,
    ),
    'list-unknown-names': bySupport.map((page) => ({ ...page, afterId: page.afterId && unknownNames[0] })),
    'mentioning-papers': of(of(of(someEntities, ...shown), ...byDate), ...dates),
    'metric-papers': of(
      [{ ids: allEntities }, ...someEntities],
      ...dates.map((date) => ({ ...date, newest: 10 })),
    ),
    'metrics-of-tasks': of(
      [
        { tasks: allEntities, metrics: allEntities, most: 2 },
        { tasks: entities, metrics: none, most: 2 },
      ],
      ...dates,
    ),
    migrations: [{}],
    'near-papers': of(
      [hub, second, third, 'method:missing'].map((id) => ({ id })),
      ...dates.flatMap((date) => [
        { ...date, ...near, relations: [...PAPER_EDGE_TYPES] },
        { ...date, ...near, relations: ['MENTIONS'], tasks: 0, newest: 3 },
      ]),
    ),
    'methods-on-dataset': of(
      of(
        allEntities.slice(0, 40).map((id) => ({ id })),
        { limit: 20 },
      ),
      ...dates,
    ),
    'neighbors-as-of': [
      { ids: mixed, asOf: '2021~', limit: 30 },
      { ids: [...allPapers, ...allEntities], asOf: '2016~', limit: 6 },
    ],
    neighbors: [
      { ids: mixed, limit: 30 },
      { ids: mixed, limit: 2 },
      { ids: [...allPapers, ...allEntities], limit: 6 },
      { ids: none, limit: 30 },
    ],
    'outcomes-among': of(
      [{ ids: allEntities }, ...someEntities],
      { dataset: hub, limit: 5 },
      { dataset: second, limit: 1 },
    ).flatMap((one) => of([one], ...dates)),
    'paper-claims': of([{ ids: allPapers }, ...someIds], { limit: 1 }, { limit: 5 }),
    'paper-entities': of(someIds, ...withEvidence),
    'paper-dates': [{}],
    'paper-ids': [{}],
    'paper-mention-names': [{ ids: allPapers }, ...someIds],
    'paper-mentions': someIds,
    'paper-sizes': [{ ids: allPapers }, ...someIds],
    'paper-statements': [
      { pairs: allPapers.slice(0, 20).flatMap((paper) => entities.map((entity) => ({ paper, entity }))) },
      { pairs: none },
    ],
    'paper-states': [{ ids: allPapers }, ...someIds],
    'paper-texts': someIds,
    'paper-unknown-forms': [{ ids: allPapers }, ...someIds],
    'paper-unknown-names': of(
      [{ ids: allPapers }, ...someIds],
      { afterField: null, afterStart: null, limit: 3 },
      { afterField: 'title', afterStart: 4, limit: 3 },
      { afterField: 'abstract', afterStart: 0, limit: 100 },
    ).flatMap((page) => of([page], { evidence: true }, { evidence: false })),
    'papers-arrived': [
      { revisions: [1, 2, 3], first: 1, afterId: '', limit: 100 },
      { revisions: [1], first: 1, afterId: 'paper:d5', limit: 5 },
      { revisions: none, first: 1, afterId: '', limit: 5 },
    ],
    'path-steps': of([{ ids: mixed }, { ids: none }], { limit: 1_000 }, { limit: 3 }).flatMap((one) =>
      of([one], ...dates),
    ),
    'related-things': of(
      [{ ids: mixed }, { ids: none }, ...someEntities, ...someIds],
      { newest: 500, limit: 500 },
      { newest: 3, limit: 4 },
    ).flatMap((one) => of([one], ...dates)),
    'relations-of': of(
      [
        { wanted: mixed.map((id) => ({ id, others: [...allEntities.slice(0, 60), ...papers] })) },
        { wanted: [{ id: hub, others: [second, hub, ...papers] }] },
        { wanted: none },
      ],
      ...dates,
    ),
    'related-papers': of(
      someIds,
      { rarest: 20, newest: 100, limit: 100 },
      { rarest: 2, newest: 5, limit: 3 },
    ).flatMap((one) => of([one], ...dates)),
    'search-papers': of(of(someIds, { terms: ['model', 'study', 'the', 'zzz'] }, { terms: none }), ...shown),
    'shared-papers': of(
      [
        { wanted: entities.map((id) => ({ id, others: allEntities.slice(0, 20) })), newest: 100, limit: 3 },
        { wanted: [{ id: hub, others: none }], newest: 100, limit: 3 },
        { wanted: [{ id: second, others: [hub, third] }], newest: 5, limit: 1 },
      ],
      ...dates,
    ),
    'steps-between': of(ends, ...dates),
    'support-as-of': of(someEntities, { asOf: '2021~' }, { asOf: '1900~' }),
    'tried-by-their-papers': of(methodsAndDatasets, ...dates),
    'undated-papers': [{ ids: allEntities }, ...someEntities],
    'undated-statements': edges,
    'unknown-name-papers': of(of(someUnknown, { evidence: true }, { evidence: false }), ...byDate),
    'unknown-tallies': someUnknown,
    'written-entities': written(allEntities),
    'written-papers': written(allPapers),
  }
}

/** Pages of what was written: all of it, some after one of the first write, and none after the last. */
const written = ([id = '']: readonly string[]) => [
  { revision: 0, id: '', limit: 10_000 },
  { revision: 1, id, limit: 7 },
  { revision: 1_000_000, id: '', limit: 7 },
]

/** Files that may have no rows to give on the sample. */
export const EMPTY_ON_SAMPLE: readonly string[] = [
  'count-paper-claims',
  'export-claims',
  'find-claims',
  'paper-claims',
]
