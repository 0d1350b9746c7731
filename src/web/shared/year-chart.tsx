import type { ComponentChild } from 'preact'
import { Bars } from './bars.tsx'
import { counted } from './words.ts'
import { byYear, type YearBar } from './year-bars.ts'

interface YearChartProps {
  readonly years: readonly YearBar[]
  /** What the columns of the table hold that follow the year. */
  readonly columns: readonly string[]
  /** A row of the table for each of the years, without the year. */
  readonly rows: readonly (readonly ComponentChild[])[]
  /** Papers that have no year. */
  readonly undated: number
}

/** How many papers are of each year, as bars, and as a table for those who would rather read numbers. */
export function YearChart({ years, columns, rows, undated }: YearChartProps) {
  const bars = byYear(years)
  const [first, last] = [bars[0], bars.at(-1)]
  if (first === undefined || last === undefined) return null
  const most = Math.max(...bars.map(({ papers }) => papers))
  return (
    <>
      <Bars bars={bars} class="trend" />
      <p class="trend-ends" aria-hidden="true">
        <span>{first.year}</span>
        <span>at most {counted(most, 'paper')} a year</span>
        {last.year !== first.year && <span>{last.year}</span>}
      </p>
      <details>
        <summary class="quiet-link">As a table</summary>
        <table>
          <thead>
            <tr>
              {['Year', ...columns].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year }, at) => (
              <tr key={year}>
                <td>{year}</td>
                {columns.map((column, cell) => (
                  <td key={column}>{rows[at]?.[cell]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {undated > 0 && <p class="faint">{counted(undated, 'paper')} without a date</p>}
    </>
  )
}
