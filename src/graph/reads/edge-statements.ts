import { z } from 'zod'
import { toEvidence } from '../evidence.ts'
import { defineQuery } from '../query.ts'
import type { GraphStore } from '../store.ts'
import { EDGE_TYPES, type EdgeType } from './neighbors.ts'
import { Assertion, type Statement, statementColumns } from './shapes.ts'

/** Most statements behind an edge that are shown. */
export const MOST_STATEMENTS = 500

const Edges = z.object({
  from: z.string(),
  to: z.string(),
  types: z.array(z.enum(EDGE_TYPES)),
  paper: z.string().nullable(),
})

const edgeStatementsQuery = defineQuery(
  'read/edge-statements',
  Edges.extend({ asOf: z.string().nullable(), limit: z.number().int() }),
  z.object({
    ...statementColumns,
    type: z.enum(EDGE_TYPES),
    paper: z.string(),
    confidence: z.number().nullable(),
    assertion: Assertion.nullable(),
    extractor: z.string().nullable(),
    source: z.string().nullable(),
  }),
)
const undatedStatementsQuery = defineQuery(
  'read/undated-statements',
  Edges,
  z.object({ total: z.number().int() }),
)

/** What one paper states of two nodes, or what a source gives. */
export interface EdgeStatement extends Pick<Statement, 'evidence'> {
  readonly type: EdgeType
  /** Id of the paper. */
  readonly paper: string
  /** Null, as the next two, where it was not read from text. */
  readonly confidence: number | null
  readonly assertion: Statement['assertion'] | null
  /** Version of the extractor. */
  readonly extractor: string | null
  /** What gave it where it was not read from text. */
  readonly source: string | null
}

/** Which of the edges between two nodes are asked for; null for any. */
export interface EdgeQuestion {
  readonly from: string
  readonly to: string
  readonly type: EdgeType | null
  /** Id of the paper that states it. */
  readonly paper: string | null
}

/**
 * Every statement that makes an edge from one node to another, by relation, the surest first; denials and plans too. Of
 * papers up to a date if `asOf` is not null, and of citations those of papers up to it.
 */
export async function edgeStatements(
  store: GraphStore,
  question: EdgeQuestion,
  asOf: string | null,
): Promise<EdgeStatement[]> {
  const rows = await store.read(edgeStatementsQuery, { ...edgesOf(question), asOf, limit: MOST_STATEMENTS })
  return rows
    .map((row) => ({
      type: row.type,
      paper: row.paper,
      confidence: row.confidence,
      assertion: row.assertion,
      extractor: row.extractor,
      source: row.source,
      evidence: row.evidenceField == null ? [] : toEvidence(row),
    }))
    .sort((a, b) => EDGE_TYPES.indexOf(a.type) - EDGE_TYPES.indexOf(b.type))
}

/** Number of papers without a date that state such an edge. */
export async function undatedStatements(store: GraphStore, question: EdgeQuestion): Promise<number> {
  const [row] = await store.read(undatedStatementsQuery, edgesOf(question))
  return row?.total ?? 0
}

function edgesOf({ type, ...ends }: EdgeQuestion) {
  return { ...ends, types: type === null ? [...EDGE_TYPES] : [type] }
}
