import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { navigate, useSearch } from 'wouter-preact/use-browser-location'
import type { GapGridQuery } from '../generated/operations.ts'
import { withParams } from '../routing/address.ts'
import { More } from '../shared/more.tsx'
import { NodeLink } from '../shared/node-link.tsx'
import { TableFrame } from '../shared/table-frame.tsx'
import { grouped } from '../shared/words.ts'
import { Legend } from './gap-legend.tsx'
import type { Spot } from './gaps-request.ts'
import { COLUMNS, ROWS } from './gaps-request.ts'
import { moveInGrid } from './grid-keys.ts'
import { heatOf, placeLabel, placeText } from './heat.ts'

export type Grid = NonNullable<GapGridQuery['gapGrid']>

interface GapGridProps {
  readonly grid: Grid
  /** The place that is opened. */
  readonly at: Spot | null
  readonly metrics: boolean
  /** What asked for it. */
  readonly children: ComponentChildren
}

/** Rows and columns as a table whose cells open: how many papers fill a place, or how much speaks for an empty one. */
export function GapGrid({ grid, at, metrics, children }: GapGridProps) {
  const search = useSearch()
  const { columns, rows } = grid
  const found = {
    row: Math.max(
      0,
      rows.findIndex(({ entity }) => entity.id === at?.row),
    ),
    column: Math.max(
      0,
      columns.findIndex(({ id }) => id === at?.column),
    ),
  }
  // One cell is reached by Tab, the others from it by the arrow keys.
  const [reached, setReached] = useState(found)
  const open = (row: string, column: string): void =>
    navigate(`/gaps${withParams(search, { row, column })}`, { replace: at !== null })
  const [rowType, columnType] = metrics ? ['task', 'metric'] : ['method', 'dataset']
  return (
    <section class="gap-grid" aria-label={`Grid of ${rowType}s and ${columnType}s`}>
      <Legend metrics={metrics} />
      <TableFrame label={`${rowType}s in rows, ${columnType}s in columns`}>
        <thead>
          <tr>
            <td class="gap-corner">
              <span class="visually-hidden">
                {rowType}, {columnType}
              </span>
            </td>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                <NodeLink id={id}>{name}</NodeLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveInGrid}>
          {rows.map(({ entity, cells }, y) => (
            <tr key={entity.id}>
              <th scope="row">
                <NodeLink id={entity.id}>{entity.name}</NodeLink>
              </th>
              {columns.map((column, x) => {
                const { id } = column
                const cell = cells[x]
                if (cell === undefined) return <td key={id} />
                const shown = entity.id === at?.row && id === at.column
                return (
                  <td key={id}>
                    <button
                      type="button"
                      class={`gap-place ${heatOf(cell)}`}
                      tabIndex={reached.row === y && reached.column === x ? 0 : -1}
                      aria-pressed={shown}
                      aria-label={placeLabel(entity, column, cell)}
                      onFocus={() => setReached({ row: y, column: x })}
                      onClick={() => open(entity.id, id)}
                    >
                      {placeText(cell)}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <div class="gap-shown">
        <Side
          what={`${rowType}s`}
          shown={rows.length}
          total={grid.rowCount}
          found={grid.rowsFound}
          param="rows"
          step={ROWS}
        />
        <Side
          what={`${columnType}s`}
          shown={columns.length}
          total={grid.columnCount}
          found={grid.columnsFound}
          param="columns"
          step={COLUMNS}
        />
        {children}
      </div>
    </section>
  )
}

interface SideProps {
  readonly what: string
  /** How many are shown, how many the grid has, and how many it was made from. */
  readonly shown: number
  readonly total: number
  readonly found: number
  readonly step: number
  /** The parameter of the URL that says how many are shown. */
  readonly param: 'rows' | 'columns'
}

/** How many rows or columns are shown, and a link that shows more; nothing for a single one. */
function Side({ what, shown, total, found, step, param }: SideProps) {
  if (total === 1) return null
  return (
    <div>
      {shown >= total && (
        <p class="faint">
          All {grouped(total)} {what} shown, {ORDER}.
        </p>
      )}
      <More shown={shown} total={total} what={`${what}, ${ORDER},`} param={param} step={step} />
      {found > total && (
        <p class="faint">
          The papers near by speak of {grouped(found)} {what}; the grid has the {grouped(total)} that most of
          them speak of.
        </p>
      )}
    </div>
  )
}

const ORDER = 'those first of which most is stated'
