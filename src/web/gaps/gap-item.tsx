import type { GapsQuery } from '../generated/operations.ts'
import { NodeLink } from '../shared/node-link.tsx'
import { GapReasons, reasonWords } from './gap-reasons.tsx'
import { between, scoreText } from './heat.ts'

export type Gap = NonNullable<GapsQuery['gaps']>['edges'][number]['node']

/** A gap: its ends, its score, and the papers that make it interesting behind that. */
export function GapItem({ gap }: { readonly gap: Gap }) {
  const { row, column, score, together, nearby, denied, planned, papers } = gap
  return (
    <li>
      <details class="gap-item">
        <summary>
          <b class="value">{scoreText(score)}</b>
          <span>
            <b>{row.name}</b> {between(column.id)} <b>{column.name}</b>
            {planned && ' · a paper plans it'}
            {denied && ' · a paper says that it was not done'}
          </span>
          <span class="faint">{reasonWords(gap)}</span>
        </summary>
        <p>
          <NodeLink id={row.id}>{row.name}</NodeLink> · <NodeLink id={column.id}>{column.name}</NodeLink>
        </p>
        <GapReasons together={together} nearby={nearby} papers={papers} />
      </details>
    </li>
  )
}
