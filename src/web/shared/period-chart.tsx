import type { ComponentChild } from 'preact'
import { Bars } from './bars.tsx'
import type { PeriodBar } from './period-bars.ts'
import { counted } from './words.ts'

interface PeriodChartProps {
  readonly unit: 'year' | 'month'
  /** A bar for every period, in order. */
  readonly bars: readonly PeriodBar[]
  /** What the columns of the table hold that follow the period. */
  readonly columns: readonly string[]
  /** The rows of the table: a period, and what there is of it. */
  readonly rows: readonly (readonly [period: string, ...cells: ComponentChild[]])[]
  /** What papers have no place in it, in words. */
  readonly left: readonly string[]
}

/** From so many bars they stand close, so that each keeps some width. */
const MANY = 100

/** How many papers are of each year or month, as bars, and as a table for those who would rather read numbers. */
export function PeriodChart({ unit, bars, columns, rows, left }: PeriodChartProps) {
  const [first, last] = [bars[0], bars.at(-1)]
  if (first === undefined || last === undefined) return null
  const most = Math.max(...bars.map(({ papers }) => papers))
  return (
    <>
      <Bars bars={bars} class={bars.length < MANY ? 'trend' : 'trend is-close'} />
      <p class="trend-ends" aria-hidden="true">
        <span>{first.period}</span>
        <span>
          at most {counted(most, 'paper')} a {unit}
        </span>
        {last !== first && <span>{last.period}</span>}
      </p>
      <details>
        <summary class="quiet-link">As a table</summary>
        <table>
          <thead>
            <tr>
              {[unit === 'year' ? 'Year' : 'Month', ...columns].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([period, ...cells]) => (
              <tr key={period}>
                <td>{period}</td>
                {columns.map((column, at) => (
                  <td key={column}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {left.length > 0 && <p class="faint">{left.join(', ')}</p>}
    </>
  )
}
