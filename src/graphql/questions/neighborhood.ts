import { nodesAgain } from '../../graph/handover/handover.ts'
import { type Surroundings, surroundings } from '../../graph/reads/surroundings.ts'
import { builder } from '../builder.ts'
import { cypherField } from '../cypher.ts'
import { EdgeTypeEnum } from '../enums.ts'
import { badInput } from '../errors.ts'
import { searching } from '../limits/query-cost.ts'
import { loadNode, type NodeRow } from '../loading/load-node.ts'
import { pageSize } from '../paging/page.ts'

const DEEPEST = 3
const MOST_NODES = 300
const DEFAULT_NODES = 50

const NeighborhoodEdge = builder.objectRef<Surroundings['edges'][number]>('NeighborhoodEdge').implement({
  description: 'A relation between two nodes of a neighborhood.',
  fields: (t) => ({
    from: t.exposeID('from', { description: 'Id of the node it goes out from.' }),
    to: t.exposeID('to', { description: 'Id of the node it goes to.' }),
    relation: t.expose('type', { type: EdgeTypeEnum, description: 'What holds between them.' }),
    papers: t.exposeInt('papers', { description: 'Number of papers that state it.' }),
  }),
})

interface NeighborhoodRow extends Omit<Surroundings, 'ids'> {
  readonly center: NodeRow
  readonly nodes: readonly NodeRow[]
}

const Neighborhood = builder.objectRef<NeighborhoodRow>('Neighborhood').implement({
  description: 'A node, nodes around it, and the relations among all of them: ready to be drawn.',
  fields: (t) => ({
    center: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The node in the middle.',
      resolve: (neighborhood) => neighborhood.center,
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description: 'The center, then the nodes around it, nearer ones first.',
      resolve: (neighborhood) => [...neighborhood.nodes],
    }),
    edges: t.field({
      type: [NeighborhoodEdge],
      description: 'Every relation between any two of the nodes.',
      resolve: (neighborhood) => [...neighborhood.edges],
    }),
    cypher: cypherField(t, ({ nodes }) => nodesAgain(nodes.map(({ id }) => id))),
    truncated: t.exposeBoolean('truncated', {
      description: 'Whether more nodes lie within the depth than `nodes` shows.',
    }),
  }),
})

builder.queryField('neighborhood', (t) =>
  t.field({
    type: Neighborhood,
    nullable: true,
    description: 'What surrounds a paper, method, dataset or concept; null where there is no such node.',
    args: {
      id: t.arg.id({ required: true, description: 'Its id.' }),
      depth: t.arg.int({ defaultValue: 1, description: `How many steps away, from 1 to ${DEEPEST}.` }),
      first: t.arg.int({
        defaultValue: DEFAULT_NODES,
        description: `Most nodes beside the center, from 0 to ${MOST_NODES}.`,
      }),
    },
    extensions: searching(2_000),
    resolve: async (_query, { id, depth, first }, context): Promise<NeighborhoodRow | null> => {
      const most = pageSize(first ?? DEFAULT_NODES, MOST_NODES)
      const steps = depth ?? 1
      if (steps < 1 || steps > DEEPEST) throw badInput('depth', `must be from 1 to ${DEEPEST}, not ${steps}.`)
      const center = id.startsWith('claim:') ? null : await loadNode(context, id)
      if (center === null) return null
      const { ids, edges, truncated } = await surroundings(context.store, id, steps, most)
      const nodes = await Promise.all(ids.map((one) => loadNode(context, one)))
      return { center, nodes: nodes.filter((node) => node !== null), edges, truncated }
    },
  }),
)
