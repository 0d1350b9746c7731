import { ExplorerGrowthDocument, ExplorerHoldingsDocument } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { useAnswer } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { GraphNumbers } from '../shared/graph-numbers.tsx'
import { Answered, Empty } from '../shared/states.tsx'
import { useTitle } from '../shared/title.ts'
import { Evaluation } from './evaluation.tsx'
import { Growth } from './growth.tsx'
import { Ingests } from './ingests.tsx'
import { NotUnderstood } from './not-understood.tsx'
import { Rising } from './rising.tsx'
import { Top } from './top.tsx'

/** What the graph holds, how it grew, what is on the rise in it, and how far to trust it. Each part loads by itself. */
export function DashboardScreen() {
  useTitle('Dashboard')
  const holdings = useAnswer(ExplorerHoldingsDocument, {})
  return (
    <div class="dashboard in-order">
      <h1>What the graph holds</h1>
      <Answered answer={holdings} what="what the graph holds">
        {({ stats }) =>
          stats.papers === 0 ? (
            <Empty title="The graph holds no papers yet">
              <Link href="/ingest">Paste or drop some</Link>, or add a file with{' '}
              <code>papergraph ingest FILE</code>.
            </Empty>
          ) : (
            <>
              <GraphNumbers stats={stats} />
              <p class="faint dashboard-about">
                Held by the engine <code>{stats.engine}</code>, read by extractor{' '}
                {stats.extractors.map((version, at) => (
                  <span key={version}>
                    {at > 0 && ', '}
                    <code>{version}</code>
                  </span>
                ))}
                .
              </p>
              <Parts />
            </>
          )
        }
      </Answered>
      <GraphiqlLink document={ExplorerHoldingsDocument} variables={{}} />
    </div>
  )
}

function Parts() {
  const growth = useAnswer(ExplorerGrowthDocument, {})
  return (
    <div class="in-order">
      <Answered answer={growth} what="papers by year">
        {({ papers: { facets } }) =>
          facets !== null && <Growth years={facets.years} undated={facets.undated} />
        }
      </Answered>
      <Top />
      {growth.data?.papers.facets != null && <Rising years={growth.data.papers.facets.years} />}
      <Evaluation />
      <NotUnderstood undated={growth.data?.papers.facets?.undated ?? null} />
      <Ingests />
    </div>
  )
}
