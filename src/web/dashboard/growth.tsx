import { useSearch } from 'wouter-preact/use-browser-location'
import { ExplorerGrowthByMonthDocument } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { useAnswer } from '../graphql/use-answer.ts'
import { withParams } from '../routing/address.ts'
import { Link } from '../routing/link.tsx'
import { useParams } from '../routing/use-place.ts'
import { byMonth, byYear, type PeriodBar, type YearBar, yearPeriods } from '../shared/period-bars.ts'
import { PeriodChart } from '../shared/period-chart.tsx'
import { Answered } from '../shared/states.tsx'
import { counted, grouped } from '../shared/words.ts'

interface GrowthProps {
  readonly years: readonly YearBar[]
  readonly undated: number
}

/** The parameter of the URL that says whether growth is shown by month. */
const PARAM = 'by'

/** How many papers were published each year or month, and up to then. */
export function Growth({ years, undated }: GrowthProps) {
  const search = useSearch()
  const monthly = useParams().get(PARAM) === 'month'
  const withoutDate = undated > 0 ? [`${counted(undated, 'paper')} without a date`] : []
  const choice = (by: string | null, name: string) => (
    <Link
      class="chip"
      stays
      href={`/dashboard${withParams(search, { [PARAM]: by })}`}
      aria-current={(by !== null) === monthly ? 'true' : undefined}
    >
      {name}
    </Link>
  )
  return (
    <section>
      <h2>Papers over time</h2>
      <nav class="chips" aria-label="Periods">
        {choice(null, 'By year')}
        {choice('month', 'By month')}
      </nav>
      {monthly ? (
        <ByMonth left={withoutDate} />
      ) : (
        <PeriodChart
          unit="year"
          bars={yearPeriods(byYear(years))}
          columns={COLUMNS}
          rows={rowsOf(yearPeriods(years))}
          left={withoutDate}
        />
      )}
    </section>
  )
}

function ByMonth({ left }: { readonly left: readonly string[] }) {
  const answer = useAnswer(ExplorerGrowthByMonthDocument, {})
  return (
    <>
      <Answered answer={answer} what="papers by month">
        {({ papers: { facets } }) => {
          const { months = [], inexact = 0 } = facets ?? {}
          const bars = months.map(({ month, papers }) => ({ period: month, papers }))
          const yearsAlone = inexact > 0 ? [`${counted(inexact, 'paper')} with no more than a year`] : []
          return (
            <>
              {months.length === 0 && <p>No paper says in which month it was published.</p>}
              <PeriodChart
                unit="month"
                bars={byMonth(bars)}
                columns={COLUMNS}
                rows={rowsOf(bars)}
                left={[...yearsAlone, ...left]}
              />
            </>
          )
        }}
      </Answered>
      <GraphiqlLink document={ExplorerGrowthByMonthDocument} variables={{}} />
    </>
  )
}

const COLUMNS = ['Papers', 'Up to then']

function rowsOf(bars: readonly PeriodBar[]): [period: string, papers: string, upToThen: string][] {
  let upTo = 0
  return bars.map(({ period, papers }) => {
    upTo += papers
    return [period, grouped(papers), grouped(upTo)]
  })
}
