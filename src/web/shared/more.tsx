import type { ComponentChildren } from 'preact'
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
  if (shown >= total) return null
  return (
    <p class="more">
      {grouped(shown)} of {grouped(total)}
      {what !== undefined && ` ${what}`} shown{shown >= most && ', the first'}
      {shown < most && <ShowMore param={param} next={Math.min(most, shown + step)} />}
    </p>
  )
}

interface MoreThanProps {
  readonly shown: number
  readonly param: string
  readonly most: number
  /** That there is more, in words. */
  readonly children: ComponentChildren
}

/** That there is more of something than is shown, where nobody knows how much, and a link that shows twice as much of it. */
export function MoreThan({ shown, param, most, children }: MoreThanProps) {
  return (
    <p class="more">
      {children}
      {shown < most && <ShowMore param={param} next={Math.min(most, shown * 2)} />}
    </p>
  )
}

function ShowMore({ param, next }: { readonly param: string; readonly next: number }) {
  const search = useSearch()
  return (
    <Link class="button" stays href={`${location.pathname}${withParams(search, { [param]: next })}`}>
      Show more
    </Link>
  )
}
