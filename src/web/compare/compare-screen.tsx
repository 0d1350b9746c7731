import { navigate } from 'wouter-preact/use-browser-location'
import type { SearchType } from '../generated/operations.ts'
import { useParams } from '../routing/use-place.ts'
import { Finder } from '../shared/finder.tsx'
import { Starts } from '../shared/starts.tsx'
import { useTitle } from '../shared/title.ts'
import { type Compared, comparedAddress, MOST, readCompared, withOneMore } from './compared.ts'
import { Comparison } from './comparison.tsx'

/** Papers or methods side by side, or the methods tried on a dataset: what is said of each, with the sentences. */
export function CompareScreen() {
  const compared = readCompared(useParams())
  useTitle('Compare')
  const { ids } = compared
  return (
    <div class="compare">
      <header class="screen-head">
        <h1>Compare</h1>
        {ids.length < MOST && (
          <Finder
            label={labelOf(compared)}
            placeholder={ids.length === 0 ? 'A paper, method or dataset' : 'Its name'}
            types={typesOf(compared)}
            onFound={(id) => navigate(comparedAddress(withOneMore(compared, id)))}
          />
        )}
      </header>
      {ids.length === 0 ? (
        <Starts
          title="Begin with a paper, a method or a dataset"
          lists={['methods', 'datasets']}
          hrefOf={(id) => comparedAddress([id])}
        >
          Papers or methods stand side by side, with what is said of each and the sentences that say it. A
          dataset brings the methods that were tried on it.
        </Starts>
      ) : (
        <Comparison key={compared.by} compared={compared} />
      )}
    </div>
  )
}

function labelOf({ by, ids }: Compared): string {
  if (ids.length === 0) return 'Begin with'
  return by === 'dataset' ? 'Another dataset' : `Add a ${by}`
}

function typesOf({ by, ids }: Compared): readonly SearchType[] {
  if (ids.length === 0) return ['PAPER', 'METHOD', 'DATASET']
  return by === 'paper' ? ['PAPER'] : by === 'method' ? ['METHOD'] : ['DATASET']
}
