import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ExplorerComparisonQuery } from '../generated/operations.ts'
import { NodeLink } from '../shared/node-link.tsx'
import { TableFrame } from '../shared/table-frame.tsx'
import { yearOf } from '../shared/words.ts'
import type { Compared, ComparedVariables } from './compared.ts'
import { ComparisonCell } from './comparison-cell.tsx'
import { RowButtons } from './row-buttons.tsx'

type Found = NonNullable<ExplorerComparisonQuery['comparison']>
type Row = Found['edges'][number]
type Column = Found['columns'][number]

interface ComparisonTableProps {
  readonly compared: Compared
  /** What the server was asked for all of it. */
  readonly variables: ComparedVariables
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** What is compared, a row each, and what is said of it, a column for each kind of thing. */
export function ComparisonTable({ compared, variables, columns, rows }: ComparisonTableProps) {
  const { by, ids } = compared
  const moved = useRef<readonly string[]>([])
  const order = rows.map(({ node }) => node.subject.id).join(' ')
  // A row that is put elsewhere loses the focus that was in it.
  useLayoutEffect(() => {
    const [button] = moved.current.flatMap((id) => document.getElementById(id) ?? [])
    moved.current = []
    button?.focus()
  }, [order])
  return (
    <TableFrame label="Comparison">
      <thead>
        <tr>
          <th scope="col">{by === 'paper' ? 'Paper' : 'Method'}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {HEADS[by === 'paper' ? 'paper' : 'method'][column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ node: { subject, cells } }, at) => (
          <tr key={subject.id}>
            <th scope="row">
              <NodeLink id={subject.id}>{nameOf(subject)}</NodeLink>{' '}
              {subject.__typename === 'Paper' && <span class="faint">{yearOf(subject.published)}</span>}
              {by !== 'dataset' && (
                <RowButtons
                  id={subject.id}
                  name={nameOf(subject)}
                  ids={ids}
                  above={rows[at - 1]?.node.subject.id}
                  below={rows[at + 1]?.node.subject.id}
                  onMoved={(buttons) => {
                    moved.current = buttons
                  }}
                />
              )}
            </th>
            {cells.map((cell) => (
              <td key={cell.column}>
                <ComparisonCell
                  cell={cell}
                  row={{ id: subject.id, variables, after: rows[at - 1]?.cursor ?? null }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

const HEADS: Readonly<Record<'paper' | 'method', Readonly<Record<Column, string>>>> = {
  paper: {
    METHOD: 'Methods',
    DATASET: 'Datasets',
    TASK: 'Tasks',
    METRIC: 'Metrics',
    CLAIM: 'Printed results',
  },
  method: {
    METHOD: 'Builds on, outperforms',
    DATASET: 'Evaluated on',
    TASK: 'Applied to',
    METRIC: 'Measured by',
    CLAIM: 'Printed results',
  },
}

function nameOf(subject: Row['node']['subject']): string {
  if (subject.__typename === 'Paper') return subject.title
  return 'name' in subject ? subject.name : subject.id
}
