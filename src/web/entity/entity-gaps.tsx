import { GapItem } from '../gaps/gap-item.tsx'
import { gapsAddress, gapsVariables } from '../gaps/gaps-request.ts'
import { GapsDocument } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { Link } from '../routing/link.tsx'
import { shownType } from '../shared/shown-type.ts'
import { Answered } from '../shared/states.tsx'
import { counted } from '../shared/words.ts'
import type { EntityFound } from './entity-found.ts'

const MOST = 5
const TITLES: Readonly<Record<string, string>> = {
  dataset: 'Not tried on it',
  method: 'What it was not tried on',
  task: 'Not tried in its papers',
}

/** What nobody has tried near a dataset, method or task, the likeliest first, and the way to the whole grid. */
export function EntityGaps({ entity }: { readonly entity: EntityFound }) {
  const title = TITLES[shownType(entity)]
  const variables = { ...gapsVariables(entity.id, null), first: MOST }
  const answer = useAnswer(GapsDocument, title === undefined ? null : variables)
  if (title === undefined) return null
  return (
    <Answered answer={answer} what="what was not tried">
      {({ gaps }) =>
        gaps !== null &&
        gaps.edges.length > 0 && (
          <section>
            <h2>{title}</h2>
            <p class="faint">
              Pairs that no paper here states, although papers near by make them likely. Abstracts alone were
              read, so that is no proof.
            </p>
            <ol class="plain-list">
              {gaps.edges.map(({ node }) => (
                <GapItem key={`${node.row.id} ${node.column.id}`} gap={node} />
              ))}
            </ol>
            <p class="more">
              {gaps.edges.length} of {counted(gaps.totalCount, 'gap')} shown
              <Link class="button" href={gapsAddress(entity.id)}>
                All of them, with the grid
              </Link>
            </p>
          </section>
        )
      }
    </Answered>
  )
}
