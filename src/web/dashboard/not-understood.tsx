import { ExplorerSilentDocument } from '../generated/operations.ts'
import { usePages } from '../graphql/use-answer.ts'
import { useParams } from '../routing/use-place.ts'
import { More } from '../shared/more.tsx'
import { NodeLink } from '../shared/node-link.tsx'
import { shownCount } from '../shared/shown-count.ts'
import { Answered } from '../shared/states.tsx'
import { counted, grouped, yearOf } from '../shared/words.ts'
import { UnknownNames } from './unknown-names.tsx'

const PAGE = 10
const PARAM = 'silent'

/** What was not understood: names that nothing was read from, and papers that tell the graph nothing. */
export function NotUnderstood({ undated }: { readonly undated: number | null }) {
  const show = shownCount(useParams().get(PARAM), PAGE)
  const answer = usePages(ExplorerSilentDocument, {}, show, ({ silent }) => silent)
  return (
    <section>
      <h2>What was not understood</h2>
      <h3>Names</h3>
      <UnknownNames />
      <h3>Papers</h3>
      <Answered answer={answer} what="papers that were not understood">
        {({ data: { nameless }, edges, totalCount }) => (
          <>
            <p>
              {totalCount === 0
                ? 'Of every paper something was understood that says more than a name: a method used, a dataset evaluated on.'
                : `Of ${counted(totalCount, 'paper')} nothing was understood that says more than a name: no method used, no dataset evaluated on, nothing introduced.`}
              {nameless.totalCount > 0 &&
                ` ${grouped(nameless.totalCount)} of them ${nameless.totalCount === 1 ? 'names' : 'name'} nothing that is known either.`}
              {undated !== null && undated > 0 && ` ${counted(undated, 'paper')} came without a date.`}
            </p>
            <ul class="plain-list">
              {edges.map(({ node: { id, title, published } }) => (
                <li key={id}>
                  <NodeLink id={id}>{title}</NodeLink> <span class="faint">{yearOf(published)}</span>
                </li>
              ))}
            </ul>
            <More shown={edges.length} total={totalCount} param={PARAM} step={PAGE} />
          </>
        )}
      </Answered>
      <p class="faint">Lines of a source that were refused are in the receipt of their ingest.</p>
    </section>
  )
}
