import {
  type ComparisonColumn,
  ExplorerComparisonSentencesDocument,
  type ExplorerComparisonSentencesQuery,
} from '../generated/operations.ts'
import { useAnswer } from '../graphql/use-answer.ts'
import { SentenceList } from '../shared/sentence-list.tsx'
import { Answered } from '../shared/states.tsx'
import type { ComparedVariables } from './compared.ts'

/** Where a row stands in a comparison. */
export interface RowPlace {
  /** The id of its paper or method. */
  readonly id: string
  readonly variables: ComparedVariables
  /** The cursor of the row before it; null for the first. */
  readonly after: string | null
}

type Row = NonNullable<ExplorerComparisonSentencesQuery['comparison']>['edges'][number]['node']
type Value = Omit<Row['cells'][number]['values'][number], 'evidence'>

/** What tells a value from the others of its cell. */
export function valueKey({ entity, claim, relation, assertion }: Value): string {
  return `${entity?.id ?? claim?.id} ${relation} ${assertion}`
}

interface ValueSentencesProps {
  readonly row: RowPlace
  readonly column: ComparisonColumn
  readonly value: Value
}

/** The sentences that say a value, asked for when they are shown: of all that a comparison rests on one reads little. */
export function ValueSentences({ row: { id, variables, after }, column, value }: ValueSentencesProps) {
  const answer = useAnswer(ExplorerComparisonSentencesDocument, { ...variables, columns: [column], after })
  return (
    <Answered answer={answer} what="the sentences">
      {({ comparison }) => {
        const row = comparison?.edges.map(({ node }) => node).find(({ subject }) => subject.id === id)
        const values = row?.cells.flatMap((cell) => cell.values) ?? []
        const said = values.find((one) => valueKey(one) === valueKey(value))
        return said === undefined ? (
          <p class="faint">No paper says so any more. Load the page again to see what they say now.</p>
        ) : (
          <SentenceList places={said.evidence} />
        )
      }}
    </Answered>
  )
}
