import { NodeLink } from '../shared/node-link.tsx'
import { shownType } from '../shared/shown-type.ts'
import { TypeLabel } from '../shared/type-label.tsx'
import { counted } from '../shared/words.ts'
import type { EntityFound } from './entity-found.ts'

/** What the papers that name a thing name most often beside it. */
export function Company({ entity }: { readonly entity: EntityFound }) {
  const { edges } = entity.cooccurring
  if (edges.length === 0) return null
  return (
    <section>
      <h2>In the same papers</h2>
      <ul class="plain-list company">
        {edges.map(({ node, papers }) => (
          <li key={node.id}>
            <span>
              <NodeLink id={node.id}>{node.name}</NodeLink>
            </span>
            <span class="faint">
              <TypeLabel type={shownType(node)} />
              {counted(papers, 'paper')}
            </span>
          </li>
        ))}
      </ul>
      <p class="faint">The {edges.length} that most of its papers name.</p>
    </section>
  )
}
