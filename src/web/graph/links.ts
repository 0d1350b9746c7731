import { ExplorerGraphLinksDocument, type ExplorerGraphLinksQuery } from '../generated/operations.ts'
import { ask } from '../graphql/ask.ts'
import { type Page, readPages } from '../graphql/pages.ts'
import type { Tie } from '../shared/ties.ts'
import { type Group, groupEdges } from './groups.ts'
import { isDrawn, nodesOf, type Subgraph } from './subgraph.ts'

type Node = NonNullable<ExplorerGraphLinksQuery['node']>
type ListsOf<T> = T extends unknown ? Extract<T[Exclude<keyof T, '__typename' | 'id'>], object> : never
type LinkEdge = ListsOf<Node>['edges'][number]

/** The first `show` of a group of a node, with their edges, read in as few pages as there can be. */
export async function readLinks(
  id: string,
  group: Group,
  show: number,
  signal: AbortSignal,
): Promise<Subgraph> {
  const { edges } = await readPages(
    show,
    (first, after) => ask(ExplorerGraphLinksDocument, { id, first, after, [group]: true }, signal),
    ({ node }) => {
      const lists: Partial<Record<Group, Page<LinkEdge>>> = node === null || !isDrawn(node) ? {} : node
      return lists[group]
    },
  )
  const how = groupEdges(id, group)
  return {
    nodes: nodesOf(edges.map(({ node }) => node)),
    edges: edges.map((edge) => {
      const [from, to] = how?.out === false ? [edge.node.id, id] : [id, edge.node.id]
      return { from, to, ...said(edge, how?.tie ?? null) }
    }),
  }
}

/** What an edge says, and how many papers say so: it has a relation of its own where one paper says it. */
function said(edge: LinkEdge, tie: Tie | null): { tie: Tie; papers: number } {
  if ('relation' in edge) return { tie: edge.relation, papers: 1 }
  const papers = 'support' in edge ? edge.support : 'papers' in edge ? edge.papers : 1
  return { tie: tie ?? 'MENTIONS', papers }
}
