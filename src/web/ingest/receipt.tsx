import { ExplorerIngestDocument } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { Link } from '../routing/link.tsx'
import { NodeLink } from '../shared/node-link.tsx'
import { StatList } from '../shared/stat-list.tsx'
import { Empty } from '../shared/states.tsx'
import { counted, grouped, yearOf } from '../shared/words.ts'
import { TEXT_LEFT_OUT } from './draft.ts'
import { type KeptReceipt, receiptOf } from './receipts.ts'
import { RefusedLines } from './refused-lines.tsx'
import { KIND_NAMES } from './source-kinds.ts'

/** What became of a text that was sent from this tab. */
export function Receipt({ run }: { readonly run: string }) {
  const receipt = receiptOf(run)
  if (receipt === null) {
    return (
      <Empty title="No such receipt" heading="h1">
        A receipt is kept in the tab that sent the text, until it is closed. What the text brought is in the
        graph; <Link href="/ingest">add more papers</Link>, or search.
      </Empty>
    )
  }
  const { name, kind, papers, refused, refusals } = receipt
  const came = receipt.added + receipt.updated
  return (
    <div class="ingest">
      <h1>What became of {name}</h1>
      {kind !== null && <p class="faint">Read as {KIND_NAMES[kind]}.</p>}
      <Numbers receipt={receipt} />
      {refused > 0 && (
        <section>
          <h2>Refused</h2>
          <p class="faint">
            {counted(refused, 'record')} could not be taken; all others were. The text is still in the form:
            mend these lines and send it again, what is there already stays as it is.
          </p>
          <RefusedLines refusals={refusals} />
          <Shown shown={refusals.length} total={refused} />
        </section>
      )}
      {papers.length > 0 && (
        <section>
          <h2>Papers that came</h2>
          <ul class="plain-list ingest-papers">
            {papers.map(({ id, title, published }) => (
              <li key={id}>
                <NodeLink id={id}>{title}</NodeLink> <span class="faint">{yearOf(published)}</span>
              </li>
            ))}
          </ul>
          <Shown shown={papers.length} total={came} />
        </section>
      )}
      <Lines lines={receipt.lines} />
      <p class="ingest-foot">
        <Link class="button" href="/ingest">
          {refused > 0 ? 'Back to the text' : 'Add more papers'}
        </Link>
      </p>
      <GraphiqlLink document={ExplorerIngestDocument} variables={{ text: TEXT_LEFT_OUT, name }} />
    </div>
  )
}

function Numbers({ receipt }: { readonly receipt: KeptReceipt }) {
  const { added, updated, unchanged, kept, refused, graph, papersBefore } = receipt
  const numbers = [
    ['added', added],
    ['changed', updated],
    ['unchanged', unchanged],
    ...(kept > 0 ? [['left as read better before', kept] as const] : []),
    ['refused', refused],
  ] as const
  return (
    <>
      <StatList numbers={numbers} />
      <p class="ingest-graph">
        The graph now holds {counted(graph.papers, 'paper')}
        {papersBefore !== null && ` (${grouped(papersBefore)} before)`}, {counted(graph.methods, 'method')},{' '}
        {counted(graph.datasets, 'dataset')}, {counted(graph.concepts, 'concept')},{' '}
        {counted(graph.claims, 'printed result')} and {counted(graph.edges, 'relation')}.
      </p>
    </>
  )
}

function Lines({ lines }: Pick<KeptReceipt, 'lines'>) {
  const parts = [
    ['taken as titles', lines.titles],
    ['taken as abstracts', lines.abstracts],
    ['of records taken', lines.records],
    ['refused', lines.refused],
    ...lines.skipped.map((skipped) => [`skipped: ${skipped.reason}`, skipped.lines] as const),
  ] as const
  return (
    <details class="ingest-lines">
      <summary>What became of each of the {counted(lines.total, 'line')}</summary>
      <ul class="plain-list">
        {parts
          .filter(([, number]) => number > 0)
          .map(([what, number]) => (
            <li key={what}>
              {grouped(number)} {what}
            </li>
          ))}
      </ul>
    </details>
  )
}

/** How many of a list that the receipt does not hold as a whole are shown. */
function Shown({ shown, total }: { readonly shown: number; readonly total: number }) {
  if (shown >= total) return null
  return (
    <p class="more">
      {grouped(shown)} of {grouped(total)} shown, the first
    </p>
  )
}
