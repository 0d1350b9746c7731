import type { PaperEdgeType } from '../../graph/model.ts'
import { type ClaimRow, type ClaimScope, methodClaims, paperClaims } from '../../graph/reads/claims.ts'
import { type ComparedLink, comparedLinks } from '../../graph/reads/comparison.ts'
import type { EdgeType } from '../../graph/reads/neighbors.ts'
import type { EntityRow, Statement } from '../../graph/reads/shapes.ts'
import { type PaperEntity, paperEntities } from '../../graph/reads/statements.ts'
import type { Context } from '../context.ts'
import { claimEvidence } from '../nodes/claim-evidence.ts'
import { type EvidenceRow, ofPaper } from '../nodes/evidence.ts'
import { linkEvidence } from '../nodes/link-evidence.ts'

/** The columns of a comparison, in their order. */
export const COLUMNS = ['METHOD', 'DATASET', 'TASK', 'METRIC', 'CLAIM'] as const
export type Column = (typeof COLUMNS)[number]
export type CellState = 'STATED' | 'DENIED' | 'PLANNED' | 'NOT_STATED'

/** Most values in a cell. */
export const MOST_VALUES = 20
const EVIDENCE_PAPERS = 3
const NOTHING = new Map<string, never>()

/** One thing in a cell: an entity or a printed result. */
export interface CellValue {
  readonly entity: EntityRow | null
  readonly claim: ClaimRow | null
  readonly relation: EdgeType | null
  readonly assertion: Statement['assertion']
  /** Number of papers that say it. */
  readonly papers: number
  evidence(context: Context): Promise<EvidenceRow[]>
}

export interface Cell {
  readonly column: Column
  readonly state: CellState
  readonly values: readonly CellValue[]
  /** Whether there are more values than a cell holds. */
  readonly more: boolean
}

export type Cells = Readonly<Record<Column, readonly CellValue[]>>

/** What papers say of themselves, by their ids. */
export async function cellsOfPapers(
  { store }: Context,
  ids: readonly string[],
  evidence: boolean,
): Promise<Map<string, Cells>> {
  const relations: PaperEdgeType[] = [...NOTABLE, 'MENTIONS']
  const assertions = ['ASSERTED', 'NEGATED', 'FUTURE'] as const
  const [entities, claims] = await Promise.all([
    paperEntities(store, ids, { relations, assertions, evidence }),
    paperClaims(store, ids, MOST_VALUES + 1),
  ])
  return new Map(
    ids.map((id) => {
      const said = (entities.get(id) ?? []).flatMap((one) => valuesOfEntity(id, one))
      const of = (wanted: (value: CellValue & { entity: EntityRow }) => boolean) => said.filter(wanted)
      return [
        id,
        {
          METHOD: of(({ entity, relation }) => entity.kind === 'METHOD' && relation !== 'MENTIONS'),
          DATASET: of(({ entity, relation }) => entity.kind === 'DATASET' && relation !== 'MENTIONS'),
          TASK: of(
            ({ entity, relation }) =>
              relation === 'ADDRESSES' || (entity.kind === 'TASK' && relation !== 'MENTIONS'),
          ),
          METRIC: of(({ entity }) => entity.kind === 'METRIC'),
          CLAIM: (claims.get(id) ?? []).map(({ claim }) => claimValue(claim)),
        },
      ]
    }),
  )
}

const NOTABLE: readonly PaperEdgeType[] = [
  'INTRODUCES',
  'EVALUATES_ON',
  'USES',
  'COMPARES_TO',
  'ADDRESSES',
  'STUDIES',
]

/** What one paper says of an entity, as one value for each way of saying it: the strongest relation of that. */
function valuesOfEntity(
  paper: string,
  { entity, statements }: PaperEntity,
): (CellValue & { readonly entity: EntityRow })[] {
  const strongest = new Map<string, Statement>()
  for (const one of statements) if (!strongest.has(one.assertion)) strongest.set(one.assertion, one)
  return [...strongest.values()].map(({ type, assertion, evidence }) => ({
    entity,
    claim: null,
    relation: type as PaperEdgeType,
    assertion,
    papers: 1,
    evidence: async () => ofPaper(paper, evidence),
  }))
}

