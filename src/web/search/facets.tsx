import { useSearch } from 'wouter-preact/use-browser-location'
import type { SearchType } from '../generated/operations.ts'
import { withParams } from '../routing/address.ts'
import { Link } from '../routing/link.tsx'
import { grouped } from '../shared/words.ts'
import { TYPES } from './search-request.ts'

const NAMES: Readonly<Record<SearchType, string>> = {
  PAPER: 'Papers',
  METHOD: 'Methods',
  DATASET: 'Datasets',
  CONCEPT: 'Tasks, metrics, concepts',
}

interface FacetsProps {
  readonly counts: readonly { readonly type: SearchType; readonly results: number }[]
  readonly total: number
  readonly chosen: SearchType | null
}

/** The types of thing that were found, with their numbers; choosing one shows it alone. */
export function Facets({ counts, total, chosen }: FacetsProps) {
  const search = useSearch()
  const href = (type: SearchType | null): string => {
    const params = { type: type?.toLowerCase() ?? null, from: null, to: null, show: null }
    return `/search${withParams(search, params)}`
  }
  const numbers = new Map(counts.map(({ type, results }) => [type, results]))
  return (
    <nav class="facets" aria-label="Types">
      <ul>
        {[null, ...TYPES].map((type) => {
          const number = type === null ? total : (numbers.get(type) ?? 0)
          return (
            <li key={type}>
              <Link
                href={href(type)}
                stays
                class={number === 0 ? 'is-none' : undefined}
                aria-current={type === chosen ? 'true' : undefined}
              >
                <span>{type === null ? 'All' : NAMES[type]}</span>
                <span class="number">{grouped(number)}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
