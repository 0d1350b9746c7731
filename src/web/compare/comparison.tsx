import { ExplorerComparisonDocument } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { usePages } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { useParams } from '../routing/use-place.ts'
import { More } from '../shared/more.tsx'
import { NodeLink } from '../shared/node-link.tsx'
import { Answered, Empty } from '../shared/states.tsx'
import { type Compared, comparedVariables, ROWS, rowsShown } from './compared.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { SaveCsv } from './save-csv.tsx'
import { Suggestions } from './suggestions.tsx'

/** The table of what is compared, and what may be added to it. */
export function Comparison({ compared }: { readonly compared: Compared }) {
  const { by, ids } = compared
  const variables = comparedVariables(compared)
  const show = rowsShown(useParams())
  const answer = usePages(ExplorerComparisonDocument, variables, show, ({ comparison }) => comparison, ROWS)
  return (
    <>
      {by !== 'dataset' && <Suggestions compared={compared} />}
      <Answered answer={answer} what="the comparison">
        {({ data: { about, comparison }, edges, totalCount }) => (
          <>
            {about.map(
              (node) =>
                node !== null &&
                'name' in node && (
                  <p key={node.id} class="compare-about">
                    Methods tried on <NodeLink id={node.id}>{node.name}</NodeLink>, those first that most
                    papers try, and what is said of them there.
                  </p>
                ),
            )}
            <Unknown names={comparison === null ? ids : comparison.unknown} />
            {edges.length === 0 || variables === null ? (
              <Empty title="Nothing to compare">
                No paper here says anything of it. Find something else above, or{' '}
                <Link href="/compare">begin anew</Link>.
              </Empty>
            ) : (
              <>
                <p class="compare-basis">{comparison?.basis}</p>
                <ComparisonTable
                  compared={compared}
                  variables={variables}
                  columns={comparison?.columns ?? []}
                  rows={edges}
                />
                <More shown={edges.length} total={totalCount} step={ROWS} />
                <div class="compare-foot">
                  <SaveCsv variables={variables} />
                  <GraphiqlLink
                    document={ExplorerComparisonDocument}
                    variables={{ ...variables, first: Math.min(ROWS, show) }}
                  />
                </div>
              </>
            )}
          </>
        )}
      </Answered>
    </>
  )
}

function Unknown({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <p class="notice" role="status">
      The graph holds nothing with the {names.length === 1 ? 'id' : 'ids'}{' '}
      {names.map((name, at) => (
        <span key={name}>
          {at > 0 && ', '}
          <code>{name}</code>
        </span>
      ))}
      .
    </p>
  )
}
