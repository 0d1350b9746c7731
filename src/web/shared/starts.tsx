import type { ComponentChildren } from 'preact'
import { ExplorerHomeDocument } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { Answered } from './states.tsx'

const MOST = 4

interface StartsProps {
  readonly title: string
  /** Where one gets by beginning with something. */
  hrefOf(id: string): string
  readonly children: ComponentChildren
}

/** What one may begin with where nothing is chosen: what most papers name. */
export function Starts({ title, hrefOf, children }: StartsProps) {
  const answer = useAnswer(ExplorerHomeDocument, { first: 6 })
  return (
    <div class="starts">
      <h2>{title}</h2>
      <p class="faint">{children}</p>
      <Answered answer={answer} what="where to begin">
        {({ methods, datasets, tasks }) => (
          <ul class="start-chips">
            {[methods, datasets, tasks].flatMap(({ edges }) =>
              edges.slice(0, MOST).map(({ node }) => (
                <li key={node.id}>
                  <Link class="chip" href={hrefOf(node.id)}>
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
