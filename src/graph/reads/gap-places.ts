import type { PaperEdgeType } from '../model.ts'
import type { GraphStore } from '../store.ts'
import { evaluations, UNSAID } from './evaluations.ts'
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

/** A place of the grid. */
export interface Place extends ScoredCell {
  /**
   * Number of papers that fill it: that state the evaluation, or where none does, that introduce the method and evaluate
   * on the dataset. 0 for a gap.
   */
  readonly papers: number
  /** Papers that fill it without a sentence on both of its ends; ids, some of them where there are many. */
  readonly filling: readonly string[]
  /** Number of papers that deny that it is filled, and that plan to fill it. */
  readonly denied: number
  readonly planned: number
}

export interface Places {
  /** All that were looked at, the highest score first, then by the ids of row and column. */
  readonly places: readonly Place[]
  /** Number of rows and of columns that there are, whether or not places of theirs were looked at. */
  readonly rows: number
  readonly columns: number
  /** Number of papers they were found in. */
  readonly papers: number
}

/**
 * Places of a grid of methods and datasets; a gap is one where no paper states that the method was evaluated on the
 * dataset, nor introduces the one and evaluates on the other. Which places are looked at depends on what papers say of
 * themselves alone, so one more EVALUATED_ON fills one gap and opens none.
 */
export async function findPlaces(store: GraphStore, plan: Plan): Promise<Places> {
  const papers = await nearPapers(store, plan.id, relationsOf(plan), plan.asOf, plan.of !== 'task')
  const { cells, rows, columns } = candidates(papers.map(tieTo(plan)), plan)
  const looked = { rows: rows.length, columns: columns.length, papers: papers.length }
  if (cells.length === 0) return { places: [], ...looked }
  const methods = [...new Set(cells.map((cell) => cell.row))]
  const datasets = [...new Set(cells.map((cell) => cell.column))]
  const [said, found] = await Promise.all([
    evaluations(store, methods, datasets, plan.asOf),
    scored(store, cells, plan.asOf),
  ])
  const places = found.map((cell): Place => {
    const { papers: stated, introducing } = said.get(`${cell.row.id} ${cell.column.id}`) ?? UNSAID
    return {
      ...cell,
      papers: stated.ASSERTED || introducing.length,
      filling: introducing,
      denied: stated.NEGATED,
      planned: stated.FUTURE,
    }
  })
  return { places, ...looked }
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

interface Candidates {
  /** Ids of all rows and columns that there are. */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** The places that are looked at. */
  readonly cells: readonly Cell[]
}

function candidates(papers: readonly GridPaper[], { of, id, methods, datasets }: Plan): Candidates {
  if (of === 'task') {
    const rows = methods ?? busiest(papers, ({ worked }) => worked)
    const columns = datasets ?? busiest(papers, ({ evaluated }) => evaluated)
    const side = (chosen: readonly string[] | null, all: readonly string[]) =>
      chosen ?? all.slice(0, GRID_SIDE)
    return { rows, columns, cells: cellsOf(papers, side(methods, rows), side(datasets, columns), 'both') }
  }
  if (of === 'dataset') {
    const rows = methods ?? unionOf(papers.map(({ worked }) => worked))
    return { rows, columns: [id], cells: cut(cellsOf(papers, rows, [id], 'row'), methods) }
  }
  const near = papers.map(({ worked, named, evaluated }) => (worked.has(id) ? named : evaluated))
  const columns = datasets ?? unionOf(near)
  return { rows: [id], columns, cells: cut(cellsOf(papers, [id], columns, 'column'), datasets) }
}

/** All places that the caller chose, else those that most papers speak for. */
const cut = (cells: Cell[], chosen: readonly string[] | null): Cell[] =>
  chosen === null ? cells.slice(0, MOST_CANDIDATES) : cells

function unionOf(sets: readonly ReadonlySet<string>[]): string[] {
  return [...new Set(sets.flatMap((set) => [...set]))]
}
