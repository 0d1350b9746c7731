import { compareCodePoints } from '../../extraction/code-point-order.ts'
import type { EntityRow, ListedPaper } from '../reads/shapes.ts'
import { nameKey, textTerms } from '../text-terms.ts'
import type { SearchQuery, SearchWord } from './search-query.ts'

/** Something an index found, with what it is ranked by. */
export interface Candidate {
  readonly node: ListedPaper | EntityRow
  /** Names it goes by, the first one first; papers go by none. */
  readonly names: readonly string[]
  /** Terms of its title or name. */
  readonly headTerms: ReadonlySet<string>
  /** All its terms, or those of them that are searched for. */
  readonly allTerms: ReadonlySet<string>
  /** Papers that mention it. */
  readonly weight: number
  /** Date of publication, or empty. */
  readonly date: string
}

/** What search results are ordered by. */
export interface SearchPlace {
  /**
   * 2 for a name or alias that is the query; otherwise the share of the query's words it has, of which those outside
   * title and name count half, and those that it only has in another form less than half of that.
   */
  readonly score: number
  /** Papers that mention it. */
  readonly weight: number
  /** Date of publication, or empty. */
  readonly date: string
  readonly id: string
}

export interface SearchHit extends SearchPlace {
  readonly node: ListedPaper | EntityRow
  /** The alias that fits the query, where one does better than the name. */
  readonly matched: string | null
}

/**
 * Orders candidates by score, then by papers that mention them, then newest first, then by id. The engines' own
 * relevance differs between them, so it chooses candidates and does not order them.
 */
export function rankCandidates(query: SearchQuery, candidates: readonly Candidate[]): SearchHit[] {
  const key = nameKey(query.text)
  return candidates
    .map((candidate) => {
      const { node, weight, date } = candidate
      const score = scoreOf(candidate, query, key)
      return { node, score, weight, date, id: node.id, matched: matchedAlias(candidate, query, key) }
    })
    .sort(comparePlaces)
}

function scoreOf(candidate: Candidate, { words }: SearchQuery, key: string): number {
  if (key !== '' && candidate.names.some((name) => nameKey(name) === key)) return 2
  const points = words.reduce((sum, word) => sum + pointsOf(candidate, word), 0)
  return words.length === 0 ? 0 : points / (2 * words.length)
}

function pointsOf({ headTerms, allTerms }: Candidate, { meant }: SearchWord): number {
  let best = 0
  for (const [term, share] of meant) {
    if (allTerms.has(term)) best = Math.max(best, share * (headTerms.has(term) ? 2 : 1))
  }
  return best
}

function matchedAlias({ names }: Candidate, { words }: SearchQuery, key: string): string | null {
  const closeness = (name: string): number => {
    if (key !== '' && nameKey(name) === key) return words.length + 1
    const terms = new Set(textTerms(name))
    return words.reduce((sum, { meant }) => {
      const shares = [...meant].map(([term, share]) => (terms.has(term) ? share : 0))
      return sum + Math.max(...shares)
    }, 0)
  }
  const [best, ...others] = names.map((name) => ({ name, fits: closeness(name) }))
  const fitting = others.reduce((most, other) => (other.fits > most.fits ? other : most), best ?? NO_NAME)
  return fitting === best || fitting === NO_NAME ? null : fitting.name
}

const NO_NAME = { name: '', fits: 0 }

/** Which of two results comes first: below zero for the first. */
function comparePlaces(a: SearchPlace, b: SearchPlace): number {
  return (
    b.score - a.score ||
    b.weight - a.weight ||
    compareCodePoints(b.date, a.date) ||
    compareCodePoints(a.id, b.id)
  )
}
