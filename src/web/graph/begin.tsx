import { ExplorerHomeDocument } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { Answered } from '../shared/states.tsx'
import { EMPTY_VIEW, started } from './graph-view.ts'
import { addressOf } from './view-address.ts'

/** What one may begin with where nothing is chosen: what most papers name. */
export function Begin() {
  const answer = useAnswer(ExplorerHomeDocument, { first: 6 })
  return (
    <div class="graph-begin">
      <h2>Begin with anything</h2>
      <p class="faint">
        Find it above, or take one of these. Around it you see what papers say of it, and go on from there.
      </p>
      <Answered answer={answer} what="where to begin">
        {({ methods, datasets, tasks }) => (
          <ul class="graph-chips">
            {[methods, datasets, tasks].flatMap(({ edges }) =>
              edges.slice(0, 4).map(({ node }) => (
                <li key={node.id}>
                  <Link class="chip" href={addressOf(started(EMPTY_VIEW, node.id))}>
                    {node.name}
                  </Link>
                </li>
              )),
            )}
          </ul>
        )}
      </Answered>
    </div>
  )
}
