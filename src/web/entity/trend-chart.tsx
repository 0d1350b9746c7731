import { Bars } from '../shared/bars.tsx'
import { counted } from '../shared/words.ts'
import { byYear } from '../shared/year-bars.ts'
import type { EntityFound } from './entity-screen.tsx'

/** How many papers of each year name a thing, as bars, and as a table for those who would rather read numbers. */
export function TrendChart({ trend }: { readonly trend: EntityFound['trend'] }) {
  const bars = byYear(trend.points)
  const [first, last] = [bars[0], bars.at(-1)]
  if (first === undefined || last === undefined) return null
  const most = Math.max(...bars.map(({ papers }) => papers))
  return (
    <section>
      <h2>Papers by year</h2>
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
              <th scope="col">Year</th>
              <th scope="col">Papers</th>
              <th scope="col">Of all papers</th>
            </tr>
          </thead>
          <tbody>
            {trend.points.map(({ year, papers, total, share }) => (
              <tr key={year}>
                <td>{year}</td>
                <td>
                  {papers} of {total}
                </td>
                <td>{(share * 100).toFixed(1)} %</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {trend.undated > 0 && <p class="faint">{counted(trend.undated, 'paper')} without a date</p>}
    </section>
  )
}
