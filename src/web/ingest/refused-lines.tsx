import { Link } from '../routing/link.tsx'
import { TableFrame } from '../shared/table-frame.tsx'
import { grouped } from '../shared/words.ts'
import type { RefusedLine } from './receipts.ts'

interface RefusedLinesProps {
  readonly refusals: readonly RefusedLine[]
  /** Whether they stand beside the form that the lines are in. */
  readonly stays?: boolean
}

/** Records that were refused: where they begin, what stands there, and why; each a link into the text. */
export function RefusedLines({ refusals, stays = false }: RefusedLinesProps) {
  return (
    <TableFrame label="Refused records">
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Why, and what to do</th>
          <th scope="col">What stands there</th>
        </tr>
      </thead>
      <tbody>
        {refusals.map(({ line, reason, text }) => (
          <tr key={`${line} ${reason}`}>
            <td>
              <Link href={`/ingest?line=${line}`} stays={stays} aria-label={`Go to line ${grouped(line)}`}>
                {grouped(line)}
              </Link>
            </td>
            <td>{reason}</td>
            <td>
              <code class="ingest-line">{text}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
