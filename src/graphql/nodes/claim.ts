import type { EntityKind } from '../../graph/model.ts'
import { type ClaimRow, countPaperClaims, paperClaims } from '../../graph/reads/claims.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { KINDS_OF_TYPE, TextField } from '../enums.ts'
import { BY_ID } from '../loading/fields-ahead.ts'
import { connectionOf, cursorField, type Edge, pageArgs } from '../paging/connections.ts'
import { decodeGiven, pageOfRest, statementOfFirst } from '../paging/given.ts'
import { countEach, pageSize } from '../paging/page.ts'
import { Claim, Concept, Dataset, Method, Paper } from '../refs.ts'
import { claimEvidence } from './claim-evidence.ts'
import { Evidence } from './evidence.ts'
import { idField } from './id-field.ts'

const ORDER = 'text'

const ClaimUnit = builder.enumType('ClaimUnit', {
  description: 'Units of a result.',
  values: {
    PERCENT: { value: 'percent', description: 'Per cent.' },
    POINTS: { value: 'points', description: 'Points of a score.' },
    TIMES: { value: 'times', description: 'A factor.' },
  },
})

const ClaimDirection = builder.enumType('ClaimDirection', {
  description: 'Which way a result went.',
  values: {
    UP: { value: 'up', description: 'It rose.' },
    DOWN: { value: 'down', description: 'It fell.' },
  },
})

builder.objectType(Claim, {
  description: 'A result as a paper prints it.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: idField(t),
    text: t.exposeString('text', { description: 'The words of the claim.' }),
    field: t.expose('field', { type: TextField, description: 'The text it is in.' }),
    start: t.exposeInt('start', { description: 'Where it begins: UTF-16 code units into the text.' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    value: t.exposeString('value', { description: 'The value as printed.' }),
    number: t.float({
      nullable: true,
      description: 'The value as a number, where it is one.',
      resolve: (claim) => claim.number ?? null,
    }),
    unit: t.field({
      type: ClaimUnit,
      nullable: true,
      description: 'Its unit, where one is printed.',
      resolve: (claim) => claim.unit ?? null,
    }),
    direction: t.field({
      type: ClaimDirection,
      nullable: true,
      description: 'Whether it is a rise or a fall, where it is either.',
      resolve: (claim) => claim.direction ?? null,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where it is printed.',
      resolve: (claim, _args, context) => claimEvidence(claim, context),
    }),
    paper: t.field({
      type: Paper,
      nullable: true,
      description: 'The paper that states it.',
      resolve: (claim, _args, { loaders }) => loaders.papers.load(claim.paper),
    }),
    method: t.field({
      type: Method,
      nullable: true,
      description: 'The method it is about, where that is clear.',
      resolve: (claim, _args, context) => subject(claim.method, KINDS_OF_TYPE.METHOD, context),
    }),
    dataset: t.field({
      type: Dataset,
      nullable: true,
      description: 'The dataset it was measured on, where that is clear.',
      resolve: (claim, _args, context) => subject(claim.dataset, KINDS_OF_TYPE.DATASET, context),
    }),
    metric: t.field({
      type: Concept,
      nullable: true,
      description: 'The metric it was measured by, where that is clear.',
      resolve: (claim, _args, context) => subject(claim.metric, KINDS_OF_TYPE.CONCEPT, context),
    }),
  }),
})

async function subject(id: string | null | undefined, kinds: readonly EntityKind[], { loaders }: Context) {
  const entity = id == null ? null : await loaders.entities.load(id)
  return entity !== null && kinds.includes(entity.kind) ? entity : null
}

const ClaimConnection = connectionOf(
  builder.objectRef<Edge<ClaimRow>>('ClaimEdge').implement({
    description: 'A claim in a list of claims.',
    fields: (t) => ({
      cursor: cursorField(t),
      node: t.field({ type: Claim, description: 'The claim.', resolve: (edge) => edge.node }),
    }),
  }),
  'Claims in the order of the text, the title before the abstract.',
)

builder.objectField(Paper, 'claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'Results that the paper prints.',
    args: pageArgs,
    extensions: BY_ID,
    resolve: async (paper, args, { store, loaders }, info) => {
      const size = pageSize(args.first)
      const given = decodeGiven(args.after, ORDER)
      const limit = given.size + size + 1
      const count = countEach(info, loaders, 'Paper.claims', null, paper.id, (ids) =>
        countPaperClaims(store, ids),
      )
      const rows = await loaders.batch('Paper.claims', limit, paper.id, (ids) =>
        paperClaims(store, ids, limit),
      )
      const page = pageOfRest(
        rows ?? [],
        given,
        size,
        ({ claim }) => claim.id,
        ({ claim }, cursor) => ({ cursor, node: claim }),
      )
      const statement = statementOfFirst(given, store, (asked) => paperClaims(asked, [paper.id], size))
      return { ...page, count, statement }
    },
  }),
)
