import { nodesAgain } from '../../graph/handover/handover.ts'
import { type Hop as HopFacts, pathHops } from '../../graph/paths/path-hops.ts'
import {
  HUB_PAPERS,
  LONGEST_PATH,
  type PathEnd,
  type RankedPaths,
  rankedPaths,
  SLACK,
} from '../../graph/paths/ranked-paths.ts'
import { COOCCURRENCE_PAPERS } from '../../graph/reads/cooccurrence.ts'
import { isThere } from '../../graph/reads/is-there.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { cypherField } from '../cypher.ts'
import { PaperDate, upTo } from '../date.ts'
import { EdgeTypeEnum } from '../enums.ts'
import { badInput } from '../errors.ts'
import { searching } from '../limits/query-cost.ts'
import { loadNode, type NodeRow } from '../loading/load-node.ts'
import { Evidence, ofPaper } from '../nodes/evidence.ts'
import { Paper } from '../refs.ts'
import { namedNode } from './named-node.ts'

const MOST_PATHS = 5
const THOUSANDTHS = 1_000

interface HopRow {
  readonly from: NodeRow
  readonly to: NodeRow
  readonly facts: HopFacts
}

const Hop = builder.objectRef<HopRow>('PathHop').implement({
  description:
    'One step of a path: the cheapest relation between two nodes, and the paper that states it most surely.',
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
      resolve: ({ facts }) => facts.type,
    }),
    reversed: t.boolean({
      description: 'Whether the relation goes from `to` to `from`.',
      resolve: ({ facts }) => facts.reversed,
    }),
    support: t.int({
      description: 'Number of papers that state the relation; 1 between a paper and anything else.',
      resolve: ({ facts }) => facts.support,
    }),
    cost: t.float({
      description:
        'What the step costs: 1, and 1 more for a mere mention or ½ for a citation, and `1 - confidence`, and ½ over ' +
        '`support`.',
      resolve: ({ facts }) => facts.cost / THOUSANDTHS,
    }),
    paper: t.field({
      type: Paper,
      nullable: true,
      description: 'The paper that says so.',
      resolve: ({ facts }, _args, { loaders }) => loaders.papers.load(facts.paper),
    }),
    confidence: t.float({
      nullable: true,
      description: 'How sure it is, from 0 to 1; null for citations, which a source gives.',
      resolve: ({ facts }) => facts.confidence,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where the paper says so; empty for citations.',
      resolve: ({ facts }) => ofPaper(facts.paper, facts.evidence),
    }),
  }),
})

interface PathRow {
  readonly nodes: readonly NodeRow[]
  readonly hops: readonly HopRow[]
  readonly cost: number
}

const Path = builder.objectRef<PathRow>('Path').implement({
  description: 'A way from one node to another along the relations of the graph, in either direction.',
  fields: (t) => ({
    length: t.int({ description: 'Number of steps.', resolve: (path) => path.hops.length }),
    cost: t.float({
      description:
        'The costs of all steps, and for every node between the ends the logarithm to base 10 of the number of papers ' +
        'that mention or cite it: to pass through what 10 papers mention costs 1, through what 1,000 mention 3.',
      resolve: (path) => path.cost / THOUSANDTHS,
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description: 'The nodes in order, both ends among them.',
      resolve: (path) => [...path.nodes],
    }),
    hops: t.field({ type: [Hop], description: 'The steps in order.', resolve: (path) => [...path.hops] }),
    cypher: cypherField(t, ({ nodes }) => nodesAgain(nodes.map(({ id }) => id))),
  }),
})

builder.queryField('path', (t) =>
  t.field({
    type: [Path],
    description:
      'The best paths between two nodes, the lowest `cost` first: short, well supported, and not through what very ' +
      `many papers mention. At most ${LONGEST_PATH} steps long and ${SLACK} longer than the shortest; none when there ` +
      'is no such path or node. Denied and planned relations are not followed. Nodes in more than ' +
      `${HUB_PAPERS} papers are passed through only where their neighbours on the path are near the ends, and of very ` +
      `wide surroundings the best are followed; what joins two such nodes is looked for among the ${COOCCURRENCE_PAPERS} ` +
      'newest papers of one of them, the one in fewer if they are the ends.',
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
      asOf: t.arg({
        type: PaperDate,
        description:
          'Paths along what papers published up to this day, month or year state; what is passed through still counts ' +
          'by all papers that mention or cite it.',
      }),
    },
    extensions: searching(1_000),
    resolve: async (_query, { from, to, k, asOf }, context) => {
      const most = k ?? 1
      if (most < 1 || most > MOST_PATHS) throw badInput('k', `must be from 1 to ${MOST_PATHS}, not ${most}.`)
      const date = upTo(asOf)
      const [start, end] = await Promise.all([
        endOf('from', from, date, context),
        endOf('to', to, date, context),
      ])
      if (start === null || end === null) return []
      return withNodes(await rankedPaths(context.store, start, end, most, date), date, context)
    },
  }),
)

/** The end that an id or name means, if it is there at a date. */
async function endOf(
  argument: string,
  value: string,
  asOf: string | null,
  context: Context,
): Promise<PathEnd | null> {
  const node = await namedNode(argument, value, context)
  if (node === null || !isThere(node, asOf)) return null
  return { id: node.id, papers: 'support' in node ? node.support : 0 }
}

/** Paths with their nodes and the evidence of every step. */
async function withNodes(found: RankedPaths, asOf: string | null, context: Context): Promise<PathRow[]> {
  const paths = await pathHops(context.store, found.graph, found.paths, asOf)
  const ids = [...new Set(paths.flatMap(({ path }) => path.nodes))]
  const loaded = await Promise.all(ids.map((id) => loadNode(context, id)))
  const byId = new Map(loaded.flatMap((node) => (node === null ? [] : [[node.id, node] as const])))
  return paths.flatMap(({ path, hops }) => {
    const nodes = path.nodes.flatMap((id) => byId.get(id) ?? [])
    const steps = hops.flatMap((facts): HopRow[] => {
      const from = byId.get(facts.from)
      const to = byId.get(facts.to)
      return from === undefined || to === undefined ? [] : [{ from, to, facts }]
    })
    // A path that lost a node while it was being read is no path any more.
    return nodes.length === path.nodes.length ? [{ nodes, hops: steps, cost: path.cost }] : []
  })
}
