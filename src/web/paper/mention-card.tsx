import { TypeLabel } from '../shared/type-label.tsx'
import type { PointedAt } from './pointed-at.ts'

/** How wide the card is at most, in pixels. */
const WIDTH = 288

/** What a mention names, and by which rule and how surely that is known. */
export function MentionCard({ at }: { readonly at: PointedAt }) {
  const left = Math.max(0, Math.min(at.left, at.width - WIDTH))
  return (
    <div
      class="mention-card"
      role="tooltip"
      style={{ left: `${left}px`, top: `${at.top + 6}px`, maxWidth: `${WIDTH}px` }}
    >
      {at.mentions.map(({ id, name, type, rule, confidence }) => (
        <dl key={id}>
          <dt>
            <TypeLabel type={type} />
            {name}
          </dt>
          <dd>confidence {confidence.toFixed(2)}</dd>
          <dd>
            read by <code>{rule}</code>
          </dd>
        </dl>
      ))}
    </div>
  )
}
