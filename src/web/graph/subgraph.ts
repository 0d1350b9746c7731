import { type ShownType, shownType } from '../shared/shown-type.ts'
import type { Tie } from '../shared/ties.ts'
import { yearOf } from '../shared/words.ts'

/** A paper or a thing that papers name, as the graph screen shows it. */
export interface GraphNode {
  readonly id: string
  readonly type: ShownType
  readonly name: string
  /** Number of papers that mention it; null for papers. */
  readonly support: number | null
  /** Year of publication; null where there is none, and for all but papers. */
  readonly year: number | null
}

export interface GraphEdge {
  readonly from: string
  readonly to: string
  readonly tie: Tie
  /** Number of papers that say so. */
  readonly papers: number
}

/** Nodes, and edges between some of them. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

type NodeAnswer =
  | {
      readonly __typename: 'Paper'
      readonly id: string
      readonly title: string
      readonly published: string | null
    }
  | {
      readonly __typename: 'Method' | 'Dataset'
      readonly id: string
      readonly name: string
      readonly support: number
    }
  | {
      readonly __typename: 'Concept'
      readonly id: string
      readonly name: string
      readonly support: number
      readonly kind: string
    }
  | UndrawnNode

/** What the schema calls a node, though no edge that is drawn leads to it. */
interface UndrawnNode {
  readonly __typename: 'Claim' | 'UnknownName'
  readonly id: string
}

/** Whether a node of an answer is one that edges lead to. */
export function isDrawn<N extends { readonly __typename: string }>(
  answer: N,
): answer is Exclude<N, { readonly __typename: UndrawnNode['__typename'] }> {
  return answer.__typename !== 'Claim' && answer.__typename !== 'UnknownName'
}

/** A node of an answer as it is shown; none for one that no edge leads to. */
export function nodesOf(answers: readonly NodeAnswer[]): GraphNode[] {
  return answers.flatMap((answer): GraphNode[] => {
    if (!isDrawn(answer)) return []
    const { id } = answer
    if (answer.__typename === 'Paper') {
      const year = Number(yearOf(answer.published)) || null
      return [{ id, type: 'paper', name: answer.title, support: null, year }]
    }
    return [{ id, type: shownType(answer), name: answer.name, support: answer.support, year: null }]
  })
}

/** One that names an edge apart from all others. */
export function edgeKey({ from, to, tie }: GraphEdge): string {
  return `${from} ${tie} ${to}`
}

/**
 * Several graphs as one, in their order: each node and edge once. That papers mention two things together is left out
 * where more is known of the two.
 */
export function merged(graphs: readonly Subgraph[]): Subgraph {
  const nodes = new Map(graphs.flatMap((graph) => graph.nodes.map((node) => [node.id, node])))
  const edges = new Map(graphs.flatMap((graph) => graph.edges.map((edge) => [edgeKey(edge), edge])))
  const stated = new Set(
    [...edges.values()].filter(({ tie }) => tie !== 'TOGETHER').map(({ from, to }) => pairKey(from, to)),
  )
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()].filter(
      ({ from, to, tie }) =>
        nodes.has(from) && nodes.has(to) && !(tie === 'TOGETHER' && stated.has(pairKey(from, to))),
    ),
  }
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
