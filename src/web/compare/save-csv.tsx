import { useState } from 'preact/hooks'
import { ExplorerComparisonCsvDocument, type ExplorerComparisonCsvQuery } from '../generated/operations.ts'
import { AskError, ask } from '../graphql/ask.ts'
import { save } from '../shared/save.ts'
import type { ComparedVariables } from './compared.ts'

/** Buttons that save a whole comparison as CSV, with the sentences or without. */
export function SaveCsv({ variables }: { readonly variables: ComparedVariables }) {
  const [failure, setFailure] = useState<string | null>(null)
  const button = (name: string, sentences: boolean) => (
    <button
      type="button"
      onClick={async () => {
        setFailure(null)
        try {
          const csv = await readCsv(variables, sentences)
          save('comparison.csv', new Blob([csv], { type: 'text/csv;charset=utf-8' }))
        } catch (error) {
          setFailure(error instanceof AskError ? error.message : String(error))
        }
      }}
    >
      {name}
    </button>
  )
  return (
    <p class="compare-save">
      {button('Save as CSV', false)} {button('CSV with sentences', true)}
      <span role="status">{failure}</span>
    </p>
  )
}

/** All pages of a comparison as one file: the head line of the first alone. */
async function readCsv(variables: ComparedVariables, sentences: boolean): Promise<string> {
  const parts: string[] = []
  let after: string | null = null
  do {
    const answer: ExplorerComparisonCsvQuery = await ask(ExplorerComparisonCsvDocument, {
      ...variables,
      sentences,
      after,
    })
    const { comparison } = answer
    const csv = comparison?.csv ?? ''
    parts.push(parts.length === 0 ? csv : csv.slice(csv.indexOf('\r\n') + 2))
    after = comparison?.pageInfo.hasNextPage ? comparison.pageInfo.endCursor : null
  } while (after !== null)
  return parts.join('')
}
