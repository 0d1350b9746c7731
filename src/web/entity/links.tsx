import { ExplorerEntityLinksDocument, type ExplorerEntityLinksQuery } from '../generated/operations.ts'
import { LARGEST_PAGE } from '../graphql/pages.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { useParams } from '../routing/use-place.ts'
import { Backed } from '../shared/backed.tsx'
import { More } from '../shared/more.tsx'
import { SentenceList } from '../shared/sentence-list.tsx'
import { shownCount } from '../shared/shown-count.ts'
import { Answered } from '../shared/states.tsx'
import { counted, grouped } from '../shared/words.ts'

type Found = NonNullable<ExplorerEntityLinksQuery['node']>
type List = Extract<Found, { __typename: 'Method' }>['datasets']

const PAGE = 8
/** The parameter of the URL that says how many links of each kind are shown. */
const PARAM = 'links'

/** What papers relate a thing to, by how, with the sentences that say so. */
export function Links({ id }: { readonly id: string }) {
  const first = Math.min(LARGEST_PAGE, shownCount(useParams().get(PARAM), PAGE))
  const answer = useAnswer(ExplorerEntityLinksDocument, { id, first })
  return (
    <Answered answer={answer} what="what it is related to">
      {({ node }) => listsOf(node).map((list) => <LinkList key={list.title} {...list} />)}
    </Answered>
  )
}

interface LinkListProps {
  readonly title: string
  /** What they lead to, such as `dataset`. */
  readonly what: string
  readonly list: List
}

function listsOf(node: Found | null): LinkListProps[] {
  switch (node?.__typename) {
    case 'Method':
      return [
        { title: 'Evaluated on', what: 'dataset', list: node.datasets },
        { title: 'Applied to', what: 'task', list: node.tasks },
        { title: 'Said to outperform', what: 'method', list: node.outperforms },
      ]
    case 'Dataset':
      return [{ title: 'Methods evaluated on it', what: 'method', list: node.methods }]
    case 'Concept':
      return [
        { title: 'Methods in its papers', what: 'method', list: node.methods },
        { title: 'Datasets in its papers', what: 'dataset', list: node.datasets },
      ]
    default:
      return []
  }
}

function LinkList({ title, what, list }: LinkListProps) {
  if (list.edges.length === 0) return null
  return (
    <section>
      <h2>
        {title} <span class="number">{counted(list.totalCount, what)}</span>
      </h2>
      {list.edges.map(({ node, support, evidence }) => (
        <Backed key={node.id} id={node.id} name={node.name} support={support}>
          <SentenceList places={evidence} />
          {new Set(evidence.map(({ paper }) => paper?.id)).size < support && (
            <p class="faint">Some of the {grouped(support)} papers that say so.</p>
          )}
        </Backed>
      ))}
      <More shown={list.edges.length} total={list.totalCount} param={PARAM} step={PAGE} most={LARGEST_PAGE} />
    </section>
  )
}
