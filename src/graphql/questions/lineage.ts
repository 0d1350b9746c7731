import { nodesAgain } from '../../graph/handover/handover.ts'
import { firstPublished, type Kin, type Lineage as LineageRow, lineageOf } from '../../graph/reads/lineage.ts'
import { undatedPapers } from '../../graph/reads/paper-totals.ts'
import type { EntityRow } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { cypherField } from '../cypher.ts'
import { asOfArg, upTo } from '../date.ts'
import { KINDS_OF_TYPE } from '../enums.ts'
import { badInput } from '../errors.ts'
import { parseName } from '../input.ts'
import { searching } from '../limits/query-cost.ts'
import { lookUp } from '../loading/look-up.ts'
import { Evidence } from '../nodes/evidence.ts'
import { linkEvidence } from '../nodes/link-evidence.ts'
import { pageSize } from '../paging/page.ts'
import { Method } from '../refs.ts'

const DEEPEST = 8
const DEFAULT_DEPTH = 4
const MOST_METHODS = 200
const DEFAULT_METHODS = 50
const EVIDENCE_PAPERS = 3
const YEAR =
  'Year of the first paper that introduces it, or else of the first that names it; null where none of these has a date.'

type Dated<T> = T & { readonly asOf: string | null }

const LineageNode = builder.objectRef<Dated<Kin>>('LineageNode').implement({
  description: 'A method in a lineage, with the papers that put it there.',
  fields: (t) => ({
    method: t.field({ type: Method, description: 'The method.', resolve: ({ method }) => method }),
    parent: t.field({
      type: Method,
      description:
        'What it hangs from. Among ancestors the parent is based on the method, among descendants the method on the parent.',
      resolve: ({ parent }) => parent,
    }),
    depth: t.exposeInt('depth', { description: 'Steps away from the method asked about, from 1.' }),
    year: t.int({
      nullable: true,
      description: YEAR,
      resolve: ({ method, asOf }, _args, context) => yearOf(method, asOf, context),
    }),
    support: t.exposeInt('papers', {
      description: 'Number of papers that say which of the two is based on the other.',
    }),
    repeated: t.exposeBoolean('repeated', {
      description:
        'Whether it is the method asked about, or hangs elsewhere too, as near or nearer, where what hangs from it is shown.',
    }),
    evidence: t.field({
      type: [Evidence],
      description: `Where papers say so: the ${EVIDENCE_PAPERS} papers it is read from most surely.`,
      resolve: ({ side, method, parent, asOf }, _args, context) => {
        const [from, to] = side === 'ancestors' ? [parent, method] : [method, parent]
        const link = { from: from.id, to: to.id, type: 'BASED_ON', assertion: 'ASSERTED' } as const
        return linkEvidence(link, EVIDENCE_PAPERS, asOf, context)
      },
    }),
  }),
})

type LineageOf = Dated<LineageRow & { readonly method: EntityRow }>

const Lineage = builder.objectRef<LineageOf>('Lineage').implement({
  description:
    'What a method is based on and what is based on it, as two trees. Each is a list in which every method is followed ' +
    'by what hangs from it: what more papers say first, then by id.',
  fields: (t) => ({
    method: t.field({
      type: Method,
      description: 'The method asked about.',
      resolve: ({ method }) => method,
    }),
    year: t.int({
      nullable: true,
      description: YEAR,
      resolve: ({ method, asOf }, _args, context) => yearOf(method, asOf, context),
    }),
    ancestors: t.field({
      type: [LineageNode],
      description: 'What it is based on, what that is based on, and so on.',
      resolve: ({ ancestors, asOf }) => ancestors.map((kin) => ({ ...kin, asOf })),
    }),
    descendants: t.field({
      type: [LineageNode],
      description: 'What is based on it, what is based on that, and so on.',
      resolve: ({ descendants, asOf }) => descendants.map((kin) => ({ ...kin, asOf })),
    }),
    undated: t.int({
      description: 'With `asOf`, number of papers that name the method and have no date: they are left out.',
      resolve: ({ method, asOf }, _args, { store }) =>
        asOf === null ? 0 : undatedPapers(store, [method.id]),
    }),
    cypher: cypherField(t, ({ method, ancestors, descendants }) =>
      nodesAgain([method, ...[...ancestors, ...descendants].map((kin) => kin.method)].map(({ id }) => id)),
    ),
    truncated: t.exposeBoolean('truncated', {
      description: 'Whether there are more methods within the depth than are given.',
    }),
  }),
})

builder.queryField('lineage', (t) =>
  t.field({
    type: Lineage,
    nullable: true,
    description:
      'Where a method comes from and what came of it: what papers state to be based on what. Denials and plans do not ' +
      'count. Null where no method has the name.',
    args: {
      method: t.arg.string({ required: true, description: 'Name, alias or id of the method.' }),
      depth: t.arg.int({
        defaultValue: DEFAULT_DEPTH,
        description: `How many steps away, from 1 to ${DEEPEST}.`,
      }),
      first: t.arg.int({
        defaultValue: DEFAULT_METHODS,
        description: `Most methods on each side, from 0 to ${MOST_METHODS}: nearer ones before those further away.`,
      }),
      ...asOfArg,
    },
    extensions: searching(200),
    resolve: async (_query, args, context): Promise<LineageOf | null> => {
      const most = pageSize(args.first ?? DEFAULT_METHODS, MOST_METHODS)
      const depth = args.depth ?? DEFAULT_DEPTH
      if (depth < 1 || depth > DEEPEST) throw badInput('depth', `must be from 1 to ${DEEPEST}, not ${depth}.`)
      const method = await lookUp(context, parseName('method', args.method), KINDS_OF_TYPE.METHOD)
      if (method === null) return null
      const asOf = upTo(args.asOf)
      return { ...(await lineageOf(context.store, method, { depth, most, asOf })), method, asOf }
    },
  }),
)

async function yearOf({ id }: EntityRow, asOf: string | null, { store, loaders }: Context) {
  const published = await loaders.batch('firstPublished', asOf, id, (ids) => firstPublished(store, ids, asOf))
  return published === undefined ? null : Number(published.slice(0, 4))
}
