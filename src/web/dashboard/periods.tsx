import { navigate, useSearch } from 'wouter-preact/use-browser-location'
import { withParams } from '../routing/address.ts'
import type { YearBar } from '../shared/period-bars.ts'
import { counted } from '../shared/words.ts'
import { type Comparison, SPANS } from './rising-window.ts'

interface PeriodsProps {
  readonly years: readonly YearBar[]
  readonly comparison: Comparison
}

/** What one chooses the two periods by: where the later one ends, and how long both are. */
export function Periods({ years, comparison: { span, until } }: PeriodsProps) {
  const search = useSearch()
  const change = (changes: Readonly<Record<string, string | null>>) =>
    navigate(`/dashboard${withParams(search, { ...changes, more: null })}`, { replace: true })
  const listed = years.some(({ year }) => year === until) ? years : [...years, { year: until, papers: 0 }]
  return (
    <p class="dashboard-periods">
      <label>
        Papers of{' '}
        <select value={span} onChange={(event) => change({ span: event.currentTarget.value })}>
          {SPANS.map((number) => (
            <option key={number} value={number}>
              {counted(number, 'year')}
            </option>
          ))}
        </select>
      </label>{' '}
      <label>
        up to{' '}
        <select value={until} onChange={(event) => change({ until: event.currentTarget.value })}>
          {[...listed]
            .sort((a, b) => b.year - a.year)
            .map(({ year }) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
        </select>
      </label>
      , beside as many years just before
    </p>
  )
}
