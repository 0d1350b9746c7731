import { ExplorerHomeDocument, type ExplorerHomeQuery } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { useAnswer } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { GraphNumbers } from '../shared/graph-numbers.tsx'
import { NodeLink } from '../shared/node-link.tsx'
import { Answered, Empty } from '../shared/states.tsx'
import { useTitle } from '../shared/title.ts'
import { TopList } from '../shared/top-list.tsx'
import { yearOf } from '../shared/words.ts'
import { exampleSearches } from './example-searches.ts'

const VARIABLES = { first: 6 }

/** The first page: what there is, and where one may begin, all of it taken from the graph. */
export function HomeScreen() {
  useTitle(null)
  const answer = useAnswer(ExplorerHomeDocument, VARIABLES)
  return (
    <>
      <h1 class="home-title">What do papers say of each other’s methods, datasets and tasks?</h1>
      <Answered answer={answer} what="what the graph holds">
        {(data) => (data.stats.papers === 0 ? <NoPapers /> : <Holdings data={data} />)}
      </Answered>
    </>
  )
}

function NoPapers() {
  return (
    <Empty title="The graph holds no papers yet">
      <Link href="/ingest">Paste or drop some</Link>, add a file of any size with{' '}
      <code>papergraph ingest FILE</code>, or begin with the sample: <code>papergraph serve --sample</code>.
    </Empty>
  )
}

function Holdings({ data }: { readonly data: ExplorerHomeQuery }) {
  const { stats, methods, datasets, tasks, papers } = data
  const entities = [methods, datasets, tasks].map(({ edges }) => edges.map(({ node }) => node))
  return (
    <>
      <p class="home-examples">
        Try{' '}
        {exampleSearches(entities).map((example) => (
          <Link key={example} class="chip" href={`/search?${new URLSearchParams({ q: example })}`}>
            {example}
          </Link>
        ))}
      </p>
      <GraphNumbers stats={stats} />
      <div class="top-columns">
        <TopList title="Methods in most papers" entities={entities[0] ?? []} />
        <TopList title="Datasets in most papers" entities={entities[1] ?? []} />
        <TopList title="Tasks in most papers" entities={entities[2] ?? []} />
        <section>
          <h2>Newest papers</h2>
          <ul class="plain-list">
            {papers.edges.map(({ node }) => (
              <li key={node.id}>
                <NodeLink id={node.id}>{node.title}</NodeLink>{' '}
                <span class="faint">{yearOf(node.published)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <GraphiqlLink document={ExplorerHomeDocument} variables={VARIABLES} />
    </>
  )
}
