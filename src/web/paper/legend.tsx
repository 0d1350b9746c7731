import { SHOWN_TYPES } from '../shared/shown-type.ts'
import { counted } from '../shared/words.ts'
import { type Mention, type PaperRead, unshownMentions } from './readings.ts'

/** Which line under the words stands for which type. */
export function Legend({
  mentions,
  paper,
}: {
  readonly mentions: readonly Mention[]
  readonly paper: PaperRead
}) {
  const found = SHOWN_TYPES.filter((type) => mentions.some((mention) => mention.type === type))
  const unshown = unshownMentions(paper)
  if (found.length === 0) return <p class="faint">Nothing was found in its texts.</p>
  return (
    <p class="legend">
      {found.map((type) => (
        <span key={type} id={`legend-${type}`} class={`mention of-${type}`}>
          {type}
        </span>
      ))}
      {unshown > 0 && <span>{counted(unshown, 'more thing')} named and not marked</span>}
    </p>
  )
}
