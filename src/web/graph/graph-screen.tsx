import { Finder } from '../shared/finder.tsx'
import { Starts } from '../shared/starts.tsx'
import { Answered } from '../shared/states.tsx'
import { useTitle } from '../shared/title.ts'
import { GraphPanes } from './graph-panes.tsx'
import { EMPTY_VIEW, started } from './graph-view.ts'
import { useParts } from './use-parts.ts'
import { useView } from './use-view.ts'
import { addressOf } from './view-address.ts'

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
        <Finder
          label="Show in the graph"
          placeholder="A method, dataset, task or paper"
          onFound={(id) => change(started(view, id))}
        />
        <button type="button" disabled={undo === null} onClick={() => undo?.()}>
          Undo
        </button>
      </div>
      {first === undefined && view.expansions.length === 0 && view.ends.length < 2 ? (
        <Starts title="Begin with anything" hrefOf={(id) => addressOf(started(EMPTY_VIEW, id))}>
          Find it above, or take one of these. Around it you see what papers say of it, and go on from there.
        </Starts>
      ) : (
        <Answered answer={answer} what="the graph">
          {(parts) => <GraphPanes view={view} parts={parts} change={change} />}
        </Answered>
      )}
    </div>
  )
}
