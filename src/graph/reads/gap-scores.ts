import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { GraphStore } from '../store.ts'
import { findEntities } from './entities.ts'
import type { Cell } from './gap-cells.ts'
import { supportsAsOf } from './paper-totals.ts'
import type { EntityRow } from './shapes.ts'

/** A place of a grid with its ends. */
export interface ScoredCell extends Omit<Cell, 'row' | 'column'> {
  readonly row: EntityRow
  readonly column: EntityRow
  /** Papers that speak for it over the geometric mean of the papers that mention each end. */
  readonly score: number
}

/**
 * Cells with their ends and scores, the highest score first, then by the ids of row and column. The divisor is that of
 * Ochiai's coefficient (1957): what very many papers mention needs more of them. Cells without an end are left out.
 */
export async function scored(
  store: GraphStore,
  cells: readonly Cell[],
  asOf: string | null,
): Promise<ScoredCell[]> {
  const ids = [...new Set(cells.flatMap((cell) => [cell.row, cell.column]))]
  const [entities, upTo] = await Promise.all([
    findEntities(store, ids),
    asOf === null ? null : supportsAsOf(store, ids, asOf),
  ])
  const supportOf = ({ id, support }: EntityRow): number =>
    Math.max(1, upTo === null ? support : (upTo.get(id) ?? 0))
  const found = cells.flatMap((cell): ScoredCell[] => {
    const row = entities.get(cell.row)
    const column = entities.get(cell.column)
    if (row === undefined || column === undefined) return []
    return [{ ...cell, row, column, score: cell.weight / Math.sqrt(supportOf(row) * supportOf(column)) }]
  })
  return found.sort(
    (a, b) =>
      b.score - a.score ||
      compareCodePoints(a.row.id, b.row.id) ||
      compareCodePoints(a.column.id, b.column.id),
  )
}
