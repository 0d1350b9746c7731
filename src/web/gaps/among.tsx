import { navigate, useSearch } from 'wouter-preact/use-browser-location'
import type { SearchType } from '../generated/operations.ts'
import { Finder } from '../shared/finder.tsx'
import { idType } from '../shared/id-type.ts'
import { MOST_AMONG, withAmong } from './gaps-request.ts'

interface AmongProps {
  /** What gaps are looked for around. */
  readonly of: string
  readonly among: readonly string[]
  /** Names of what the grid shows, by their ids. */
  readonly names: ReadonlyMap<string, string>
  /** Ids among them that mean nothing in the graph. */
  readonly unknown: readonly string[]
}

/** Methods and datasets that alone are looked at, each of which can be taken away, and a search that adds one. */
export function Among({ of, among, names, unknown }: AmongProps) {
  const search = useSearch()
  const change = (ids: readonly string[]) => navigate(`/gaps${withAmong(search, ids)}`)
  const { types, placeholder } = CHOICES[idType(of)] ?? EITHER
  return (
    <div class="gaps-among">
      {among.length < MOST_AMONG && (
        <Finder
          label="Look only at"
          placeholder={placeholder}
          types={types}
          onFound={(id) => change([...new Set([...among, id])])}
        />
      )}
      {among.length > 0 && (
        <ul class="plain-list chips" aria-label="Looked at alone">
          {among.map((id) => (
            <li key={id}>
              <button
                type="button"
                class="chip"
                onClick={() => {
                  change(among.filter((other) => other !== id))
                  // The button goes with what it stands for.
                  document.getElementById('main')?.focus()
                }}
              >
                <span class="visually-hidden">Take away </span>
                {names.get(id) ?? id}
                {unknown.includes(id) && ', which the graph does not hold'}
                <span aria-hidden="true"> ×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface Choice {
  readonly types: readonly SearchType[]
  readonly placeholder: string
}

const EITHER: Choice = { types: ['METHOD', 'DATASET'], placeholder: 'A method or dataset' }
const CHOICES: Readonly<Record<string, Choice>> = {
  dataset: { types: ['METHOD'], placeholder: 'A method' },
  method: { types: ['DATASET'], placeholder: 'A dataset' },
}
