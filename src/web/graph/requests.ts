import {
  ExplorerGraphDocument,
  ExplorerGraphLinksDocument,
  ExplorerGraphPathDocument,
  type ExplorerGraphPathQuery,
  type ExplorerGraphQuery,
} from '../generated/operations.ts'
import { ask } from '../graphql/ask.ts'
import type { Asked } from '../graphql/asked.ts'
import { LARGEST_PAGE } from '../graphql/pages.ts'
import type { GraphView } from './graph-view.ts'
import { readLinks } from './links.ts'
import { nodesOf, type Subgraph } from './subgraph.ts'

type Around = NonNullable<ExplorerGraphQuery['neighborhood']>

/** A path, step by step. */
export type Hops = ExplorerGraphPathQuery['path'][number]['hops']

/** What holds among the first `among` of all `of` nodes of the other parts. */
export interface RelationsPart {
  readonly kind: 'relations'
  readonly graph: Subgraph
  readonly among: number
  readonly of: number
  readonly asked: Asked
}

/** A part of what is shown, and what else its answer tells. */
export type Part =
  | {
      readonly kind: 'around'
      readonly id: string
      /** Null where nothing has the id. */
      readonly graph: Subgraph | null
      /** Whether there is more around it. */
      readonly truncated: boolean
      readonly cypher: Around['cypher']
    }
  | { readonly kind: 'links'; readonly graph: Subgraph }
  | RelationsPart
  /** `hops` is null where nothing leads from the one to the other. */
  | { readonly kind: 'path'; readonly graph: Subgraph; readonly hops: Hops | null }

/** Something that is asked for a view, once for each key. */
export interface PartRequest {
  readonly key: string
  /** The first that is asked to load it. */
  readonly asked: Asked
  load(signal: AbortSignal): Promise<Part>
}

/** What has to be asked to show a view: starts first, then what was opened, then the path. */
export function requestsOf({ starts, expansions, hidden, ends }: GraphView): PartRequest[] {
  const visible = (id: string): boolean => !hidden.includes(id)
  const [from, to] = ends
  return [
    ...starts.filter(visible).map((id) => ({
      key: `around ${id}`,
      asked: { document: ExplorerGraphDocument, variables: { id } },
      load: (signal: AbortSignal) => readAround(id, signal),
    })),
    ...expansions
      .filter(({ id }) => visible(id))
      .map(({ id, group, show }) => ({
        key: `${group} ${id} ${show}`,
        asked: {
          document: ExplorerGraphLinksDocument,
          variables: { id, first: Math.min(LARGEST_PAGE, show), [group]: true },
        },
        load: async (signal: AbortSignal): Promise<Part> => ({
          kind: 'links',
          graph: await readLinks(id, group, show, signal),
        }),
      })),
    ...(from === undefined || to === undefined
      ? []
      : [
          {
            key: `path ${from} ${to}`,
            asked: { document: ExplorerGraphPathDocument, variables: { from, to } },
            load: (signal: AbortSignal) => readPath(from, to, signal),
          },
        ]),
  ]
}

async function readAround(id: string, signal: AbortSignal): Promise<Part> {
  const { neighborhood } = await ask(ExplorerGraphDocument, { id }, signal)
  if (neighborhood === null) return { kind: 'around', id, graph: null, truncated: false, cypher: null }
  const { nodes, edges, truncated, cypher } = neighborhood
  const ties = edges.map(({ relation, ...edge }) => ({ ...edge, tie: relation }))
  return { kind: 'around', id, graph: { nodes: nodesOf(nodes), edges: ties }, truncated, cypher }
}

async function readPath(from: string, to: string, signal: AbortSignal): Promise<Part> {
  const [path] = (await ask(ExplorerGraphPathDocument, { from, to }, signal)).path
  if (path === undefined) return { kind: 'path', graph: { nodes: [], edges: [] }, hops: null }
  const edges = path.hops.map((hop) => {
    const [begin, end] = hop.reversed ? [hop.to, hop.from] : [hop.from, hop.to]
    return { from: begin.id, to: end.id, tie: hop.relation, papers: hop.support }
  })
  return { kind: 'path', graph: { nodes: nodesOf(path.nodes), edges }, hops: path.hops }
}
