import { ExplorerPapersDocument, ExplorerSearchDocument } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { LARGEST_PAGE } from '../graphql/pages.ts'
import { useAnswer, usePages } from '../graphql/use-answer.ts'
import { More } from '../shared/more.tsx'
import { Answered, Empty } from '../shared/states.tsx'
import { counted } from '../shared/words.ts'
import { Facets } from './facets.tsx'
import { Result, Results } from './results.tsx'
import type { SearchRequest } from './search-request.ts'
import { Years } from './years.tsx'

/** The papers of some years that hold all of the words. */
export function FoundInYears({ request }: { readonly request: SearchRequest }) {
  const { query, from, to, show } = request
  const variables = { text: query, from, to }
  const counts = useAnswer(ExplorerSearchDocument, { query, types: null, first: 0 })
  const answer = usePages(ExplorerPapersDocument, variables, show, ({ papers }) => papers)
  return (
    <div class="search-screen">
      <aside class="search-side" aria-label="Narrow down">
        {counts.data !== null && (
          <Facets counts={counts.data.all.facets} total={counts.data.all.totalCount} chosen="PAPER" />
        )}
        <Years request={request} />
      </aside>
      <Answered answer={answer} what="papers">
        {({ edges, totalCount }) => (
          <>
            <p class="search-count">
              <span role="status">
                {counted(totalCount, 'paper')} {period(from, to)} with all words of “{query}”
              </span>
              <GraphiqlLink
                document={ExplorerPapersDocument}
                variables={{ ...variables, first: Math.min(LARGEST_PAGE, show) }}
              />
            </p>
            {edges.length === 0 && (
              <Empty title="No paper of these years">More years, or fewer words, find more.</Empty>
            )}
            <Results>
              {edges.map(({ node, highlights }) => (
                <Result
                  key={node.id}
                  node={{ __typename: 'Paper', ...node }}
                  matched={null}
                  highlights={highlights}
                />
              ))}
            </Results>
            <More shown={edges.length} total={totalCount} />
          </>
        )}
      </Answered>
    </div>
  )
}

function period(from: number | null, to: number | null): string {
  if (from === null) return `up to ${to}`
  if (to === null) return `since ${from}`
  return from === to ? `of ${from}` : `of ${from} to ${to}`
}
