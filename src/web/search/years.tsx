import { useEffect, useRef, useState } from 'preact/hooks'
import { navigate, useSearch } from 'wouter-preact/use-browser-location'
import { ExplorerPapersDocument } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { withParams } from '../routing/address.ts'
import { Link } from '../routing/link.tsx'
import { Bars } from '../shared/bars.tsx'
import { PAUSE } from '../shared/pause.ts'
import { byYear, yearPeriods } from '../shared/period-bars.ts'
import { counted } from '../shared/words.ts'
import type { SearchRequest } from './search-request.ts'

/** The years of the papers that hold all words, as bars, and sliders to choose from which to which. */
export function Years({ request }: { readonly request: SearchRequest }) {
  const { data } = useAnswer(ExplorerPapersDocument, { text: request.query, from: null, to: null, first: 0 })
  const bars = byYear(data?.years.facets?.years ?? [])
  const [first, last] = [bars[0]?.year, bars.at(-1)?.year]
  const search = useSearch()
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const [range, setRange] = useState({ from: request.from, to: request.to })
  useEffect(() => setRange({ from: request.from, to: request.to }), [request.from, request.to])
  if (first === undefined || last === undefined || first === last) return null
  const from = Math.max(first, range.from ?? first)
  const to = Math.min(last, range.to ?? last)
  const change = (next: { from: number; to: number }): void => {
    setRange(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      navigate(`/search${withParams(search, { type: 'paper', ...next, show: null })}`, {
        replace: request.type === 'PAPER',
      })
    }, PAUSE)
  }
  const undated = data?.years.facets?.undated ?? 0
  const slider = (label: string, value: number, moved: (year: number) => void) => (
    <label class="years-slider">
      <span>
        {label} <b>{value}</b>
      </span>
      <input
        type="range"
        min={first}
        max={last}
        value={value}
        onInput={(event) => moved(Number(event.currentTarget.value))}
      />
    </label>
  )
  return (
    <fieldset class="years">
      <legend>Papers by year</legend>
      <Bars
        bars={yearPeriods(bars)}
        class="years-bars"
        classOf={(year) => (Number(year) >= from && Number(year) <= to ? 'is-in' : undefined)}
      />
      {slider('From', from, (year) => change({ from: year, to: Math.max(year, to) }))}
      {slider('To', to, (year) => change({ from: Math.min(year, from), to: year }))}
      {(request.from !== null || request.to !== null) && (
        <Link
          class="quiet-link"
          stays
          href={`/search${withParams(search, { from: null, to: null, show: null })}`}
        >
          All years
        </Link>
      )}
      {undated > 0 && <p class="years-undated">{counted(undated, 'paper')} without a date</p>}
    </fieldset>
  )
}
