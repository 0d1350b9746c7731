import type { PaperEdgeType } from '../model.ts'
import type { GraphStore } from '../store.ts'
import { evaluations } from './evaluations.ts'
import { busiest, type Cell, cellsOf, type GridPaper } from './gap-cells.ts'
import { type ScoredCell, scored } from './gap-scores.ts'
import { nearPapers } from './near-papers.ts'

/** Most places looked at where one end is given; those that most papers speak for. */
export const MOST_CANDIDATES = 200
/** Most rows, and most columns, of a grid that the papers of a task choose. */
export const GRID_SIDE = 30

const WORKS_WITH: readonly PaperEdgeType[] = ['INTRODUCES', 'EVALUATES_ON', 'USES', 'COMPARES_TO', 'STUDIES']

/** The places of a grid of methods and datasets to look for gaps in; ids of entities. */
export interface Plan {
  /** The end that is given. */
  readonly of: 'method' | 'dataset' | 'task'
  readonly id: string
  /** Methods and datasets chosen by the caller; chosen from the papers where null. */
  readonly methods: readonly string[] | null
  readonly datasets: readonly string[] | null
  /** What dates of papers are compared to; null for papers of any date and of none. */
  readonly asOf: string | null
}

/** A place that no paper fills. */
export interface Gap extends ScoredCell {
  /** Whether a paper denies that it is filled. */
  readonly denied: boolean
  /** Whether a paper plans to fill it. */
  readonly planned: boolean
}

export interface Gaps {
  /** The highest score first, then by the ids of row and column. */
  readonly gaps: readonly Gap[]
  /** Number of papers they were found in. */
  readonly papers: number
}

/**
 * Places where no paper states that the method was evaluated on the dataset, nor introduces the one and evaluates on
 * the other. Which places are looked at depends on what papers say of themselves alone, so one more EVALUATED_ON fills
 * one gap and opens none.
 */
export async function findGaps(store: GraphStore, plan: Plan): Promise<Gaps> {
  const papers = await nearPapers(store, plan.id, relationsOf(plan), plan.asOf, plan.of !== 'task')
  const cells = candidates(papers.map(tieTo(plan)), plan)
  const methods = [...new Set(cells.map((cell) => cell.row))]
  const datasets = [...new Set(cells.map((cell) => cell.column))]
  if (cells.length === 0) return { gaps: [], papers: papers.length }
  const [said, places] = await Promise.all([
    evaluations(store, methods, datasets, plan.asOf),
    scored(store, cells, plan.asOf),
  ])
  const keys = new Set(said.map(({ method, dataset, assertion }) => `${method} ${dataset} ${assertion}`))
  const gaps = places.flatMap((place): Gap[] => {
    const key = `${place.row.id} ${place.column.id}`
    if (keys.has(`${key} ASSERTED`)) return []
    return [{ ...place, denied: keys.has(`${key} NEGATED`), planned: keys.has(`${key} FUTURE`) }]
  })
  return { gaps, papers: papers.length }
}

function relationsOf({ of }: Plan): readonly PaperEdgeType[] {
  if (of === 'task') return ['ADDRESSES']
  return of === 'dataset' ? ['MENTIONS'] : WORKS_WITH
}

/** Papers of a task are tied to the question by that task, whichever other they address. */
const tieTo =
  (plan: Plan) =>
  (paper: GridPaper): GridPaper =>
    plan.of === 'task' ? { ...paper, task: plan.id } : paper

function candidates(papers: readonly GridPaper[], { of, id, methods, datasets }: Plan): Cell[] {
  if (of === 'task') {
    const rows = methods ?? busiest(papers, ({ worked }) => worked, GRID_SIDE)
    const columns = datasets ?? busiest(papers, ({ evaluated }) => evaluated, GRID_SIDE)
    return cellsOf(papers, rows, columns, 'both')
  }
  if (of === 'dataset') {
    const rows = methods ?? unionOf(papers.map(({ worked }) => worked))
    return cut(cellsOf(papers, rows, [id], 'row'), methods)
  }
  const near = papers.map(({ worked, named, evaluated }) => (worked.has(id) ? named : evaluated))
  const columns = datasets ?? unionOf(near)
  return cut(cellsOf(papers, [id], columns, 'column'), datasets)
}

/** All places that the caller chose, else those that most papers speak for. */
const cut = (cells: Cell[], chosen: readonly string[] | null): Cell[] =>
  chosen === null ? cells.slice(0, MOST_CANDIDATES) : cells

function unionOf(sets: readonly ReadonlySet<string>[]): string[] {
  return [...new Set(sets.flatMap((set) => [...set]))]
}
