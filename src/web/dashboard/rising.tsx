import { useSearch } from 'wouter-preact/use-browser-location'
import { ExplorerRisingDocument, type ExplorerRisingQuery } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { usePages } from '../graphql/use-answer.ts'
import { withParams } from '../routing/address.ts'
import { Link } from '../routing/link.tsx'
import { useParams } from '../routing/use-place.ts'
import { Backed } from '../shared/backed.tsx'
import { More } from '../shared/more.tsx'
import type { YearBar } from '../shared/period-bars.ts'
import { SentenceList } from '../shared/sentence-list.tsx'
import { shownCount } from '../shared/shown-count.ts'
import { shownType } from '../shared/shown-type.ts'
import { Answered } from '../shared/states.tsx'
import { TypeLabel } from '../shared/type-label.tsx'
import { counted, grouped } from '../shared/words.ts'
import { Periods } from './periods.tsx'
import { CHANGES, comparisonOf, periodText, windowOf } from './rising-window.ts'

const PAGE = 10
const PARAM = 'more'

type Risers = NonNullable<ExplorerRisingQuery['rising']>

/** What more papers name than before, and what fewer do, between two periods that one may choose. */
export function Rising({ years }: { readonly years: readonly YearBar[] }) {
  const params = useParams()
  const search = useSearch()
  const last = years.at(-1)
  const comparison = comparisonOf(params, years)
  const { change, span, until } = comparison
  const variables = { window: windowOf(comparison), change: [CHANGES[change].change] }
  const show = shownCount(params.get(PARAM), PAGE)
  const answer = usePages(
    ExplorerRisingDocument,
    last === undefined ? null : variables,
    show,
    ({ rising }) => rising,
  )
  if (last === undefined) return null
  return (
    <section>
      <h2>On the rise, and fading</h2>
      <Periods years={years} comparison={comparison} />
      <nav class="chips" aria-label="Changes">
        {Object.entries(CHANGES).map(([key, { name }]) => (
          <Link
            key={key}
            class="chip"
            stays
            href={`/dashboard${withParams(search, { change: key, [PARAM]: null })}`}
            aria-current={key === change ? 'true' : undefined}
          >
            {name}
          </Link>
        ))}
      </nav>
      {answer.loading && (
        <p class="faint">Comparing two periods takes some seconds where there are many papers.</p>
      )}
      <Answered answer={answer} what="what rises and what fades">
        {({ data, edges, totalCount }) => (
          <>
            {data.rising !== null && (
              <About
                rising={data.rising}
                later={periodText(until, span)}
                earlier={periodText(until - span, span)}
              />
            )}
            {edges.length === 0 && <p>Nothing has {CHANGES[change].told}.</p>}
            {edges.map(
              (edge) => edge.node !== null && <Riser key={edge.node.id} edge={edge} node={edge.node} />,
            )}
            <More shown={edges.length} total={totalCount} param={PARAM} step={PAGE} />
          </>
        )}
      </Answered>
      <GraphiqlLink document={ExplorerRisingDocument} variables={variables} />
    </section>
  )
}

function Riser({
  edge: { papersBefore, papersAfter, shareBefore, shareAfter, papers },
  node,
}: {
  readonly edge: Risers['edges'][number]
  readonly node: NonNullable<Risers['edges'][number]['node']>
}) {
  const note = `${percent(shareBefore)} of papers before, ${percent(shareAfter)} now`
  return (
    <Backed
      id={node.id}
      name={node.name}
      note={
        <>
          <TypeLabel type={shownType(node)} /> {note}
        </>
      }
      support={papersBefore + papersAfter}
    >
      <SentenceList
        places={papers.flatMap(({ evidence, paper }) => evidence.map((place) => ({ ...place, paper })))}
      />
      {papers.length < papersBefore + papersAfter && (
        <p class="faint">
          From {counted(papers.length, 'paper')} of {grouped(papersBefore + papersAfter)}, the newest.
        </p>
      )}
    </Backed>
  )
}

interface AboutProps {
  readonly rising: Risers
  readonly later: string
  readonly earlier: string
}

/** Which papers are compared, and which are not. */
function About({ rising: { before, after, undated }, later, earlier }: AboutProps) {
  return (
    <p class="faint">
      {looked(after)} of {later}, beside {looked(before)} of {earlier}, the surest change first.
      {undated > 0 && ` ${counted(undated, 'paper')} without an exact date left out.`}
    </p>
  )
}

function looked({ papers, counted: read }: { readonly papers: number; readonly counted: number }): string {
  return read < papers
    ? `the newest ${grouped(read)} of ${counted(papers, 'paper')}`
    : counted(papers, 'paper')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
