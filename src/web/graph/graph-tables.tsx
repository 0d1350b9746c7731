import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { TableFrame } from '../shared/table-frame.tsx'
import { tieWords } from '../shared/ties.ts'
import { TypeLabel } from '../shared/type-label.tsx'
import { counted, grouped } from '../shared/words.ts'
import { edgeKey, type Subgraph } from './subgraph.ts'

/** How many rows more are shown at a time. */
const STEP = 50

interface GraphTablesProps {
  readonly shown: Subgraph
  readonly picked: string | null
  pick(id: string): void
}

/** What is drawn, as two tables: for keys, for screen readers, and for whoever reads rather than looks. */
export function GraphTables({ shown: { nodes, edges }, picked, pick }: GraphTablesProps) {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const degrees = new Map<string, number>()
  for (const id of edges.flatMap(({ from, to }) => [from, to])) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  return (
    <div class="graph-tables">
      <Rows
        title={`${counted(nodes.length, 'node')}`}
        head={['Name', 'Type', 'Papers or year', 'Relations']}
        rows={nodes}
        row={({ id, name, type, support, year }) => (
          <tr key={id} class={id === picked ? 'is-picked' : undefined}>
            <th scope="row">
              <button type="button" class="text-button" aria-pressed={id === picked} onClick={() => pick(id)}>
                {name}
              </button>
            </th>
            <td>
              <TypeLabel type={type} />
            </td>
            <td class="number">{support === null ? (year ?? 'no date') : grouped(support)}</td>
            <td class="number">{grouped(degrees.get(id) ?? 0)}</td>
          </tr>
        )}
      />
      <Rows
        title={`${counted(edges.length, 'relation')}`}
        head={['From', 'Relation', 'To', 'Papers']}
        rows={edges}
        row={(edge) => (
          <tr key={edgeKey(edge)}>
            <th scope="row">{names.get(edge.from)}</th>
            <td class="graph-tie">{tieWords(edge.tie)}</td>
            <td>{names.get(edge.to)}</td>
            <td class="number">{grouped(edge.papers)}</td>
          </tr>
        )}
      />
    </div>
  )
}

interface RowsProps<Item> {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly Item[]
  readonly row: (item: Item) => ComponentChildren
}

function Rows<Item>({ title, head, rows, row }: RowsProps<Item>) {
  const [most, setMost] = useState(STEP)
  return (
    <section>
      <h2>{title}</h2>
      <TableFrame label={title}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.slice(0, most).map(row)}</tbody>
      </TableFrame>
      {rows.length > most && (
        <p class="more">
          {grouped(most)} of {grouped(rows.length)} rows shown
          <button type="button" onClick={() => setMost(most * 2)}>
            Show more rows
          </button>
        </p>
      )}
    </section>
  )
}
