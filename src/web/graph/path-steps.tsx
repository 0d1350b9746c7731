import { NodeLink } from '../shared/node-link.tsx'
import { tieWords } from '../shared/ties.ts'
import type { GraphView } from './graph-view.ts'
import type { Hops } from './requests.ts'
import type { Subgraph } from './subgraph.ts'

interface PathStepsProps {
  readonly view: GraphView
  /** Undefined while it is not known; null where there is no path. */
  readonly hops: Hops | null | undefined
  /** All that was read, for a step may lead through what is hidden. */
  readonly graph: Subgraph
  change(view: GraphView): void
}

/** The path between the two ends that the reader chose, with a sentence for every step; what is to be done where one lacks. */
export function PathSteps({ view, hops, graph, change }: PathStepsProps) {
  const names = new Map(graph.nodes.map(({ id, name }) => [id, name]))
  const name = (id: string): string => names.get(id) ?? id
  const [from, to] = view.ends
  if (from === undefined) return null
  return (
    <section class="graph-path" aria-label="Path">
      <h2>{to === undefined ? `A path from ${name(from)}` : `From ${name(from)} to ${name(to)}`}</h2>
      {to === undefined && <p class="faint">Pick another node, and choose “Path to here”.</p>}
      {hops === null && <p role="status">Nothing leads from the one to the other.</p>}
      {hops != null && (
        <ol>
          {hops.map((hop) => {
            const [begin, end] = hop.reversed ? [hop.to, hop.from] : [hop.from, hop.to]
            return (
              <li key={`${hop.from.id} ${hop.to.id}`}>
                <b>{name(begin.id)}</b> {tieWords(hop.relation)} <b>{name(end.id)}</b>
                {hop.evidence[0] !== undefined && <q>{hop.evidence[0].text}</q>}
                {hop.paper !== null && hop.paper.id !== begin.id && (
                  <span class="faint">
                    {' '}
                    <NodeLink id={hop.paper.id}>{hop.paper.title}</NodeLink>
                  </span>
                )}
              </li>
            )
          })}
        </ol>
      )}
      <button type="button" onClick={() => change({ ...view, ends: [] })}>
        Without a path
      </button>
    </section>
  )
}
