import { grouped } from '../shared/words.ts'
import { expanded, type GraphView } from './graph-view.ts'
import type { GroupCount } from './groups.ts'

/** How many more are shown at a time. */
const STEP = 20
/** The most that are shown at once. */
const ALL = 300

interface GroupsProps {
  readonly id: string
  readonly counts: readonly GroupCount[]
  readonly view: GraphView
  change(view: GraphView): void
}

/** The relations of a node with their counts, each to be shown further or taken away again. */
export function Groups({ id, counts, view, change }: GroupsProps) {
  if (counts.length === 0) return <p class="faint">Nothing is known around it.</p>
  return (
    <ul class="graph-groups plain-list">
      {counts.map(({ group, words, total, shown }) => {
        const opened = view.expansions.find((known) => known.id === id && known.group === group)?.show ?? 0
        const show = (number: number) => change(expanded(view, { id, group, show: number }))
        return (
          <li key={group}>
            <span>
              {words}
              <span class="number">
                {shown >= total
                  ? ` all ${grouped(total)} shown`
                  : ` ${grouped(shown)} of ${grouped(total)} shown`}
              </span>
            </span>
            <span class="graph-group-buttons">
              {opened > 0 && (
                <button type="button" aria-label={`Close ${words}`} onClick={() => show(0)}>
                  Close
                </button>
              )}
              {shown < total && opened < total && (
                <button
                  type="button"
                  aria-label={`Show ${stepWords(opened, total)} ${words}`}
                  onClick={() => show(Math.min(opened + STEP, total))}
                >
                  {stepWords(opened, total)}
                </button>
              )}
              {shown < total && total - opened > STEP && opened < ALL && (
                <button
                  type="button"
                  aria-label={`Show ${allWords(total)} ${words}`}
                  onClick={() => show(Math.min(total, ALL))}
                >
                  {allWords(total)}
                </button>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function stepWords(opened: number, total: number): string {
  const number = grouped(Math.min(STEP, total - opened))
  if (opened === 0 && total <= STEP) return allWords(total)
  return opened === 0 ? `first ${number}` : `${number} more`
}

function allWords(total: number): string {
  return total > ALL ? `first ${ALL}` : `all ${grouped(total)}`
}
