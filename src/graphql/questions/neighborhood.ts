import { nodesAgain } from '../../graph/handover/handover.ts'
import { isThere } from '../../graph/reads/is-there.ts'
import { undatedPapers } from '../../graph/reads/paper-totals.ts'
import { type Surroundings, surroundings } from '../../graph/reads/surroundings.ts'
import { builder } from '../builder.ts'
import { cypherField } from '../cypher.ts'
import { asOfArg, upTo } from '../date.ts'
import { badInput } from '../errors.ts'
import { searching } from '../limits/query-cost.ts'
import { loadNode, type NodeRow } from '../loading/load-node.ts'
import { pageSize } from '../paging/page.ts'
import { isPaperOrEntity } from './named-node.ts'
import { MOST_NODES, NeighborhoodEdge } from './relations.ts'

const DEEPEST = 3
const DEFAULT_NODES = 50

interface NeighborhoodRow extends Omit<Surroundings, 'ids'> {
  readonly center: NodeRow
  readonly nodes: readonly NodeRow[]
  readonly asOf: string | null
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
      description:
        'The center, then the nodes around it, nearer ones first; where `first` leaves out some that are equally near, those around ' +
        'nodes further up stay.',
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
    undated: t.int({
      description:
        'With `asOf`, number of papers that mention one of the nodes and have no date: they are left out.',
      resolve: ({ nodes, asOf }, _args, { store }) =>
        asOf === null
          ? 0
          : undatedPapers(
              store,
              nodes.flatMap((node) => ('support' in node ? [node.id] : [])),
            ),
    }),
  }),
})

builder.queryField('neighborhood', (t) =>
  t.field({
    type: Neighborhood,
    nullable: true,
    description:
      'What surrounds a paper, method, dataset or concept; null where there is no such node, or with `asOf` for a paper ' +
      'that was not published by then.',
    args: {
      id: t.arg.id({ required: true, description: 'Its id.' }),
      depth: t.arg.int({ defaultValue: 1, description: `How many steps away, from 1 to ${DEEPEST}.` }),
      first: t.arg.int({
        defaultValue: DEFAULT_NODES,
        description: `Most nodes beside the center, from 0 to ${MOST_NODES}.`,
      }),
      ...asOfArg,
    },
    extensions: searching(2_000),
    resolve: async (_query, { id, depth, first, asOf }, context): Promise<NeighborhoodRow | null> => {
      const most = pageSize(first ?? DEFAULT_NODES, MOST_NODES)
      const date = upTo(asOf)
      const steps = depth ?? 1
      if (steps < 1 || steps > DEEPEST) throw badInput('depth', `must be from 1 to ${DEEPEST}, not ${steps}.`)
      const center = id.startsWith('claim:') ? null : await loadNode(context, id)
      if (center === null || !isPaperOrEntity(center) || !isThere(center, date)) return null
      const { ids, edges, truncated } = await surroundings(context.store, id, date, steps, most)
      const nodes = await Promise.all(ids.map((one) => loadNode(context, one)))
      return { center, nodes: nodes.filter((node) => node !== null), edges, truncated, asOf: date }
    },
  }),
)
