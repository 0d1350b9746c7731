import type { ComponentChildren } from 'preact'
import { NodeLink } from './node-link.tsx'
import { counted } from './words.ts'

interface BackedProps {
  readonly id: string
  readonly name: string
  /** What stands beside the name. */
  readonly note?: ComponentChildren
  /** How many papers say so. */
  readonly support: number
  /** The sentences that say so. */
  readonly children: ComponentChildren
}

/** Something that papers relate a thing to: a link, and the number of papers that say so, which opens to their sentences. */
export function Backed({ id, name, note, support, children }: BackedProps) {
  return (
    <div class="backed">
      <span class="backed-name">
        <NodeLink id={id}>{name}</NodeLink> <span class="faint">{note}</span>
      </span>
      <details>
        <summary>
          {counted(support, 'paper')}
          <span class="visually-hidden"> on {name}</span>
        </summary>
        {children}
      </details>
    </div>
  )
}
