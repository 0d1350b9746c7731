import type { GapsQuery } from '../generated/operations.ts'
import { NodeLink } from '../shared/node-link.tsx'
import { SentenceList } from '../shared/sentence-list.tsx'
import { counted, yearOf } from '../shared/words.ts'

type Reason = NonNullable<GapsQuery['gaps']>['edges'][number]['node']['papers'][number]

interface GapReasonsProps {
  /** Numbers of papers that speak of both ends, and of one alone. */
  readonly together: number
  readonly nearby: number
  readonly papers: readonly Reason[]
}

/** The papers that make a gap interesting, each with its own words. */
export function GapReasons({ together, nearby, papers }: GapReasonsProps) {
  const shown = papers.length
  return (
    <>
      <ul class="plain-list gap-reasons">
        {papers.map(({ paper, together: both, evidence }) => (
          <li key={paper?.id}>
            <p class="faint">{both ? 'Speaks of both' : 'Speaks of one of them'}</p>
            {paper !== null && (
              <p>
                <NodeLink id={paper.id}>{paper.title}</NodeLink>{' '}
                <span class="faint">{yearOf(paper.published)}</span>
              </p>
            )}
            <SentenceList places={evidence} />
          </li>
        ))}
      </ul>
      {shown < together + nearby && (
        <p class="faint">
          {counted(shown, 'paper')} of {together + nearby} shown.
        </p>
      )}
    </>
  )
}

/** How many papers make a gap interesting, in words. */
export function reasonWords({ together, nearby }: Pick<GapReasonsProps, 'together' | 'nearby'>): string {
  const both = together > 0 && `${counted(together, 'paper')} speak${together === 1 ? 's' : ''} of both`
  const one = nearby > 0 && `${both === false ? counted(nearby, 'paper') : nearby} of one of them`
  if (both === false && one === false) return 'no paper near by speaks for it'
  if (both === false) return `${counted(nearby, 'paper')} speak${nearby === 1 ? 's' : ''} of one of them`
  return [both, one].filter((words) => words !== false).join(', ')
}