/** The relations of a method that a column holds. */
const LINKS: Readonly<Record<Column, readonly ComparedLink['type'][]>> = {
  METHOD: ['BASED_ON', 'OUTPERFORMS'],
  DATASET: ['EVALUATED_ON'],
  TASK: ['APPLIED_TO'],
  METRIC: [],
  CLAIM: [],
}

/**
 * What papers say of methods, by their ids, in some columns; of a comparison on one dataset only what is said of that
 * dataset.
 */
export async function cellsOfMethods(
  { store, loaders }: Context,
  ids: readonly string[],
  columns: readonly Column[],
  scope: ClaimScope,
): Promise<Map<string, Cells>> {
  const types = columns.flatMap((column) => LINKS[column])
  const printed = columns.includes('METRIC') || columns.includes('CLAIM')
  const [links, claims] = await Promise.all([
    types.length === 0 ? NOTHING : comparedLinks(store, ids, types, scope, MOST_VALUES + 1),
    printed ? methodClaims(store, ids, scope, MOST_VALUES + 1) : NOTHING,
  ])
  const metrics = [...claims.values()].flat().flatMap(({ metric }) => metric ?? [])
  const known = new Map<string, EntityRow>()
  for (const metric of await Promise.all([...new Set(metrics)].map((id) => loaders.entities.load(id)))) {
    if (metric !== null) known.set(metric.id, metric)
  }
  return new Map(
    ids.map((id) => {
      const own = claims.get(id) ?? []
      const of = (column: Column) =>
        (links.get(id) ?? [])
          .filter(({ type }) => LINKS[column].includes(type))
          .map(linkValue(id, scope.asOf))
      return [
        id,
        {
          METHOD: of('METHOD'),
          DATASET: of('DATASET'),
          TASK: of('TASK'),
          METRIC: metricValues(own, known),
          CLAIM: own.map(claimValue),
        },
      ]
    }),
  )
}

const linkValue =
  (method: string, asOf: string | null) =>
  ({ type, entity, assertion, papers }: ComparedLink): CellValue => ({
    entity,
    claim: null,
    relation: type,
    assertion,
    papers,
    evidence: (context) =>
      linkEvidence({ from: method, to: entity.id, type, assertion }, EVIDENCE_PAPERS, asOf, context),
  })

function claimValue(claim: ClaimRow): CellValue {
  const evidence = (context: Context) => claimEvidence(claim, context)
  return { entity: null, claim, relation: null, assertion: 'ASSERTED', papers: 1, evidence }
}

/** The metrics that some claims are measured by, in the order of the claims. */
function metricValues(claims: readonly ClaimRow[], known: ReadonlyMap<string, EntityRow>): CellValue[] {
  return [...new Set(claims.map(({ metric }) => metric))].flatMap((id): CellValue[] => {
    const entity = known.get(id ?? '')
    if (entity === undefined) return []
    const printed = claims.filter(({ metric }) => metric === id)
    const evidence = async (context: Context) =>
      (await Promise.all(printed.map((claim) => claimEvidence(claim, context)))).flat()
    const papers = new Set(printed.map(({ paper }) => paper)).size
    return [{ entity, claim: null, relation: null, assertion: 'ASSERTED', papers, evidence }]
  })
}

/** The cells of a row, in the order of its columns. */
export function toCells(columns: readonly Column[], cells: Cells | undefined): Cell[] {
  return columns.map((column) => {
    const values = (cells?.[column] ?? []).toSorted(factsFirst)
    return {
      column,
      state: stateOf(values),
      values: values.slice(0, MOST_VALUES),
      more: values.length > MOST_VALUES,
    }
  })
}

const ASSERTIONS: readonly CellValue['assertion'][] = ['ASSERTED', 'NEGATED', 'FUTURE']
const factsFirst = (a: CellValue, b: CellValue): number =>
  ASSERTIONS.indexOf(a.assertion) - ASSERTIONS.indexOf(b.assertion)

function stateOf(values: readonly CellValue[]): CellState {
  const says = (assertion: CellValue['assertion']) => values.some((value) => value.assertion === assertion)
  if (says('ASSERTED')) return 'STATED'
  if (says('NEGATED')) return 'DENIED'
  return says('FUTURE') ? 'PLANNED' : 'NOT_STATED'
}
