import { counted, grouped } from '../shared/words.ts'
import { EMPTY_VIEW, type GraphView } from './graph-view.ts'
import type { Part } from './requests.ts'
import type { ShownGraph } from './shown-graph.ts'

interface SummaryProps {
  readonly view: GraphView
  readonly parts: readonly Part[]
  readonly shown: ShownGraph
  change(view: GraphView): void
}

/** How much is shown, and how much is not, and why. */
export function Summary({ view, parts, shown, change }: SummaryProps) {
  const names = new Map(shown.nodes.map(({ id, name }) => [id, name]))
  const around = parts.filter((part) => part.kind === 'around')
  const truncated = around.filter((part) => part.truncated).map(({ id }) => names.get(id) ?? id)
  const partly = parts.find((part) => part.kind === 'relations' && part.among < part.of)
  const missing = around.filter(({ graph }) => graph === null).map(({ id }) => id)
  return (
    <div class="graph-summary">
      <p role="status">
        {counted(shown.nodes.length, 'node')} and {counted(shown.edges.length, 'relation')} shown
        {shown.filtered > 0 && `, ${grouped(shown.filtered)} left out by the filters`}
        {shown.undated > 0 && `, ${grouped(shown.undated)} of them papers without a date`}
      </p>
      {shown.filtered > 0 && (
        <button
          type="button"
          onClick={() => {
            const { without, from, to, support } = EMPTY_VIEW
            change({ ...view, without, from, to, support })
          }}
        >
          Without filters
        </button>
      )}
      {view.hidden.length > 0 && (
        <button type="button" onClick={() => change({ ...view, hidden: [] })}>
          Show {grouped(view.hidden.length)} hidden again
        </button>
      )}
      {truncated.length > 0 && (
        <p class="faint">
          There is more around {truncated.join(' and ')} than the first 30: pick it and expand it by relation.
        </p>
      )}
      {partly?.kind === 'relations' && (
        <p class="faint">
          Of the first {grouped(partly.among)} nodes all relations among them are shown, of the others those
          that led to them.
        </p>
      )}
      {missing.length > 0 && <p>The graph holds nothing with the id {missing.join(', ')}.</p>}
    </div>
  )
}
