import { EDGE_TYPES, type EdgeType } from '../reads/neighbors.ts'

/** One relation between two nodes, as all papers that state it put it. */
export interface StatedRelation {
  readonly type: EdgeType
  /** Whether it goes from the first node to the second. */
  readonly out: boolean
  /** Papers that state it. */
  readonly papers: number
  /** How sure the surest of them is read, from 0 to 1; 1 for citations. */
  readonly confidence: number
}

/** A relation that a path may take, and what that costs. */
export interface Step extends StatedRelation {
  readonly cost: number
}

/** What every step costs at least. Costs are whole thousandths, so that sums are exact and ties are ties. */
export const LEAST_STEP = 1_000
const CITATION = 500
const MENTION = 1_000
const ONE_PAPER = 500

/**
 * The cheapest of the relations between two nodes. A step costs 1, more if all that is stated is a mention (1) or a
 * citation (½), more the less sure it is read (1 − confidence) and the fewer papers state it (½ over their number).
 */
export function cheapestStep(relations: readonly StatedRelation[]): Step | undefined {
  const steps = relations.map((relation) => ({ ...relation, cost: stepCost(relation) }))
  return steps.sort(cheapestFirst)[0]
}

function stepCost({ type, papers, confidence }: StatedRelation): number {
  const weak = type === 'MENTIONS' ? MENTION : type === 'CITES' ? CITATION : 0
  return LEAST_STEP + weak + Math.round(1_000 * (1 - confidence)) + Math.round(ONE_PAPER / papers)
}

function cheapestFirst(a: Step, b: Step): number {
  return (
    a.cost - b.cost ||
    EDGE_TYPES.indexOf(a.type) - EDGE_TYPES.indexOf(b.type) ||
    Number(b.out) - Number(a.out)
  )
}

/** What passing through a node costs that so many papers mention or cite: the logarithm to base 10 of their number. */
export function passingCost(papers: number): number {
  return Math.round(1_000 * Math.log10(Math.max(1, papers)))
}
