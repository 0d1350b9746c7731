import { IngestsDocument } from '../generated/operations.ts'
import { usePages } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { useParams } from '../routing/use-place.ts'
import { More } from '../shared/more.tsx'
import { shownCount } from '../shared/shown-count.ts'
import { Answered } from '../shared/states.tsx'
import { TableFrame } from '../shared/table-frame.tsx'
import { grouped } from '../shared/words.ts'

const PAGE = 5
const PARAM = 'ingests'

/** The ingests that wrote something, the newest first. */
export function Ingests() {
  const show = shownCount(useParams().get(PARAM), PAGE)
  const answer = usePages(IngestsDocument, {}, show, ({ ingests }) => ingests)
  return (
    <section>
      <h2>Last ingests</h2>
      <Answered answer={answer} what="the last ingests">
        {({ edges, totalCount }) => (
          <>
            <TableFrame label="Last ingests">
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Papers, new or changed</th>
                  <th scope="col">Id</th>
                </tr>
              </thead>
              <tbody>
                {edges.map(({ node: { id, at, papers } }) => (
                  <tr key={id}>
                    <td>
                      <time dateTime={at}>
                        {new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}
                      </time>
                    </td>
                    <td class="dashboard-number">{grouped(papers)}</td>
                    <td>
                      <code>{id}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </TableFrame>
            <More shown={edges.length} total={totalCount} param={PARAM} step={PAGE} />
          </>
        )}
      </Answered>
      <p>
        <Link href="/ingest">Add papers</Link>
      </p>
    </section>
  )
}
