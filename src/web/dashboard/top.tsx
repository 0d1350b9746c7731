import { ExplorerTopDocument } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { Answered } from '../shared/states.tsx'
import { TopList } from '../shared/top-list.tsx'

const TITLES = {
  methods: 'Methods',
  datasets: 'Datasets',
  tasks: 'Tasks',
  metrics: 'Metrics',
  concepts: 'Other concepts',
} as const

/** What most papers name, by type. */
export function Top() {
  const answer = useAnswer(ExplorerTopDocument, { first: 8 })
  return (
    <section>
      <h2>In most papers</h2>
      <Answered answer={answer} what="what most papers name">
        {(data) => (
          <div class="top-columns">
            {(Object.keys(TITLES) as (keyof typeof TITLES)[]).map((type) => (
              <TopList
                key={type}
                title={TITLES[type]}
                heading="h3"
                entities={data[type].edges.map(({ node }) => node)}
              />
            ))}
          </div>
        )}
      </Answered>
      <p class="faint">
        The first eight of each. <Link href="/search">Search</Link> finds all.
      </p>
    </section>
  )
}
