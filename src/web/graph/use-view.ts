import { useMemo } from 'preact/hooks'
import { navigate, useHistoryState, useSearch } from 'wouter-preact/use-browser-location'
import type { GraphView } from './graph-view.ts'
import { addressOf, readView } from './view-address.ts'

/** How many steps of the history lie between the address that the reader came to and this one. */
interface Steps {
  readonly graphSteps: number
}

export interface ViewInUrl {
  readonly view: GraphView
  change(view: GraphView): void
  /** Goes a step back; null at the first. */
  readonly undo: (() => void) | null
}

/** The view that the URL holds. Every change is a step of the history, so what undoes it is going back. */
export function useView(): ViewInUrl {
  const search = useSearch()
  const steps = useHistoryState<Steps | null>()?.graphSteps ?? 0
  const view = useMemo(() => readView(new URLSearchParams(search)), [search])
  return {
    view,
    change: (next) => {
      const address = addressOf(next)
      if (address !== addressOf(view)) navigate(address, { state: { graphSteps: steps + 1 } satisfies Steps })
    },
    undo: steps > 0 ? () => history.back() : null,
  }
}
