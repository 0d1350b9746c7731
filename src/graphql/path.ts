import { ENTITY_KINDS } from '../graph/model.ts'
import { type EdgeBetween, strongestEdges } from '../graph/reads/edges.ts'
import { LONGEST_PATH, shortestPaths } from '../graph/reads/shortest-paths.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { EdgeTypeEnum } from './enums.ts'
import { badInput } from './errors.ts'
import { Evidence, ofPaper } from './evidence.ts'
import { parseName } from './input.ts'
import { loadNode, type NodeRow } from './load-node.ts'
import { lookUp } from './look-up.ts'
import { searching } from './query-cost.ts'
import { Paper } from './refs.ts'

const MOST_PATHS = 5

interface HopRow {
  readonly from: NodeRow
  readonly to: NodeRow
  readonly edge: EdgeBetween
}

const Hop = builder.objectRef<HopRow>('PathHop').implement({
  description: 'One step of a path: the strongest relation between two nodes, and the paper that states it.',
  fields: (t) => ({
    from: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'Where the step begins.',
      resolve: (hop) => hop.from,
    }),
    to: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'Where the step ends.',
      resolve: (hop) => hop.to,
    }),
    relation: t.field({
      type: EdgeTypeEnum,
      description: 'What holds between the two.',
      resolve: (hop) => hop.edge.type,
    }),
    reversed: t.boolean({
      description: 'Whether the relation goes from `to` to `from`.',
      resolve: (hop) => hop.edge.from !== hop.from.id,
    }),
    paper: t.field({
      type: Paper,
      nullable: true,
      description: 'The paper that says so.',
      resolve: (hop, _args, { loaders }) => loaders.papers.load(hop.edge.paper),
    }),
    confidence: t.float({
      nullable: true,
      description: 'How sure it is, from 0 to 1; null for citations, which a source gives.',
      resolve: (hop) => hop.edge.confidence,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where the paper says so; empty for citations.',
      resolve: (hop) => ofPaper(hop.edge.paper, hop.edge.evidence),
    }),
  }),
})

interface PathRow {
  readonly nodes: readonly NodeRow[]
  readonly hops: readonly HopRow[]
}

const Path = builder.objectRef<PathRow>('Path').implement({
  description: 'A way from one node to another along the relations of the graph, in either direction.',
  fields: (t) => ({
    length: t.int({ description: 'Number of steps.', resolve: (path) => path.hops.length }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description: 'The nodes in order, both ends among them.',
      resolve: (path) => [...path.nodes],
    }),
    hops: t.field({ type: [Hop], description: 'The steps in order.', resolve: (path) => [...path.hops] }),
  }),
})

builder.queryField('path', (t) =>
  t.field({
    type: [Path],
    description:
      `The shortest paths between two nodes, at most ${LONGEST_PATH} steps long; none when there is no such path ` +
      'or node. Denied and planned relations are not followed.',
    args: {
      from: t.arg.string({
        required: true,
        description: 'Id of a paper or entity, or name or alias of an entity.',
      }),
      to: t.arg.string({
        required: true,
        description: 'Id of a paper or entity, or name or alias of an entity.',
      }),
      k: t.arg.int({ defaultValue: 1, description: `Number of paths wanted, from 1 to ${MOST_PATHS}.` }),
    },
    extensions: searching(1_000),
    resolve: async (_query, { from, to, k }, context) => {
      const most = k ?? 1
      if (most < 1 || most > MOST_PATHS) throw badInput('k', `must be from 1 to ${MOST_PATHS}, not ${most}.`)
      const [start, end] = await Promise.all([
        endOf(parseName('from', from), context),
        endOf(parseName('to', to), context),
      ])
      if (start === null || end === null) return []
      const paths = await shortestPaths(context.store, start.id, end.id, most)
      return withHops(paths, context)
    },
  }),
)

async function endOf(idOrName: string, context: Context): Promise<NodeRow | null> {
  const node = idOrName.startsWith('claim:') ? null : await loadNode(context, idOrName)
  return node ?? lookUp(context, idOrName, ENTITY_KINDS)
}

/** Paths with their nodes and the relation of every step; all steps are read in one store call. */
async function withHops(paths: readonly (readonly string[])[], context: Context): Promise<PathRow[]> {
  const pairs = paths.flatMap((path) => path.slice(1).map((to, index) => ({ from: path[index] ?? '', to })))
  const edges = pairs.length === 0 ? [] : await strongestEdges(context.store, pairs)
  const nodes = await Promise.all(paths.flat().map((id) => loadNode(context, id)))
  const byId = new Map(nodes.flatMap((node) => (node === null ? [] : [[node.id, node] as const])))
  let at = 0
  return paths.flatMap((path) => {
    const found = path.flatMap((id) => byId.get(id) ?? [])
    const hops = path.slice(1).flatMap((id, index): HopRow[] => {
      const edge = edges[at++]
      const from = byId.get(path[index] ?? '')
      const to = byId.get(id)
      return edge === undefined || from === undefined || to === undefined ? [] : [{ from, to, edge }]
    })
    // A path that lost an edge or a node while it was being read is no path any more.
    return found.length === path.length && hops.length === path.length - 1 ? [{ nodes: found, hops }] : []
  })
}
