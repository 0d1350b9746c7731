import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { methodsOnDataset } from '../../graph/reads/comparison.ts'
import { undatedPapers } from '../../graph/reads/paper-totals.ts'
import type { PaperRow } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { asOfArg, upTo } from '../date.ts'
import { KINDS_OF_TYPE } from '../enums.ts'
import { badInput } from '../errors.ts'
import { parseName } from '../input.ts'
import { searching } from '../limits/query-cost.ts'
import { lookUp } from '../loading/look-up.ts'
import { connectionOf, cursorField, type Edge, pageArgs } from '../paging/connections.ts'
import { decodeGiven, pageOfRest } from '../paging/given.ts'
import { type CountedPage, pageSize } from '../paging/page.ts'
import { COLUMNS, type Column } from './comparison-cells.ts'
import { toCsv } from './comparison-csv.ts'
import { ColumnEnum, type ComparisonRow, Row } from './comparison-row.ts'

const ORDER = 'comparison'
const MOST_ROWS = 50
const MOST_OF_DATASET = 200
const BASIS =
  'What titles and abstracts say, as it was read. A cell that is not stated is no denial: the full text may tell, and ' +
  'not every paper is here.'

/** All rows of a comparison, and what its answer rests on. */
interface Rows {
  readonly rows: readonly Omit<ComparisonRow, 'columns'>[]
  readonly unknown: readonly string[]
  undated(): Promise<number>
}

interface ComparisonPage extends CountedPage<Edge<ComparisonRow>>, Pick<Rows, 'unknown' | 'undated'> {
  readonly columns: readonly Column[]
}

const ComparisonConnection = connectionOf<Edge<ComparisonRow>, ComparisonPage>(
  builder.objectRef<Edge<ComparisonRow>>('ComparisonEdge').implement({
    description: 'A row in a comparison.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: Row, description: 'The row.', resolve: (edge) => edge.node }),
    }),
  }),
  'The rows of a comparison: papers or methods as they were asked for, or the methods that most papers try on a ' +
    'dataset first, then by id.',
  ({ node }) => [node.subject.id],
)

builder.objectFields(ComparisonConnection, (t) => ({
  columns: t.field({
    type: [ColumnEnum],
    description: 'The columns, in order.',
    resolve: (page) => [...page.columns],
  }),
  csv: t.string({
    description:
      'The rows of this page as CSV (RFC 4180) with a head line. Values of a cell are parted by semicolons and say ' +
      'how the row relates to them; `not stated` says that nothing was said.',
    args: {
      sentences: t.arg.boolean({
        defaultValue: false,
        description: 'Whether another column after each holds the sentences that say it.',
      }),
    },
    extensions: searching(2_000),
    resolve: (page, { sentences }, context) =>
      toCsv(
        page.edges.map((edge) => edge.node),
        page.columns,
        sentences ?? false,
        context,
      ),
  }),
  basis: t.string({
    description: 'What the answer rests on, and what it cannot tell.',
    resolve: () => BASIS,
  }),
  undated: t.int({
    description:
      'With `asOf`, number of papers without a date, of or about what is compared: they are left out.',
    resolve: (page) => page.undated(),
  }),
  unknown: t.stringList({
    description: 'Names and ids asked for that mean nothing in the graph.',
    resolve: (page) => page.unknown,
  }),
}))

