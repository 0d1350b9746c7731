import { ExplorerRelatedDocument, type ExplorerRelatedQuery } from '../generated/operations.ts'
import { usePages } from '../graphql/use-answer.ts'
import { useParams } from '../routing/use-place.ts'
import { More } from '../shared/more.tsx'
import { NodeLink } from '../shared/node-link.tsx'
import { shownCount } from '../shared/shown-count.ts'
import { Answered } from '../shared/states.tsx'
import { counted, yearOf } from '../shared/words.ts'

type Related = NonNullable<ExplorerRelatedQuery['paper']>['related']['edges'][number]

const PAGE = 5
/** How many of the things that two papers share are named. */
const NAMED = 4

/** Papers that share most with a paper, and what that is. */
export function RelatedPapers({ id }: { readonly id: string }) {
  const show = shownCount(useParams().get('related'), PAGE)
  const answer = usePages(ExplorerRelatedDocument, { id }, show, ({ paper }) => paper?.related)
  return (
    <Answered answer={answer} what="related papers">
      {({ edges, totalCount }) =>
        edges.length > 0 && (
          <section>
            <h2>Related papers</h2>
            <ul class="plain-list paper-list">
              {edges.map((edge) => (
                <RelatedPaper key={edge.node.id} edge={edge} />
              ))}
            </ul>
            <More shown={edges.length} total={totalCount} param="related" step={PAGE} />
          </section>
        )
      }
    </Answered>
  )
}

function RelatedPaper({ edge: { node, reasons, cites, citedBy } }: { readonly edge: Related }) {
  const others = reasons.length - NAMED
  return (
    <li>
      <NodeLink id={node.id}>{node.title}</NodeLink> <span class="faint">{yearOf(node.published)}</span>
      <p class="reasons">
        Both name{' '}
        {reasons.slice(0, NAMED).map(({ entity }, at) => (
          <span key={entity.id}>
            {at > 0 && ', '}
            <NodeLink id={entity.id}>{entity.name}</NodeLink>
          </span>
        ))}
        {others > 0 && ` and ${counted(others, 'other thing')}`}
        {cites && ' · cited here'}
        {citedBy && ' · cites this'}
      </p>
    </li>
  )
}
