import type { ComponentChildren } from 'preact'
import { ExplorerHomeDocument } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { Answered } from './states.tsx'

const MOST = 4

type List = 'methods' | 'datasets' | 'tasks'

interface StartsProps {
  readonly title: string
  /** What they are taken from. */
  readonly lists?: readonly List[]
  /** Where one gets by beginning with something. */
  hrefOf(id: string): string
  readonly children: ComponentChildren
}

/** What one may begin with where nothing is chosen: what most papers name. */
export function Starts({ title, lists = ['methods', 'datasets', 'tasks'], hrefOf, children }: StartsProps) {
  const answer = useAnswer(ExplorerHomeDocument, { first: 6 })
  return (
    <div class="starts">
      <h2>{title}</h2>
      <p class="faint">{children}</p>
      <Answered answer={answer} what="where to begin">
        {(found) => (
          <ul class="start-chips">
            {lists.flatMap((list) =>
              found[list].edges.slice(0, MOST).map(({ node }) => (
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
