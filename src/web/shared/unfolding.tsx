import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface UnfoldingProps {
  readonly class?: string
  readonly summary: ComponentChildren
  /** Makes what is inside. */
  readonly children: () => ComponentChildren
}

/** What opens, where there is so much to open that the inside is made when it is wanted for the first time. */
export function Unfolding({ class: name, summary, children }: UnfoldingProps) {
  const [wanted, setWanted] = useState(false)
  return (
    <details class={name} onToggle={(event) => event.currentTarget.open && setWanted(true)}>
      <summary>{summary}</summary>
      {wanted && children()}
    </details>
  )
}
