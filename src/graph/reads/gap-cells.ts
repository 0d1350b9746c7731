import { compareCodePoints } from '../../extraction/code-point-order.ts'

/** A paper that may speak of both, of one or of no end of a cell. */
export interface GridPaper {
  readonly paper: string
  /** Its date, empty where it gives none. */
  readonly published: string
  /** What ties it to the question when it speaks of one end only: the id of a task. */
  readonly task: string | null
  /** Rows that it works on. */
  readonly worked: ReadonlySet<string>
  /** Columns that it names. */
  readonly named: ReadonlySet<string>
  /** Columns that it measures by or on. */
  readonly evaluated: ReadonlySet<string>
}

/** A paper that makes a cell interesting, and the entities that it does so by. */
export interface GapReason {
  readonly paper: string
  /** Whether it speaks of both ends. */
  readonly together: boolean
  readonly about: readonly string[]
}

/** A place of a grid. */
export interface Cell {
  readonly row: string
  readonly column: string
  /** Papers that work on the row and name the column. */
  readonly together: number
  /** Papers that speak of one end only; where both ends are looked at from, those of the end that has fewer. */
  readonly nearby: number
  /** `together + nearby / 2`. */
  readonly weight: number
  /** The papers, those that speak of both ends first, newer ones before older ones. */
  reasons(): GapReason[]
}

/** From which end papers that speak of that end alone are counted. */
export type Side = 'row' | 'column' | 'both'

/** The cells of a grid, the weightiest first, then by the ids of row and column. */
export function cellsOf(
  papers: readonly GridPaper[],
  rows: readonly string[],
  columns: readonly string[],
  side: Side,
): Cell[] {
  const workers = byMember(papers, ({ worked }) => worked)
  const evaluators = byMember(papers, ({ evaluated }) => evaluated)
  const cells = rows.flatMap((row) =>
    columns.map((column): Cell => {
      const working = workers.get(row) ?? []
      const together = count(working, (paper) => paper.named.has(column))
      const ofRow = working.length - together
      const ofColumn =
        side === 'row' ? 0 : count(evaluators.get(column) ?? [], (paper) => !paper.worked.has(row))
      const nearby = side === 'row' ? ofRow : side === 'column' ? ofColumn : Math.min(ofRow, ofColumn)
      const reasons = () => reasonsFor(papers, row, column, side)
      return { row, column, together, nearby, weight: together + nearby / 2, reasons }
    }),
  )
  return cells.sort(
    (a, b) => b.weight - a.weight || compareCodePoints(a.row, b.row) || compareCodePoints(a.column, b.column),
  )
}

/** Members of some sets of papers, those of most papers first. */
export function busiest(
  papers: readonly GridPaper[],
  members: (paper: GridPaper) => ReadonlySet<string>,
): string[] {
  return [...byMember(papers, members)]
    .sort(([a, of], [b, others]) => others.length - of.length || compareCodePoints(a, b))
    .map(([id]) => id)
}

function byMember(papers: readonly GridPaper[], members: (paper: GridPaper) => ReadonlySet<string>) {
  const groups = new Map<string, GridPaper[]>()
  for (const paper of papers) {
    for (const id of members(paper)) {
      const group = groups.get(id)
      if (group === undefined) groups.set(id, [paper])
      else group.push(paper)
    }
  }
  return groups
}

function count(papers: readonly GridPaper[], holds: (paper: GridPaper) => boolean): number {
  return papers.reduce((sum, paper) => sum + Number(holds(paper)), 0)
}

function reasonsFor(papers: readonly GridPaper[], row: string, column: string, side: Side): GapReason[] {
  const newestFirst = papers.toSorted(
    (a, b) => compareCodePoints(b.published, a.published) || compareCodePoints(a.paper, b.paper),
  )
  const reasons = newestFirst.flatMap((one): GapReason[] => {
    const { paper, task, worked, named, evaluated } = one
    const ofRow = worked.has(row)
    if (ofRow && named.has(column)) return [{ paper, together: true, about: [row, column] }]
    const tie = task === null ? [] : [task]
    if (ofRow) return side === 'column' ? [] : [{ paper, together: false, about: [row, ...tie] }]
    if (side === 'row' || !evaluated.has(column)) return []
    return [{ paper, together: false, about: [column, ...tie] }]
  })
  return reasons.sort((a, b) => Number(b.together) - Number(a.together))
}
