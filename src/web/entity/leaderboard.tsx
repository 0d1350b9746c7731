import { LeaderboardDocument } from '../generated/operations.ts'
import { usePages } from '../graphql/use-answer.ts'
import { useParams } from '../routing/use-place.ts'
import { More } from '../shared/more.tsx'
import { NodeLink } from '../shared/node-link.tsx'
import { shownCount } from '../shared/shown-count.ts'
import { Answered } from '../shared/states.tsx'
import { TableFrame } from '../shared/table-frame.tsx'
import { yearOf } from '../shared/words.ts'

const PAGE = 10
const PARAM = 'results'

/** The results that papers print on a dataset, by metric. */
export function Leaderboard({ dataset }: { readonly dataset: string }) {
  const show = shownCount(useParams().get(PARAM), PAGE)
  const answer = usePages(LeaderboardDocument, { dataset }, show, ({ leaderboard }) => leaderboard)
  return (
    <Answered answer={answer} what="results">
      {({ edges, totalCount }) =>
        edges.length > 0 && (
          <section>
            <h2>Printed results</h2>
            <TableFrame label="Printed results">
              <thead>
                <tr>
                  <th scope="col">Metric</th>
                  <th scope="col">Result</th>
                  <th scope="col">Method</th>
                  <th scope="col">Paper</th>
                </tr>
              </thead>
              <tbody>
                {edges.map(({ kind, node: { id, value, metric, method, paper } }) => (
                  <tr key={id}>
                    <td>{metric === null ? '–' : <NodeLink id={metric.id}>{metric.name}</NodeLink>}</td>
                    <td class="value">
                      {value}
                      {kind === 'CHANGE' && ' (change)'}
                    </td>
                    <td>{method === null ? '–' : <NodeLink id={method.id}>{method.name}</NodeLink>}</td>
                    <td>
                      {paper !== null && (
                        <>
                          <NodeLink id={paper.id}>{paper.title}</NodeLink> {yearOf(paper.published)}
                        </>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </TableFrame>
            <p class="faint">
              As papers print them: settings differ, so this tells what was reached, not who is best.
            </p>
            <More shown={edges.length} total={totalCount} param={PARAM} step={PAGE} />
          </section>
        )
      }
    </Answered>
  )
}
