import { More } from '../shared/more.tsx'
import { SentenceList } from '../shared/sentence-list.tsx'
import { counted, grouped } from '../shared/words.ts'
import { Backed } from './backed.tsx'
import type { EntityFound } from './entity-screen.tsx'

/** How many links of each kind are shown at first, and the parameter of the URL that says how many are. */
export const PAGE = 8
export const LINKS_PARAM = 'links'

type List = Extract<EntityFound, { __typename: 'Method' }>['datasets']

interface LinksProps {
  readonly title: string
  /** What they lead to, such as `dataset`. */
  readonly what: string
  readonly list: List
}

/** What papers say that a thing is related to, best supported first, with the sentences that say so. */
export function Links({ title, what, list }: LinksProps) {
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
      <More shown={list.edges.length} total={list.totalCount} param={LINKS_PARAM} step={PAGE} />
    </section>
  )
}
