import type { ExplorerGraphCountsQuery } from '../generated/operations.ts'
import { idType } from '../shared/id-type.ts'
import type { ShownType } from '../shared/shown-type.ts'
import type { Tie } from '../shared/ties.ts'
import { isDrawn, type Subgraph } from './subgraph.ts'

/** The lists by which a node is expanded, by the names of their fields. */
export const GROUPS = [
  'datasets',
  'methods',
  'concepts',
  'tasks',
  'basedOn',
  'basis',
  'outperforms',
  'cites',
  'citedBy',
  'papers',
] as const

export type Group = (typeof GROUPS)[number]

/** How the edges of a group lie: what they say, whether they go out from the node, and what is at their other end. */
interface GroupEdges {
  readonly words: string
  readonly out: boolean
  readonly others: readonly ShownType[]
  /** The one thing that the edges say; null where it differs from edge to edge. */
  readonly tie: Tie | null
}

const CONCEPTS = ['task', 'metric', 'concept'] as const

const OF_PAPER: Partial<Record<Group, GroupEdges>> = {
  datasets: { words: 'datasets it names', out: true, others: ['dataset'], tie: null },
  methods: { words: 'methods it names', out: true, others: ['method'], tie: null },
  concepts: { words: 'tasks, metrics and concepts it names', out: true, others: CONCEPTS, tie: null },
  cites: { words: 'papers it cites', out: true, others: ['paper'], tie: 'CITES' },
  citedBy: { words: 'papers that cite it', out: false, others: ['paper'], tie: 'CITES' },
}

const PAPERS: GroupEdges = { words: 'papers that name it', out: false, others: ['paper'], tie: null }

const OF_METHOD: Partial<Record<Group, GroupEdges>> = {
  datasets: { words: 'datasets it is evaluated on', out: true, others: ['dataset'], tie: 'EVALUATED_ON' },
  tasks: { words: 'tasks it is applied to', out: true, others: CONCEPTS, tie: 'APPLIED_TO' },
  basedOn: { words: 'methods it builds on', out: true, others: ['method'], tie: 'BASED_ON' },
  basis: { words: 'methods that build on it', out: false, others: ['method'], tie: 'BASED_ON' },
  outperforms: { words: 'methods it outperforms', out: true, others: ['method'], tie: 'OUTPERFORMS' },
  papers: PAPERS,
}

const OF_DATASET: Partial<Record<Group, GroupEdges>> = {
  methods: { words: 'methods evaluated on it', out: false, others: ['method'], tie: 'EVALUATED_ON' },
  papers: PAPERS,
}

const OF_CONCEPT: Partial<Record<Group, GroupEdges>> = {
  datasets: { words: 'datasets mentioned with it', out: true, others: ['dataset'], tie: 'TOGETHER' },
  methods: { words: 'methods mentioned with it', out: true, others: ['method'], tie: 'TOGETHER' },
  papers: PAPERS,
}

const BY_TYPE: Readonly<Record<string, Partial<Record<Group, GroupEdges>>>> = {
  paper: OF_PAPER,
  method: OF_METHOD,
  dataset: OF_DATASET,
  concept: OF_CONCEPT,
}

/** How the edges of a group of a node lie; undefined where nodes of its type, which is the beginning of its id, have none. */
export function groupEdges(id: string, group: Group): GroupEdges | undefined {
  return BY_TYPE[idType(id)]?.[group]
}

/** A group of a node: how many there are in the whole graph, and how many of them are shown. */
export interface GroupCount {
  readonly group: Group
  readonly words: string
  readonly total: number
  readonly shown: number
}

/** The groups of a node that lead anywhere, with their counts. */
export function groupCounts(answer: ExplorerGraphCountsQuery['node'], shown: Subgraph): GroupCount[] {
  if (answer === null || !isDrawn(answer)) return []
  const lists: Partial<Record<Group, { readonly totalCount: number }>> = answer
  return GROUPS.flatMap((group) => {
    const total = lists[group]?.totalCount ?? 0
    const edges = groupEdges(answer.id, group)
    return total === 0 || edges === undefined
      ? []
      : [{ group, words: edges.words, total, shown: shownOf(answer.id, edges, shown) }]
  })
}

function shownOf(id: string, { out, others, tie }: GroupEdges, { nodes, edges }: Subgraph): number {
  const types = new Map(nodes.map((node) => [node.id, node.type]))
  const found = edges.flatMap((edge) => {
    const near = out ? edge.from : edge.to
    const far = out ? edge.to : edge.from
    const type = types.get(far)
    const fits = tie === null ? edge.tie !== 'CITES' : edge.tie === tie || tie === 'TOGETHER'
    return near === id && fits && type !== undefined && others.includes(type) ? [far] : []
  })
  return new Set(found).size
}
