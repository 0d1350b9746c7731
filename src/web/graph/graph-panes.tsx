import { useMemo, useState } from 'preact/hooks'
import { ExplorerGraphDocument } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { Empty } from '../shared/states.tsx'
import { CypherText } from './cypher-text.tsx'
import type { Drawing } from './drawing/drawing.ts'
import { sceneOf } from './drawing/scene.ts'
import { Exports } from './exports.tsx'
import { Filters } from './filters.tsx'
import { GraphCanvas } from './graph-canvas.tsx'
import { GraphTables } from './graph-tables.tsx'
import { type GraphView, pinned } from './graph-view.ts'
import { PathSteps } from './path-steps.tsx'
import { PickedNode } from './picked-node.tsx'
import type { Part } from './requests.ts'
import { shownGraph } from './shown-graph.ts'
import { merged } from './subgraph.ts'
import { Summary } from './summary.tsx'

/** Where there is no room for all at once. */
const NARROW = matchMedia('(max-width: 56rem)')

interface GraphPanesProps {
  readonly view: GraphView
  readonly parts: readonly Part[]
  change(view: GraphView): void
}

/** What a view shows, once its parts are there: the drawing, what is picked, and the tables. */
export function GraphPanes({ view, parts, change }: GraphPanesProps) {
  const graphs = useMemo(() => parts.flatMap(({ graph }) => graph ?? []), [parts])
  const read = useMemo(() => merged(graphs), [graphs])
  const path = parts.find((part) => part.kind === 'path')
  const shown = useMemo(() => shownGraph(view, graphs, path?.graph), [view, graphs, path])
  const picked = shown.nodes.find(({ id }) => id === view.picked)
  const around = parts.findLast((part) => part.kind === 'around')
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const scene = useMemo(() => sceneOf(view, shown, path?.graph ?? null), [view, shown, path])
  const [wide] = useState(() => !NARROW.matches)
  const pick = (id: string) => change({ ...view, picked: id })
  if (shown.nodes.length === 0) {
    return (
      <>
        <Summary view={view} parts={parts} shown={shown} change={change} />
        <Empty title="Nothing to show">Find something above to begin with.</Empty>
      </>
    )
  }
  return (
    <>
      <div class="graph-head">
        <Summary view={view} parts={parts} shown={shown} change={change} />
        <Exports shown={shown} drawing={drawing} />
      </div>
      <details class="graph-tools" open={wide}>
        <summary>Filters</summary>
        <Filters view={view} graph={read} change={change} />
      </details>
      <div class="graph-panes">
        <GraphCanvas
          scene={scene}
          onPick={pick}
          onMove={(id, place) => change({ ...pinned(view, { id, ...place }), picked: id })}
          onDrawing={setDrawing}
        />
        <div class="graph-side">
          {picked === undefined ? (
            <p class="faint">
              Pick a node, in the drawing or in the table, to see how much there is around it.
            </p>
          ) : (
            <PickedNode
              key={picked.id}
              node={picked}
              view={view}
              shown={shown}
              change={change}
              pin={(id) => {
                const { x, y } = drawing?.placeOf(id) ?? { x: 0, y: 0 }
                change(pinned(view, { id, x, y }))
              }}
            />
          )}
          <PathSteps view={view} hops={path?.hops} graph={read} change={change} />
        </div>
      </div>
      <GraphTables shown={shown} picked={view.picked} pick={pick} />
      {around?.cypher != null && (
        <CypherText
          about={read.nodes.find(({ id }) => id === around.id)?.name ?? around.id}
          {...around.cypher}
        />
      )}
      {around !== undefined && (
        <GraphiqlLink document={ExplorerGraphDocument} variables={{ id: around.id }} />
      )}
    </>
  )
}
