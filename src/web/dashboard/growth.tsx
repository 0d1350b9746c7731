import { grouped } from '../shared/words.ts'
import type { YearBar } from '../shared/year-bars.ts'
import { YearChart } from '../shared/year-chart.tsx'

interface GrowthProps {
  readonly years: readonly YearBar[]
  readonly undated: number
}

/** How many papers were published each year, and up to then. */
export function Growth({ years, undated }: GrowthProps) {
  let upTo = 0
  const rows = years.map(({ papers }) => {
    upTo += papers
    return [grouped(papers), grouped(upTo)]
  })
  return (
    <section>
      <h2>Papers by year</h2>
      <YearChart years={years} columns={['Papers', 'Up to then']} rows={rows} undated={undated} />
    </section>
  )
}
