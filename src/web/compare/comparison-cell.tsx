import type { Assertion, ExplorerComparisonQuery } from '../generated/operations.ts'
import { idType } from '../shared/id-type.ts'
import { NodeLink } from '../shared/node-link.tsx'
import { verb } from '../shared/relations.ts'
import { tieWords } from '../shared/ties.ts'
import { Unfolding } from '../shared/unfolding.tsx'
import { counted } from '../shared/words.ts'
import { type RowPlace, ValueSentences, valueKey } from './value-sentences.tsx'

type Cell = NonNullable<ExplorerComparisonQuery['comparison']>['edges'][number]['node']['cells'][number]
type Value = Cell['values'][number]

interface ComparisonCellProps {
  readonly cell: Cell
  readonly row: RowPlace
}

/** How many values of a cell are shown before one asks for the others. */
const SHOWN = 5

/** What is said of a row in a column, each value with the sentences that say it. */
export function ComparisonCell({ cell: { column, values, more }, row }: ComparisonCellProps) {
  if (values.length === 0) return <span class="compare-unsaid">not stated</span>
  const shown = values.length > SHOWN + 1 ? SHOWN : values.length
  const rest = values.slice(shown)
  return (
    <>
      <Values values={values.slice(0, shown)} row={row} column={column} />
      {rest.length > 0 && (
        <Unfolding class="compare-rest" summary={`${rest.length} more`}>
          {() => (
            <>
              <Values values={rest} row={row} column={column} />
              {more && <p class="faint">There are more: the first {values.length} are here.</p>}
            </>
          )}
        </Unfolding>
      )}
    </>
  )
}

interface ValuesProps {
  readonly values: readonly Value[]
  readonly row: RowPlace
  readonly column: Cell['column']
}

function Values({ values, row, column }: ValuesProps) {
  // Of a method papers tell, so that there is a number of them.
  const ofPaper = idType(row.id) === 'paper'
  return (
    <ul class="plain-list compare-values">
      {values.map((value) => (
        <li key={valueKey(value)}>
          <Unfolding
            class="compare-value"
            summary={
              <>
                <span class="faint">{verbOf(value)} </span>
                <span class="compare-name">{value.entity?.name ?? value.claim?.text}</span>
                <span class="faint">{limitsOf(value, ofPaper)}</span>
              </>
            }
          >
            {() => (
              <>
                <ValueSentences row={row} column={column} value={value} />
                {value.entity !== null && (
                  <p class="faint">
                    <NodeLink id={value.entity.id}>{value.entity.name}</NodeLink>
                  </p>
                )}
              </>
            )}
          </Unfolding>
        </li>
      ))}
    </ul>
  )
}

/** How a row relates to a value, as a verb before its name; empty where the head of the column says it. */
function verbOf({ relation, assertion }: Value): string {
  switch (relation) {
    case null:
    case 'EVALUATED_ON':
    case 'APPLIED_TO':
      return ''
    case 'BASED_ON':
    case 'OUTPERFORMS':
    case 'CITES':
      return tieWords(relation)
    default:
      return verb(relation, assertion)
  }
}

const SAID: Readonly<Record<Assertion, string | null>> = {
  ASSERTED: null,
  NEGATED: 'denied',
  FUTURE: 'planned',
}

/** What stands after the name of a value: that it is denied or planned, where no verb says so, and how many papers say it. */
function limitsOf({ assertion, papers }: Value, ofPaper: boolean): string {
  if (ofPaper) return ''
  return [SAID[assertion], papers > 1 ? counted(papers, 'paper') : null]
    .filter((words) => words !== null)
    .map((words) => `, ${words}`)
    .join('')
}
