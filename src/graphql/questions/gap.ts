import type { GapReason } from '../../graph/reads/gap-cells.ts'
import type { Place } from '../../graph/reads/gap-places.ts'
import { builder } from '../builder.ts'
import { Evidence } from '../nodes/evidence.ts'
import { strongestEvidence } from '../nodes/paper-evidence.ts'
import { paperField } from '../nodes/paper-field.ts'
import { connectionOf, cursorField, type Edge } from '../paging/connections.ts'
import { type CountedPage, pageSize } from '../paging/page.ts'
import { Entity } from '../refs.ts'
import { BASIS } from './gap-places.ts'

const MOST_PAPERS = 20
/** A page of gaps and what the whole answer rests on. */
export interface GapPage extends CountedPage<Edge<Place>> {
  /** Number of papers the gaps were found in. */
  readonly papers: number
  /** Names chosen by the caller that mean nothing in the graph. */
  readonly unknown: readonly string[]
  undated(): Promise<number>
}

const GapPaper = builder.objectRef<GapReason>('GapPaper').implement({
  description: 'A paper that makes a gap interesting.',
  fields: (t) => ({
    paper: paperField(t, 'The paper.'),
    together: t.exposeBoolean('together', {
      description:
        'Whether it speaks of both ends; if not, it speaks of one end and addresses a task near the other.',
    }),
    evidence: t.field({
      type: [Evidence],
      description:
        'Where it speaks of the ends, or of one end and the task: what it says of each most strongly.',
      resolve: async ({ paper, about }, _args, context) => {
        const found = await Promise.all(about.map((entity) => strongestEvidence({ paper, entity }, context)))
        return found.flat()
      },
    }),
  }),
})

const Gap = builder.objectRef<Place>('Gap').implement({
  description: 'Two things that no paper brings together, although papers near by make it likely.',
  fields: (t) => ({
    row: t.field({
      type: Entity,
      description: 'The method that was not evaluated, or the task.',
      resolve: (gap) => gap.row,
    }),
    column: t.field({
      type: Entity,
      description:
        'The dataset that it was not evaluated on, or the metric that no paper on the task prints a result in.',
      resolve: (gap) => gap.column,
    }),
    score: t.exposeFloat('score', {
      description:
        'How much speaks for it: `(together + nearby / 2) / √(r × c)`, where r and c are the numbers of papers that ' +
        'mention row and column (up to `asOf`). So a paper that speaks of both ends counts 1, one that speaks of one ' +
        'end and addresses a task of the other counts ½, and what very many papers mention needs more of them.',
    }),
    together: t.exposeInt('together', {
      description:
        'Number of papers that do more with the method than name it (introduce it, use it, compare to it) and name ' +
        'the dataset; or papers that address the task and name the metric.',
    }),
    nearby: t.exposeInt('nearby', {
      description:
        'Number of papers that speak of one end only. With `dataset`: papers that address a task of the papers on ' +
        'the dataset and do more with the method than name it. With `method`: papers that address a task of the ' +
        'papers on the method and evaluate on the dataset. With `task`: papers on the task that work with the method ' +
        'alone or evaluate on the dataset alone, whichever are fewer; or papers that address the task alone or print ' +
        'a result in the metric alone, whichever are fewer.',
    }),
    denied: t.boolean({
      description: 'Whether a paper says that it was not done.',
      resolve: (gap) => gap.denied > 0,
    }),
    planned: t.boolean({
      description: 'Whether a paper says that it will be done.',
      resolve: (gap) => gap.planned > 0,
    }),
    papers: t.field({
      type: [GapPaper],
      description:
        'Papers that make it interesting: those that speak of both ends first, newer ones before older ones.',
      args: {
        first: t.arg.int({ description: `Number of papers wanted, from 0 to ${MOST_PAPERS}, the default.` }),
      },
      resolve: (gap, { first }) => gap.reasons().slice(0, pageSize(first, MOST_PAPERS)),
    }),
  }),
})

export const GapConnection = connectionOf<Edge<Place>, GapPage>(
  builder.objectRef<Edge<Place>>('GapEdge').implement({
    description: 'A gap in a list of gaps.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: Gap, description: 'The gap.', resolve: (edge) => edge.node }),
    }),
  }),
  'Gaps, the highest score first, then by the ids of their ends.',
  ({ node }) => [
    node.row.id,
    node.column.id,
    ...node
      .reasons()
      .slice(0, MOST_PAPERS)
      .map(({ paper }) => paper),
  ],
)

builder.objectFields(GapConnection, (t) => ({
  basis: t.string({
    description: 'What the answer rests on, and what it cannot tell.',
    resolve: () => BASIS,
  }),
  papers: t.exposeInt('papers', { description: 'Number of papers that the gaps were found in.' }),
  undated: t.int({
    description:
      'With `asOf`, number of papers that name what was asked about, and have no date: they are left out.',
    resolve: (page) => page.undated(),
  }),
  unknown: t.stringList({
    description: 'Names in `among` that mean nothing in the graph.',
    resolve: (page) => page.unknown,
  }),
}))
