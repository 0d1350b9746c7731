import { useSearch } from 'wouter-preact/use-browser-location'
import { withParams } from '../routing/address.ts'
import { Link } from '../routing/link.tsx'
import { grouped } from './words.ts'

interface MoreProps {
  readonly shown: number
  readonly total: number
  /** What there is so many of, such as `methods`. */
  readonly what?: string
  /** The parameter of the URL that says how many are shown. */
  readonly param?: string
  /** How many more are shown at a time. */
  readonly step?: number
  /** The most that can be shown; all when not given. */
  readonly most?: number
}

/** How much of a list is shown, and a link that shows more of it; nothing where all is shown. */
export function More({ shown, total, what, param = 'show', step = 20, most = total }: MoreProps) {
  const search = useSearch()
  if (shown >= total) return null
  const next = Math.min(most, shown + step)
  return (
    <p class="more">
      {grouped(shown)} of {grouped(total)}
      {what !== undefined && ` ${what}`} shown{shown >= most && ', the first'}
      {shown < most && (
        <Link class="button" stays href={`${location.pathname}${withParams(search, { [param]: next })}`}>
          Show more
        </Link>
      )}
    </p>
  )
}
