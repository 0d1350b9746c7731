import type { ComponentChildren } from 'preact'

interface TableFrameProps {
  /** What the table holds. */
  readonly label: string
  readonly children: ComponentChildren
}

/** A table that can be moved sideways where the window is too narrow for it, also by keys. */
export function TableFrame({ label, children }: TableFrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keys.
    <section class="table-frame" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </section>
  )
}
