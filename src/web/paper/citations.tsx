import { NodeLink } from '../shared/node-link.tsx'
import { grouped, yearOf } from '../shared/words.ts'
import type { PaperRead } from './readings.ts'

/** The papers that a paper cites, and those that cite it. */
export function Citations({ paper }: { readonly paper: PaperRead }) {
  return (
    <div class="columns">
      <PaperList title="Cites" list={paper.cites} />
      <PaperList title="Cited by" list={paper.citedBy} />
    </div>
  )
}

function PaperList({ title, list }: { readonly title: string; readonly list: PaperRead['cites'] }) {
  if (list.edges.length === 0) return null
  return (
    <section>
      <h2>
        {title} <span class="number">{grouped(list.totalCount)}</span>
      </h2>
      <ul class="plain-list paper-list">
        {list.edges.map(({ node }) => (
          <li key={node.id}>
            <NodeLink id={node.id}>{node.title}</NodeLink> <span class="faint">{yearOf(node.published)}</span>
          </li>
        ))}
      </ul>
      {list.edges.length < list.totalCount && (
        <p class="faint">
          {grouped(list.edges.length)} of {grouped(list.totalCount)} shown, the newest.
        </p>
      )}
    </section>
  )
}
