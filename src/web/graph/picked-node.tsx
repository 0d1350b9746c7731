import { ExplorerGraphCountsDocument } from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { NodeLink } from '../shared/node-link.tsx'
import { Answered } from '../shared/states.tsx'
import { TypeLabel } from '../shared/type-label.tsx'
import { counted } from '../shared/words.ts'
import { type GraphView, hid, unpinned, withEnd } from './graph-view.ts'
import { groupCounts } from './groups.ts'
import { Groups } from './groups-list.tsx'
import type { GraphNode, Subgraph } from './subgraph.ts'

interface PickedNodeProps {
  readonly node: GraphNode
  readonly view: GraphView
  readonly shown: Subgraph
  change(view: GraphView): void
  /** Keeps the node where it is. */
  pin(id: string): void
}

/** The node that the reader looks at: what there is around it, counted before it is shown, and what may be done with it. */
export function PickedNode({ node, view, shown, change, pin }: PickedNodeProps) {
  const answer = useAnswer(ExplorerGraphCountsDocument, { id: node.id })
  const isPinned = view.pins.some(({ id }) => id === node.id)
  const isEnd = view.ends.includes(node.id)
  return (
    <section class="graph-picked" aria-label="What is picked">
      <h2>
        <NodeLink id={node.id}>{node.name}</NodeLink>
      </h2>
      <p class="faint">
        <TypeLabel type={node.type} />
        {node.support === null ? node.year : `in ${counted(node.support, 'paper')}`}
      </p>
      <p class="graph-actions">
        <button
          type="button"
          aria-pressed={isPinned}
          onClick={() => (isPinned ? change(unpinned(view, node.id)) : pin(node.id))}
        >
          Pin
        </button>
        <button type="button" aria-pressed={isEnd} onClick={() => change(withEnd(view, node.id))}>
          {view.ends.length === 1 && !isEnd ? 'Path to here' : 'Path from here'}
        </button>
        <button type="button" onClick={() => change(hid(view, node.id))}>
          Hide
        </button>
      </p>
      <Answered answer={answer} what="how much is around it">
        {(data) => <Groups id={node.id} counts={groupCounts(data.node, shown)} view={view} change={change} />}
      </Answered>
    </section>
  )
}
