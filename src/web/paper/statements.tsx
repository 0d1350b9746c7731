import { NodeLink } from '../shared/node-link.tsx'
import { STATED, verb } from '../shared/relations.ts'
import { SentenceList } from '../shared/sentence-list.tsx'
import { TypeLabel } from '../shared/type-label.tsx'
import { grouped } from '../shared/words.ts'
import { type PaperRead, type Reading, statementsOf } from './readings.ts'

/** What a paper says of methods, datasets and concepts, as sentences, each with the paper's own words behind it. */
export function Statements({ paper }: { readonly paper: PaperRead }) {
  const readings = statementsOf(paper)
  if (readings.length === 0) return null
  const total = paper.methods.totalCount + paper.datasets.totalCount + paper.concepts.totalCount
  return (
    <section>
      <h2>What it says</h2>
      {STATED.map((relation) => readings.filter((reading) => reading.relation === relation)).map((group) =>
        group.map((reading) => (
          <Statement key={`${reading.relation} ${reading.node.id}`} reading={reading} />
        )),
      )}
      {readings.length < total && (
        <p class="faint">
          {grouped(readings.length)} of {grouped(total)} shown: the first 50 of each type.
        </p>
      )}
    </section>
  )
}

function Statement({
  reading: { relation, assertion, confidence, node, type, evidence },
}: {
  readonly reading: Reading
}) {
  return (
    <details class="statement">
      <summary>
        <span>
          The paper{' '}
          <b class={assertion === 'ASSERTED' ? undefined : 'is-unsaid'}>{verb(relation, assertion)}</b>{' '}
          {node.name}
        </span>
        <span class="number" title="How sure the reader is, from 0 to 1">
          {confidence.toFixed(2)}
        </span>
      </summary>
      <SentenceList places={evidence} />
      <p class="statement-foot">
        <TypeLabel type={type} />
        <NodeLink id={node.id}>{node.name}</NodeLink> · read by{' '}
        {[...new Set(evidence.map(({ rule }) => rule))].map((rule) => (
          <code key={rule}>{rule} </code>
        ))}
      </p>
    </details>
  )
}
