import type { ClaimScope } from '../../graph/reads/claims.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { Assertion, EdgeTypeEnum } from '../enums.ts'
import { searching } from '../limits/query-cost.ts'
import type { NodeRow } from '../loading/load-node.ts'
import { selects } from '../loading/selection.ts'
import { Evidence } from '../nodes/evidence.ts'
import { pageSize } from '../paging/page.ts'
import { Claim, Entity } from '../refs.ts'
import {
  type Cell,
  type Cells,
  type CellValue,
  COLUMNS,
  type Column,
  cellsOfMethods,
  cellsOfPapers,
  MOST_VALUES,
  toCells,
} from './comparison-cells.ts'

export const ColumnEnum = builder.enumType('ComparisonColumn', {
  description: 'Columns of a comparison.',
  values: {
    METHOD: {
      description:
        'Methods: for a paper those it does more with than name; for a method what it is based on or better than.',
    },
    DATASET: {
      description:
        'Datasets: for a paper those it does more with than name; for a method what it is evaluated on.',
    },
    TASK: { description: 'Tasks that a paper addresses, or that a method is applied to.' },
    METRIC: { description: 'Metrics that a paper names, or that results of a method are printed in.' },
    CLAIM: { description: 'Printed results.' },
  } satisfies Record<Column, object>,
})

export const CellStateEnum = builder.enumType('ComparisonState', {
  description: 'What a cell of a comparison tells.',
  values: {
    STATED: { description: 'At least one paper states it.' },
    DENIED: { description: 'None states it, and at least one says that it is not so.' },
    PLANNED: { description: 'None states or denies it, and at least one says that it will be so.' },
    NOT_STATED: {
      description: 'No title or abstract says anything of it. That is not a no: the full text may.',
    },
  } satisfies Record<Cell['state'], object>,
})

const ComparisonValue = builder.objectRef<CellValue>('ComparisonValue').implement({
  description: 'One thing in a cell of a comparison: an entity or a printed result.',
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The method, dataset, task or metric; null for a result.',
      resolve: (value) => value.entity,
    }),
    claim: t.field({
      type: Claim,
      nullable: true,
      description: 'The printed result; null for an entity.',
      resolve: (value) => value.claim,
    }),
    relation: t.field({
      type: EdgeTypeEnum,
      nullable: true,
      description:
        'How the row relates to the entity, at its strongest; null where a printed result tells it.',
      resolve: (value) => value.relation,
    }),
    assertion: t.field({
      type: Assertion,
      description: 'How it is said.',
      resolve: (value) => value.assertion,
    }),
    papers: t.exposeInt('papers', { description: 'Number of papers that say so.' }),
    evidence: t.field({
      type: [Evidence],
      description:
        'Where they say so; of a relation between entities the 3 papers it is read from most surely.',
      resolve: (value, _args, context) => value.evidence(context),
    }),
  }),
})

const ComparisonCell = builder.objectRef<Cell>('ComparisonCell').implement({
  description: 'What is said of one row in one column.',
  fields: (t) => ({
    column: t.expose('column', { type: ColumnEnum, description: 'The column.' }),
    state: t.expose('state', { type: CellStateEnum, description: 'Whether anything is said.' }),
    values: t.field({
      type: [ComparisonValue],
      description:
        'What is said: facts before denials and plans, what is strongest or most papers say first.',
      args: {
        first: t.arg.int({ description: `Number of values wanted, from 0 to ${MOST_VALUES}, the default.` }),
      },
      resolve: (cell, { first }) => cell.values.slice(0, pageSize(first, MOST_VALUES)),
    }),
    more: t.exposeBoolean('more', {
      description: `Whether there is more than the ${MOST_VALUES} values that a cell holds at most.`,
    }),
  }),
})

/** A row of a comparison: a paper or a method, and where its cells come from. */
export interface ComparisonRow {
  readonly subject: NodeRow
  readonly columns: readonly Column[]
  readonly scope: ClaimScope
}

export const Row = builder.objectRef<ComparisonRow>('ComparisonRow').implement({
  description: 'What is said of one paper or method.',
  fields: (t) => ({
    subject: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The paper or method.',
      resolve: (row) => row.subject,
    }),
    cells: t.field({
      type: [ComparisonCell],
      description: 'Its cells, one for each of the columns, in their order.',
      extensions: searching(COLUMNS.length),
      resolve: (row, _args, context, info) => cellsOf(row, context, selects(info, 'values', 'evidence')),
    }),
  }),
})

/** The cells of a row; those of all rows of a page are read together. */
export async function cellsOf(
  { subject: { id }, columns, scope }: ComparisonRow,
  context: Context,
  evidence: boolean,
): Promise<Cell[]> {
  const load = (ids: readonly string[]): Promise<Map<string, Cells>> =>
    id.startsWith('paper:')
      ? cellsOfPapers(context, ids, evidence)
      : cellsOfMethods(context, ids, columns, scope)
  const kind = id.slice(0, id.indexOf(':'))
  const cells = await context.loaders.batch(
    'ComparisonRow.cells',
    { kind, columns, scope, evidence },
    id,
    load,
  )
  return toCells(columns, cells)
}
