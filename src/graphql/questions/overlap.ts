import { z } from 'zod'
import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { isThere } from '../../graph/reads/is-there.ts'
import { MOST_COMPARED, type Overlap as OverlapLists, overlapOf } from '../../graph/reads/overlap.ts'
import { undatedPapers } from '../../graph/reads/paper-totals.ts'
import type { EntityRow, PaperRow } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { asOfArg, upTo } from '../date.ts'
import { badInput } from '../errors.ts'
import { searching } from '../limits/query-cost.ts'
import { loadNode, typeNameOf } from '../loading/load-node.ts'
import { type PageArgs, pageArgs } from '../paging/connections.ts'
import { decodeCursor, encodeCursor } from '../paging/cursor.ts'
import { type CountedPage, pageSize, toPage } from '../paging/page.ts'
import { namedNode } from './named-node.ts'
import { OverlapConnection, type OverlapEdge } from './overlap-edges.ts'

const ORDER = 'overlap'
const Keys = z.tuple([z.string()]).transform(([id]) => id)

interface OverlapRow extends OverlapLists {
  readonly ends: readonly [a: PaperRow | EntityRow, b: PaperRow | EntityRow]
  readonly asOf: string | null
}

const NodeType = builder.enumType('NodeType', {
  description: 'Types of thing that papers and entities relate to.',
  values: {
    PAPER: { description: 'Papers: that mention an entity, or that a paper cites.', value: 'Paper' },
    METHOD: { description: 'Methods.', value: 'Method' },
    DATASET: { description: 'Datasets.', value: 'Dataset' },
    CONCEPT: { description: 'Concepts, tasks and metrics among them.', value: 'Concept' },
  },
})

type Types = readonly (typeof NodeType.$inferType)[] | null | undefined

const ofTypes = (ids: readonly string[], types: Types): string[] =>
  ids.filter((id) => types?.some((type) => type === typeNameOf(id)) ?? true)

const typesArgs = builder.args((t) => ({
  types: t.field({ type: [NodeType], description: 'Types of thing wanted; all when not given.' }),
}))

const Overlap = builder.objectRef<OverlapRow>('Overlap').implement({
  description:
    'What two papers or entities share and where they differ. A paper relates to what it names and cites; an entity to ' +
    'the papers that mention it and to what papers link it to. How each relates is part of the answer, denials and ' +
    'plans too. What the two say of each other is left out.',
  fields: (t) => ({
    a: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The first.',
      resolve: ({ ends }) => ends[0],
    }),
    b: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The second.',
      resolve: ({ ends }) => ends[1],
    }),
    jaccard: t.float({
      nullable: true,
      description:
        'Number of things that both relate to over the number that either relates to (Jaccard 1901): 1 when all is ' +
        'shared, 0 when nothing is; null where neither relates to anything of these types.',
      args: typesArgs,
      resolve: ({ shared, onlyA, onlyB }, { types }) => {
        const both = ofTypes(shared, types).length
        const either = both + ofTypes(onlyA, types).length + ofTypes(onlyB, types).length
        return either === 0 ? null : both / either
      },
    }),
    shared: t.field({
      type: OverlapConnection,
      description: 'What both relate to, each in its way.',
      args: { ...typesArgs, ...pageArgs },
      resolve: (overlap, args, context) => pageOf(overlap, 'shared', args, context),
    }),
    onlyA: t.field({
      type: OverlapConnection,
      description: 'What the first relates to and the second does not.',
      args: { ...typesArgs, ...pageArgs },
      resolve: (overlap, args, context) => pageOf(overlap, 'onlyA', args, context),
    }),
    onlyB: t.field({
      type: OverlapConnection,
      description: 'What the second relates to and the first does not.',
      args: { ...typesArgs, ...pageArgs },
      resolve: (overlap, args, context) => pageOf(overlap, 'onlyB', args, context),
    }),
    truncated: t.exposeBoolean('truncated', {
      description: `Whether one of them relates to more than the ${MOST_COMPARED} newest papers, or to more than the ${MOST_COMPARED} things that papers link it to most often, which are looked at.`,
    }),
    undated: t.int({
      description:
        'With `asOf`, number of papers that mention either entity and have no date: they are left out.',
      resolve: async ({ ends, asOf }, _args, { store }) =>
        asOf === null
          ? 0
          : undatedPapers(
              store,
              ends.map(({ id }) => id),
            ),
    }),
  }),
})

interface ListArgs extends PageArgs {
  readonly types?: Types
}

async function pageOf(
  overlap: OverlapRow,
  list: 'shared' | 'onlyA' | 'onlyB',
  { types, first: most, after }: ListArgs,
  context: Context,
): Promise<CountedPage<OverlapEdge>> {
  const size = pageSize(most)
  const last = decodeCursor(after, ORDER, Keys)
  const wanted = ofTypes(overlap[list], types)
  const rest = wanted.filter((id) => last === null || compareCodePoints(id, last) > 0)
  const nodes = await Promise.all(rest.slice(0, size + 1).map((id) => loadNode(context, id)))
  const [first, second] = overlap.ends
  const sides = {
    a: list === 'onlyB' ? null : first.id,
    b: list === 'onlyA' ? null : second.id,
    asOf: overlap.asOf,
  }
  const found = nodes.filter((node) => node !== null)
  const page = toPage(found, size, (node) => ({
    node,
    ...sides,
    cursor: () => encodeCursor(ORDER, [node.id]),
  }))
  return { ...page, count: async () => wanted.length }
}

builder.queryField('overlap', (t) =>
  t.field({
    type: Overlap,
    nullable: true,
    description:
      'What two papers, methods, datasets or concepts share and where they differ; null where one of them is not there.',
    args: {
      a: t.arg.string({
        required: true,
        description: 'Id of a paper or entity, or name or alias of an entity.',
      }),
      b: t.arg.string({
        required: true,
        description: 'Another of the same type: id of a paper or entity, or name or alias of an entity.',
      }),
      ...asOfArg,
    },
    extensions: searching(200),
    resolve: async (_query, { a, b, asOf }, context): Promise<OverlapRow | null> => {
      const date = upTo(asOf)
      const [first, second] = await Promise.all([namedNode('a', a, context), namedNode('b', b, context)])
      if (first === null || second === null) return null
      const [one, other] = [typeNameOf(first.id), typeNameOf(second.id)]
      if (one !== other) throw badInput('b', `must be a ${one}, like a, not a ${other}.`)
      if (!isThere(first, date) || !isThere(second, date)) return null
      const lists = await overlapOf(context.store, first.id, second.id, date)
      return { ...lists, ends: [first, second], asOf: date }
    },
  }),
)
