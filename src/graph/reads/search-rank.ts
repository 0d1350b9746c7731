import { compareCodePoints } from '../../extraction/code-point-order.ts'
import { nameKey, textTerms } from '../text-terms.ts'
import type { EntityRow, PaperRow } from './shapes.ts'

/** Something an index found, with what it is ranked by. */
export interface Candidate {
  readonly node: PaperRow | EntityRow
  /** Names it goes by; papers go by none. */
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
   * 2 for a name or alias that is the query; otherwise the share of the query's terms it has, of which those
   * outside title and name count half.
   */
  readonly score: number
  /** Papers that mention it. */
  readonly weight: number
  /** Date of publication, or empty. */
  readonly date: string
  readonly id: string
}

export interface SearchHit extends SearchPlace {
  readonly node: PaperRow | EntityRow
}

/**
 * Orders candidates by score, then by papers that mention them, then newest first, then by id. The engines' own
 * relevance differs between them, so it chooses candidates and does not order them.
 */
export function rankCandidates(query: string, candidates: readonly Candidate[]): SearchHit[] {
  const terms = [...new Set(textTerms(query))]
  const key = nameKey(query)
  return candidates
    .map((candidate) => {
      const { node, weight, date } = candidate
      return { node, score: scoreOf(candidate, terms, key), weight, date, id: node.id }
    })
    .sort(comparePlaces)
}

function scoreOf(candidate: Candidate, terms: readonly string[], key: string): number {
  if (key !== '' && candidate.names.some((name) => nameKey(name) === key)) return 2
  const points = terms.reduce((sum, term) => sum + pointsOf(candidate, term), 0)
  return terms.length === 0 ? 0 : points / (2 * terms.length)
}

function pointsOf(candidate: Candidate, term: string): number {
  if (candidate.headTerms.has(term)) return 2
  return candidate.allTerms.has(term) ? 1 : 0
}

/** Which of two results comes first: below zero for the first. */
function comparePlaces(a: SearchPlace, b: SearchPlace): number {
  return (
    b.score - a.score ||
    b.weight - a.weight ||
    compareCodePoints(b.date, a.date) ||
    compareCodePoints(a.id, b.id)
  )
}
