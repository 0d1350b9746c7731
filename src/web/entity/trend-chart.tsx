import { byYear, yearPeriods } from '../shared/period-bars.ts'
import { PeriodChart } from '../shared/period-chart.tsx'
import { counted } from '../shared/words.ts'
import type { EntityFound } from './entity-found.ts'

/** How many papers of each year name a thing. */
export function TrendChart({ trend: { points, undated } }: { readonly trend: EntityFound['trend'] }) {
  if (points.length === 0) return null
  return (
    <section>
      <h2>Papers by year</h2>
      <PeriodChart
        unit="year"
        bars={yearPeriods(byYear(points))}
        columns={['Papers', 'Of all papers']}
        rows={points.map(({ year, papers, total, share }) => [
          String(year),
          `${papers} of ${total}`,
          `${(share * 100).toFixed(1)} %`,
        ])}
        left={undated > 0 ? [`${counted(undated, 'paper')} without a date`] : []}
      />
    </section>
  )
}
