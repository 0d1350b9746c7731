import { NodeLink } from '../shared/node-link.tsx'
import { TableFrame } from '../shared/table-frame.tsx'
import { grouped } from '../shared/words.ts'
import type { PaperRead } from './readings.ts'

/** The results that a paper prints, as a table. */
export function Claims({ paper: { claims } }: { readonly paper: PaperRead }) {
  if (claims.edges.length === 0) return null
  return (
    <section>
      <h2>Results it prints</h2>
      <TableFrame label="Results">
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Metric</th>
            <th scope="col">Method</th>
            <th scope="col">Dataset</th>
            <th scope="col">As printed</th>
          </tr>
        </thead>
        <tbody>
          {claims.edges.map(({ node: { id, value, direction, metric, method, dataset, text } }) => (
            <tr key={id}>
              <td class="value">
                {direction === null ? '' : direction === 'UP' ? '↑ ' : '↓ '}
                {value}
              </td>
              {[metric, method, dataset].map((entity, column) => (
                <td key={column}>
                  {entity === null ? (
                    <span class="faint">–</span>
                  ) : (
                    <NodeLink id={entity.id}>{entity.name}</NodeLink>
                  )}
                </td>
              ))}
              <td class="as-printed">{text}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {claims.edges.length < claims.totalCount && (
        <p class="faint">
          {grouped(claims.edges.length)} of {grouped(claims.totalCount)} shown.
        </p>
      )}
    </section>
  )
}
