import type { ComparisonState } from '../generated/operations.ts'
import { counted, grouped } from '../shared/words.ts'

/** A place of the grid: whether papers fill it, how many do, and how much speaks for it. */
interface Place {
  readonly state: ComparisonState
  readonly papers: number
  readonly score: number
}

/** From how many papers, and from what score, a place has the next darker colour. */
const PAPERS = [1, 2, 4, 8, 16]
const SCORES = [0.15, 0.3, 0.5]

/** The class of a place's colour: blue where papers fill it, yellow where much speaks for an empty one. */
export function heatOf({ state, papers, score }: Place): string {
  const reached = (steps: readonly number[], value: number) => steps.filter((step) => value >= step).length
  return state === 'STATED' ? `is-stated-${reached(PAPERS, papers)}` : `is-gap-${reached(SCORES, score)}`
}

/** What stands in a place: a number of papers, or for an empty one its score, or that it is denied or planned. */
export function placeText({ state, papers, score }: Place): string {
  if (state === 'STATED') return grouped(papers)
  if (state === 'DENIED') return 'no'
  if (state === 'PLANNED') return 'plan'
  return scoreText(score)
}

/** A score with two digits, but for none at all, and with one that says something where it is small. */
export function scoreText(score: number): string {
  if (score === 0) return '0'
  return score < 0.01 ? String(Number(score.toPrecision(1))) : score.toFixed(2)
}

/** What stands between the names of a row and of a column whose id is given. */
export function between(column: string): string {
  return column.startsWith('dataset:') ? 'on' : 'measured by'
}

/** A place in words: `ResNet on CIFAR-10: 0.43, no paper here states it`. */
export function placeLabel(row: Named, column: Named, place: Place): string {
  return `${row.name} ${between(column.id)} ${column.name}: ${placeText(place)}, ${stateWords(place)}`
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Whether papers fill a place, in words. */
export function stateWords({ state, papers }: Pick<Place, 'state' | 'papers'>): string {
  if (state === 'STATED') return papers === 1 ? '1 paper states it' : `${counted(papers, 'paper')} state it`
  if (state === 'DENIED') return 'no paper here states it, and one says that it was not done'
  return state === 'PLANNED' ? 'no paper here states it, and one plans it' : 'no paper here states it'
}
