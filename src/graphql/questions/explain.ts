import {
  type EdgeQuestion,
  type EdgeStatement,
  edgeStatements,
  MOST_STATEMENTS,
  undatedStatements,
} from '../../graph/reads/edge-statements.ts'
import { isThere } from '../../graph/reads/is-there.ts'
import type { EntityRow, PaperRow } from '../../graph/reads/shapes.ts'
import { builder } from '../builder.ts'
import { asOfArg, upTo } from '../date.ts'
import { Assertion, EdgeTypeEnum } from '../enums.ts'
import { searching } from '../limits/query-cost.ts'
import { paperField } from '../nodes/paper-field.ts'
import { connectionOf, cursorField, type Edge, pageArgs } from '../paging/connections.ts'
import { decodeGiven, pageOfRest } from '../paging/given.ts'
import { pageSize } from '../paging/page.ts'
import { ExplainedRule, rulesOf } from './explained-rule.ts'
import { namedNode } from './named-node.ts'

const ORDER = 'statements'

const ExplainedStatement = builder.objectRef<EdgeStatement>('ExplainedStatement').implement({
  description: 'One reason why an edge is there: what one paper says, or what its source gives.',
  fields: (t) => ({
    relation: t.expose('type', { type: EdgeTypeEnum, description: 'What is said to hold.' }),
    paper: paperField(t, 'The paper that says it; of a citation the paper that cites.'),
    assertion: t.field({
      type: Assertion,
      nullable: true,
      description: 'How it is said; null where it was not read from text.',
      resolve: ({ assertion }) => assertion,
    }),
    confidence: t.float({
      nullable: true,
      description: 'How sure it is, from 0 to 1; null where it was not read from text.',
      resolve: ({ confidence }) => confidence,
    }),
    extractor: t.string({
      nullable: true,
      description: 'Version of the extractor that read it; null where it was not read from text.',
      resolve: ({ extractor }) => extractor,
    }),
    source: t.string({
      nullable: true,
      description:
        'What gave it where it was not read from text: `record` for the citations that the record of a paper lists.',
      resolve: ({ source }) => source,
    }),
    rules: t.field({
      type: [ExplainedRule],
      description:
        'What read it, each rule or model with the places it found; empty where it was not read from text.',
      resolve: rulesOf,
    }),
  }),
})

const ExplainedStatementConnection = connectionOf(
  builder.objectRef<Edge<EdgeStatement>>('ExplainedStatementEdge').implement({
    description: 'A statement in a list of statements.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({
        type: ExplainedStatement,
        description: 'The statement.',
        resolve: (edge) => edge.node,
      }),
    }),
  }),
  'Statements by relation, the strongest relation and the surest statement first.',
  ({ node }) => [node.paper],
)

interface ExplanationRow {
  readonly from: PaperRow | EntityRow
  readonly to: PaperRow | EntityRow
  readonly question: EdgeQuestion
  readonly asOf: string | null
  readonly statements: readonly EdgeStatement[]
}

const Explanation = builder.objectRef<ExplanationRow>('Explanation').implement({
  description: 'Why there are edges from one node to another.',
  fields: (t) => ({
    from: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'Where the edges begin.',
      resolve: ({ from }) => from,
    }),
    to: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'Where the edges end.',
      resolve: ({ to }) => to,
    }),
    statements: t.field({
      type: ExplainedStatementConnection,
      description: `Every statement behind the edges, denials and plans too, at most ${MOST_STATEMENTS}; none where there is no edge.`,
      args: pageArgs,
      resolve: ({ statements }, { first, after }) => {
        const page = pageOfRest(
          statements,
          decodeGiven(after, ORDER),
          pageSize(first),
          ({ type, paper, assertion }) => `${type} ${paper} ${assertion}`,
          (node, cursor) => ({ cursor, node }),
        )
        return { ...page, count: async () => statements.length }
      },
    }),
    undated: t.int({
      description:
        'With `asOf`, number of papers that state such an edge and have no date: they are left out.',
      resolve: ({ question, asOf }, _args, { store }) =>
        asOf === null ? 0 : undatedStatements(store, question),
    }),
  }),
})

builder.queryField('explain', (t) =>
  t.field({
    type: Explanation,
    nullable: true,
    description:
      'Why an edge is here: all that states it, paper by paper and rule by rule, down to the characters. Null where ' +
      'there is no such node, or with `asOf` a paper that was not published by then.',
    args: {
      from: t.arg.string({
        required: true,
        description: 'Where the edge begins: id of a paper or entity, or name or alias of an entity.',
      }),
      to: t.arg.string({
        required: true,
        description: 'Where it ends: id of a paper or entity, or name or alias of an entity.',
      }),
      relation: t.arg({ type: EdgeTypeEnum, description: 'The relation asked about; all when not given.' }),
      paper: t.arg.id({
        description: 'Id of the only paper whose statements are wanted; all when not given.',
      }),
      ...asOfArg,
    },
    extensions: searching(50),
    resolve: async (_query, { from, to, relation, paper, asOf }, context): Promise<ExplanationRow | null> => {
      const date = upTo(asOf)
      const [start, end] = await Promise.all([namedNode('from', from, context), namedNode('to', to, context)])
      if (start === null || end === null) return null
      if (!isThere(start, date) || !isThere(end, date)) return null
      const question = { from: start.id, to: end.id, type: relation ?? null, paper: paper ?? null }
      const statements = await edgeStatements(context.store, question, date)
      return { from: start, to: end, question, asOf: date, statements }
    },
  }),
)
