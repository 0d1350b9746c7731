import { YearChart } from '../shared/year-chart.tsx'
import type { EntityFound } from './entity-screen.tsx'

/** How many papers of each year name a thing. */
export function TrendChart({ trend: { points, undated } }: { readonly trend: EntityFound['trend'] }) {
  if (points.length === 0) return null
  return (
    <section>
      <h2>Papers by year</h2>
      <YearChart
        years={points}
        columns={['Papers', 'Of all papers']}
        rows={points.map(({ papers, total, share }) => [
          `${papers} of ${total}`,
          `${(share * 100).toFixed(1)} %`,
        ])}
        undated={undated}
      />
    </section>
  )
}
