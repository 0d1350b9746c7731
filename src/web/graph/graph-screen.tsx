import { Answered } from '../shared/states.tsx'
import { useTitle } from '../shared/title.ts'
import { Begin } from './begin.tsx'
import { Finder } from './finder.tsx'
import { GraphPanes } from './graph-panes.tsx'
import { started } from './graph-view.ts'
import { useParts } from './use-parts.ts'
import { useView } from './use-view.ts'

/** Anything with what surrounds it, drawn and as a table, to go on from there. */
export function GraphScreen() {
  const { view, change, undo } = useView()
  const answer = useParts(view)
  const [first] = view.starts
  const name = answer.data?.flatMap(({ graph }) => graph?.nodes ?? []).find(({ id }) => id === first)?.name
  useTitle(first === undefined ? 'Graph' : `Around ${name ?? first}`)
  return (
    <div class="graph-screen">
      <h1 class="visually-hidden">Graph</h1>
      <div class="graph-bar">
        <Finder onFound={(id) => change(started(view, id))} />
        <button type="button" disabled={undo === null} onClick={() => undo?.()}>
          Undo
        </button>
      </div>
      {first === undefined && view.expansions.length === 0 && view.ends.length < 2 ? (
        <Begin />
      ) : (
        <Answered answer={answer} what="the graph">
          {(parts) => <GraphPanes view={view} parts={parts} change={change} />}
        </Answered>
      )}
    </div>
  )
}
