import { ExplorerSearchDocument, type ExplorerSearchQuery } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { LARGEST_PAGE } from '../graphql/pages.ts'
import { usePages } from '../graphql/use-answer.ts'
import { More } from '../shared/more.tsx'
import { Answered, Empty } from '../shared/states.tsx'
import { useMatches } from '../shared/use-matches.ts'
import { counted } from '../shared/words.ts'
import { Facets } from './facets.tsx'
import { Result, Results } from './results.tsx'
import type { SearchRequest } from './search-request.ts'
import { Years } from './years.tsx'

/** Where what narrows down stands above the results, and only those of papers leave room for their years. */
const NARROW = matchMedia('(max-width: 48rem)')

/** What holds some of the words, best first, with the number of results of each type. */
export function FoundByWords({ request }: { readonly request: SearchRequest }) {
  const variables = { query: request.query, types: request.type === null ? null : [request.type] }
  const isNarrow = useMatches(NARROW)
  const withYears = request.type === 'PAPER' || (request.type === null && !isNarrow)
  const answer = usePages(ExplorerSearchDocument, variables, request.show, ({ search }) => search)
  return (
    <Answered answer={answer} what="results">
      {({ data: { all }, edges, totalCount }) => (
        <div class="search-screen">
          <aside class="search-side" aria-label="Narrow down">
            <Facets counts={all.facets} total={all.totalCount} chosen={request.type} />
            {papersOf(all.facets) > 0 && withYears && <Years request={request} />}
          </aside>
          <div>
            <p class="search-count">
              <span role="status">
                {counted(totalCount, 'result')} for “{request.query}”
              </span>
              <GraphiqlLink
                document={ExplorerSearchDocument}
                variables={{ ...variables, first: Math.min(LARGEST_PAGE, request.show) }}
              />
            </p>
            {edges.length === 0 && <NothingFound />}
            <Results>
              {edges.map((edge) => (
                <Result key={edge.node.id} {...edge} />
              ))}
            </Results>
            <More shown={edges.length} total={totalCount} />
            <Likeliest counts={all.facets} />
          </div>
        </div>
      )}
    </Answered>
  )
}

/** How many a search ranks of papers, and of methods, datasets and concepts; more only of words that may stand for others. */
const RANKED = { papers: 100, things: 200 }

type Counts = ExplorerSearchQuery['all']['facets']

const papersOf = (counts: Counts): number => counts.find(({ type }) => type === 'PAPER')?.results ?? 0

/** That there may be more than what was ranked, and how to find it; nothing where all was. */
function Likeliest({ counts }: { readonly counts: Counts }) {
  const papers = papersOf(counts)
  const things = counts.reduce((sum, { results }) => sum + results, -papers)
  if (papers < RANKED.papers && things < RANKED.things) return null
  return (
    <p class="faint">
      These are the likeliest, for no search ranks more. More words find others, and choosing years of papers
      lists all that hold all of the words.
    </p>
  )
}

function NothingFound() {
  return (
    <Empty title="Nothing holds these words">
      Names and words are found misspelled too, so it is probably not in the graph. Fewer words find more.
    </Empty>
  )
}
