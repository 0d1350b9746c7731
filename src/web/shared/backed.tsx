import type { ComponentChildren } from 'preact'
import { NodeLink } from './node-link.tsx'
import { counted } from './words.ts'

interface BackedProps {
  /** Its id; none where no screen shows it. */
  readonly id?: string
  readonly name: string
  /** What stands beside the name. */
  readonly note?: ComponentChildren
  /** How many papers say so. */
  readonly support: number
  /** Whether its sentences are shown at first. */
  readonly open?: boolean
  /** The sentences that say so. */
  readonly children: ComponentChildren
}

/** Something that papers say: a name, with a link where it has a screen, and the number of papers that say so, which opens to their sentences. */
export function Backed({ id, name, note, support, open, children }: BackedProps) {
  return (
    <div class="backed">
      <span class="backed-name">
        {id === undefined ? name : <NodeLink id={id}>{name}</NodeLink>} <span class="faint">{note}</span>
      </span>
      <details open={open}>
        <summary>
          {counted(support, 'paper')}
          <span class="visually-hidden"> on {name}</span>
        </summary>
        {children}
      </details>
    </div>
  )
}
