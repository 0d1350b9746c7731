import { GapsDocument } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { LARGEST_PAGE } from '../graphql/pages.ts'
import { usePages } from '../graphql/use-answer.ts'
import { More } from '../shared/more.tsx'
import { Answered } from '../shared/states.tsx'
import { grouped } from '../shared/words.ts'
import { GapItem } from './gap-item.tsx'
import { ScoreWords } from './gap-legend.tsx'
import { GAPS, type GapsVariables } from './gaps-request.ts'

interface GapListProps {
  readonly variables: GapsVariables
  readonly show: number
}

/** What is empty in the grid, that first for which most speaks. */
export function GapList({ variables, show }: GapListProps) {
  const answer = usePages(GapsDocument, variables, show, ({ gaps }) => gaps)
  return (
    <section class="gap-list">
      <Answered answer={answer} what="the gaps">
        {({ edges, totalCount }) => (
          <>
            <h2>
              Gaps <span class="number">{grouped(totalCount)}, the highest score first</span>
            </h2>
            <ScoreWords />
            {edges.length === 0 && <p>Papers here fill every place of this grid.</p>}
            <ol class="plain-list">
              {edges.map(({ node }) => (
                <GapItem key={`${node.row.id} ${node.column.id}`} gap={node} />
              ))}
            </ol>
            <More shown={edges.length} total={totalCount} param="gaps" step={GAPS} />
            <GraphiqlLink
              document={GapsDocument}
              variables={{ ...variables, first: Math.min(LARGEST_PAGE, show) }}
            />
          </>
        )}
      </Answered>
    </section>
  )
}
