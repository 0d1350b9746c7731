import { useEffect, useRef } from 'preact/hooks'
import { ExplorerGapCellDocument, type ExplorerGapCellQuery } from '../generated/operations.ts'
import { GraphiqlLink } from '../graphql/graphiql-link.tsx'
import { useAnswer } from '../graphql/use-answer.ts'
import { NodeLink } from '../shared/node-link.tsx'
import { SentenceList } from '../shared/sentence-list.tsx'
import { Answered } from '../shared/states.tsx'
import { grouped } from '../shared/words.ts'
import { GapReasons, reasonWords } from './gap-reasons.tsx'
import { type GapsRequest, spotVariables } from './gaps-request.ts'
import { between, scoreText, stateWords } from './heat.ts'

/** The place of the grid that is opened: the sentences that fill it, or the papers that make it interesting. */
export function GapCell({ request }: { readonly request: GapsRequest }) {
  const variables = spotVariables(request)
  const answer = useAnswer(ExplorerGapCellDocument, variables)
  const panel = useRef<HTMLElement>(null)
  const key = request.at === null ? null : `${request.at.row} ${request.at.column}`
  const before = useRef(key)
  const loading = answer.loading
  // On a phone what one opens lies below the grid, out of sight.
  useEffect(() => {
    if (loading || key === before.current) return
    before.current = key
    if (key !== null) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [loading, key])
  return (
    <section class="gap-cell" aria-label="The place that is opened" aria-live="polite" ref={panel}>
      {variables === null ? (
        <p class="faint">Open a place of the grid to read the sentences behind it.</p>
      ) : (
        <Answered answer={answer} what="the sentences">
          {(data) => (
            <>
              <Opened data={data} />
              <GraphiqlLink document={ExplorerGapCellDocument} variables={variables} />
            </>
          )}
        </Answered>
      )}
    </section>
  )
}

function Opened({ data: { gapGrid, gaps } }: { readonly data: ExplorerGapCellQuery }) {
  const [line] = gapGrid?.rows ?? []
  const [column] = gapGrid?.columns ?? []
  const [cell] = line?.cells ?? []
  if (line === undefined || column === undefined || cell === undefined) {
    return <p class="faint">The grid has no such place.</p>
  }
  const [gap] = gaps?.edges.map(({ node }) => node) ?? []
  const papers = new Set(cell.evidence.map(({ paper }) => paper?.id)).size
  return (
    <>
      <h2>
        <NodeLink id={line.entity.id}>{line.entity.name}</NodeLink> {between(column.id)}{' '}
        <NodeLink id={column.id}>{column.name}</NodeLink>
      </h2>
      <p>{sentence(stateWords(cell))}</p>
      <SentenceList places={cell.evidence} />
      {cell.state === 'STATED' && papers < cell.papers && (
        <p class="faint">
          {grouped(papers)} of the {grouped(cell.papers)} papers shown.
        </p>
      )}
      {gap !== undefined && (
        <>
          <p>
            Score {scoreText(cell.score)}: {reasonWords(gap)}.
          </p>
          <GapReasons {...gap} />
        </>
      )}
    </>
  )
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