builder.queryField('comparison', (t) =>
  t.field({
    type: ComparisonConnection,
    nullable: true,
    description:
      'A table of papers, of methods, or of the methods tried on a dataset: what each is said to use, to be evaluated ' +
      'on, to address and to reach, with the sentences. What nobody states is marked so; it is not a no. Null where ' +
      'the dataset is not there.',
    args: {
      papers: t.arg.idList({
        description: `Ids of papers, at most ${MOST_ROWS}; give this, \`methods\` or \`dataset\`.`,
      }),
      methods: t.arg.stringList({
        description: `Names, aliases or ids of methods, at most ${MOST_ROWS}.`,
      }),
      dataset: t.arg.string({
        description:
          `Name, alias or id of a dataset: the ${MOST_OF_DATASET} methods that most papers try on it, and what is said ` +
          'of them there.',
      }),
      columns: t.arg({ type: [ColumnEnum], description: 'Columns wanted; all when not given.' }),
      ...pageArgs,
      ...asOfArg,
    },
    extensions: searching(500),
    resolve: async (_query, args, context): Promise<ComparisonPage | null> => {
      const size = pageSize(args.first)
      const given = decodeGiven(args.after, ORDER)
      const columns = COLUMNS.filter((column) => args.columns?.includes(column) ?? true)
      const found = await rowsOf(args, upTo(args.asOf), context)
      if (found === null) return null
      const page = pageOfRest(
        found.rows,
        given,
        size,
        ({ subject }) => subject.id,
        (row, cursor) => ({ cursor, node: { ...row, columns } }),
      )
      const { unknown, undated } = found
      return { ...page, count: async () => found.rows.length, columns, unknown, undated }
    },
  }),
)

interface Subjects {
  readonly papers?: readonly string[] | null | undefined
  readonly methods?: readonly string[] | null | undefined
  readonly dataset?: string | null | undefined
}

async function rowsOf(args: Subjects, asOf: string | null, context: Context): Promise<Rows | null> {
  const { papers, methods, dataset } = args
  const given = [papers, methods, dataset].filter((one) => one != null)
  if (given.length !== 1) throw badInput('papers', 'give exactly one of papers, methods and dataset.')
  if (papers != null) return rowsOfPapers(distinct('papers', papers), asOf, context)
  if (methods != null) return rowsOfMethods(distinct('methods', methods), asOf, context)
  return rowsOfDataset(parseName('dataset', dataset ?? ''), asOf, context)
}

function distinct(argument: string, names: readonly string[]): string[] {
  if (names.length <= MOST_ROWS) return [...new Set(names)]
  throw badInput(argument, `must hold at most ${MOST_ROWS}, not ${names.length}.`)
}

async function rowsOfPapers(
  ids: readonly string[],
  asOf: string | null,
  { loaders }: Context,
): Promise<Rows> {
  const found = await Promise.all(
    ids.map((id) => loaders.papers.load(id.startsWith('paper:') ? id : `paper:${id}`)),
  )
  // An id with and without its prefix names one paper.
  const there = [...new Set(found.filter((paper) => paper !== null))]
  const dated = ({ published }: PaperRow): boolean =>
    asOf === null || (published != null && compareCodePoints(published, asOf) <= 0)
  return {
    rows: inOrder(there.filter(dated), asOf),
    unknown: ids.filter((_, at) => found[at] === null),
    undated: async () => (asOf === null ? 0 : there.filter(({ published }) => published == null).length),
  }
}

async function rowsOfMethods(given: readonly string[], asOf: string | null, context: Context): Promise<Rows> {
  const names = given.map((name) => parseName('methods', name))
  const found = await Promise.all(names.map((name) => lookUp(context, name, KINDS_OF_TYPE.METHOD)))
  const methods = new Map(found.flatMap((method) => (method === null ? [] : [[method.id, method] as const])))
  return {
    rows: inOrder([...methods.values()], asOf),
    unknown: names.filter((_, at) => found[at] === null),
    undated: async () => (asOf === null ? 0 : undatedPapers(context.store, [...methods.keys()])),
  }
}

async function rowsOfDataset(name: string, asOf: string | null, context: Context): Promise<Rows | null> {
  const dataset = await lookUp(context, name, KINDS_OF_TYPE.DATASET)
  if (dataset === null) return null
  const methods = await methodsOnDataset(context.store, dataset.id, asOf, MOST_OF_DATASET)
  return {
    rows: methods.map(({ entity }) => ({ subject: entity, scope: { datasets: [dataset.id], asOf } })),
    unknown: [],
    undated: async () => (asOf === null ? 0 : undatedPapers(context.store, [dataset.id])),
  }
}

const inOrder = (subjects: readonly ComparisonRow['subject'][], asOf: string | null) =>
  subjects.map((subject) => ({ subject, scope: { datasets: null, asOf } }))
