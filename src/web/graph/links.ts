import { ExplorerGraphLinksDocument, type ExplorerGraphLinksQuery } from '../generated/operations.ts'
import { ask } from '../graphql/ask.ts'
import { type Group, groupEdges } from './groups.ts'
import { nodesOf, type Subgraph, type Tie } from './subgraph.ts'

/** The most that a list gives at once. */
const LARGEST_PAGE = 100

type Node = NonNullable<ExplorerGraphLinksQuery['node']>
type ListsOf<T> = T extends unknown ? Extract<T[Exclude<keyof T, '__typename' | 'id'>], object> : never
type LinkEdge = ListsOf<Node>['edges'][number]

interface List {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly LinkEdge[]
}

/** The first `show` of a group of a node, with their edges, read in as few pages as there can be. */
export async function readLinks(
  id: string,
  group: Group,
  show: number,
  signal: AbortSignal,
): Promise<Subgraph> {
  const edges: LinkEdge[] = []
  for (let after: string | null = null, more = true; more && edges.length < show; ) {
    const first = Math.min(LARGEST_PAGE, show - edges.length)
    const { node } = await ask(ExplorerGraphLinksDocument, { id, first, after, [group]: true }, signal)
    const lists: Partial<Record<Group, List>> = node === null || node.__typename === 'Claim' ? {} : node
    const list = lists[group]
    edges.push(...(list?.edges ?? []))
    more = list?.pageInfo.hasNextPage ?? false
    after = list?.pageInfo.endCursor ?? null
  }
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
