/** What a non-blank line of a trending page is. */
export type LineRole =
  | 'header'
  | 'title'
  | 'abstract'
  /** Reads like a title between papers, without an abstract below it. */
  | 'lone title'
  /** Reads like an abstract between papers, without a title above it. */
  | 'lone abstract'
  /** Lies between papers and reads like neither: a date, a number of votes. */
  | 'stray'
  | 'footer'

/**
 * Finds which of a page's non-blank lines are titles and which abstracts, where nothing marks them and any number of header
 * and footer lines may surround them. It is the sequence of roles with the highest sum of scores (Viterbi 1967): what a
 * line's length and shape speak for counts for little beside what the alternation of the whole page does, so a short
 * abstract or a very long title stays in its place, and after a line too many or too few the alternation is found again.
 * A page on which no alternation scores is all header.
 */
export function alternation(lines: readonly string[]): readonly LineRole[] {
  const rough = bestPath(lines, otsuBoundary(lines))
  const boundary = boundaryBetween(lines, rough)
  return bestPath(lines, boundary).map((role, at) =>
    role === 'stray' ? strayRole(lines[at] ?? '', boundary) : role,
  )
}

type State = Exclude<LineRole, 'lone title' | 'lone abstract'>

/** States that may come before each state; the first line follows none. */
const BEFORE: Readonly<Record<State, readonly State[]>> = {
  header: ['header'],
  title: ['header', 'abstract', 'stray'],
  abstract: ['title'],
  stray: ['abstract', 'stray'],
  footer: ['abstract', 'footer'],
}
const STATES: readonly State[] = ['header', 'title', 'abstract', 'stray', 'footer']
const FIRST: readonly State[] = ['header', 'title']
const LAST: readonly State[] = ['header', 'abstract', 'footer']

/** What a stray line costs: less than a wrong title or abstract, more than an odd one within a page. */
const STRAY = -1

const SMALLEST_BOUNDARY = 60
const LARGEST_BOUNDARY = 200

/**
 * How much a line reads like an abstract: above 0 rather than not. `boundary` is the length, in UTF-16 code units, between titles
 * and abstracts.
 */
function abstractScore(line: string, boundary: number): number {
  const size = Math.max(-4, Math.min(3, 2.5 * Math.log(line.length / boundary)))
  const ended = /[.!?…。！？]["')\]”’]*\s*$|https?:\/\/\S+\s*$/.test(line)
  const sentences = casing(line)
  // An abstract that was cut off has no full stop; a short line without one is no abstract.
  const end = ended ? 1 : sentences > 0 && line.length >= 100 ? 0 : -1.5
  return size + end + sentences
}

/** 0.5 where words start in lower case, as in sentences; -0.5 where they are capitalised, as in titles; else 0. */
function casing(line: string): number {
  const lower = line.match(/(?<!\S)\p{Ll}/gu)?.length ?? 0
  const upper = line.match(/(?<!\S)\p{Lu}/gu)?.length ?? 0
  if (lower + upper === 0) return 0
  return lower > 2 * upper ? 0.5 : -0.5
}

/** How much a line reads like a title: some words, and not the length of an abstract. */
function titleScore(line: string, boundary: number): number {
  const substance = Math.max(-1.5, Math.min(1, (line.trim().length - 20) / 20))
  return substance - Math.max(0, Math.min(4, 2.5 * Math.log(line.length / (boundary * 1.5))))
}

function strayRole(line: string, boundary: number): LineRole {
  if (abstractScore(line, boundary) > 0) return 'lone abstract'
  return titleScore(line, boundary) > 0 ? 'lone title' : 'stray'
}

/** A first guess: the length that best parts short lines from long ones (Otsu 1979, on log lengths). */
function otsuBoundary(lines: readonly string[]): number {
  const logs = lines.map((line) => Math.log(line.length)).sort((a, b) => a - b)
  const total = logs.reduce((sum, log) => sum + log, 0)
  let best = { spread: 0, boundary: 0 }
  let below = 0
  for (let count = 1; count < logs.length; count++) {
    const [left = 0, right = 0] = [logs[count - 1], logs[count]]
    below += left
    const distance = below / count - (total - below) / (logs.length - count)
    const spread = count * (logs.length - count) * distance ** 2
    if (spread > best.spread) best = { spread, boundary: (left + right) / 2 }
  }
  return clampBoundary(Math.exp(best.boundary))
}

/** Halfway, in log length, between the titles and the abstracts of a first guess. */
function boundaryBetween(lines: readonly string[], roles: readonly LineRole[]): number {
  const lengths = (role: LineRole) => lines.filter((_, at) => roles[at] === role).map((line) => line.length)
  // Weighed by length, so that header lines mistaken for papers do not drag an abstract's usual length down.
  return clampBoundary(Math.sqrt(weightedMedian(lengths('title')) * weightedMedian(lengths('abstract'))))
}

function weightedMedian(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((a, b) => a - b)
  const half = sorted.reduce((sum, length) => sum + length, 0) / 2
  let below = 0
  for (const length of sorted) {
    below += length
    if (below >= half) return length
  }
  return 0
}

function clampBoundary(length: number): number {
  return Math.max(SMALLEST_BOUNDARY, Math.min(LARGEST_BOUNDARY, length))
}

interface Step {
  readonly score: number
  readonly from: State | null
}
type Steps = Readonly<Record<State, Step>>

function bestPath(lines: readonly string[], boundary: number): readonly State[] {
  const steps: Steps[] = []
  for (const line of lines) {
    const previous = steps.at(-1)
    const scores: Readonly<Record<State, number>> = {
      header: 0,
      title: titleScore(line, boundary),
      abstract: abstractScore(line, boundary),
      stray: STRAY,
      footer: 0,
    }
    const entries = STATES.map((state) => [state, bestStep(state, scores[state], previous)])
    steps.push(Object.fromEntries(entries) as Steps)
  }
  return traceBack(steps)
}

function bestStep(state: State, own: number, previous: Steps | undefined): Step {
  if (previous === undefined) return { score: FIRST.includes(state) ? own : -Infinity, from: null }
  let best: Step = { score: -Infinity, from: null }
  for (const from of BEFORE[state]) {
    const score = previous[from].score + own
    if (score > best.score) best = { score, from }
  }
  return best
}

function traceBack(steps: readonly Steps[]): readonly State[] {
  const states: State[] = []
  const last = steps.at(-1)
  let state: State | null =
    last === undefined
      ? null
      : LAST.reduce((best, other) => (last[other].score > last[best].score ? other : best))
  for (let at = steps.length - 1; at >= 0 && state !== null; at--) {
    states.push(state)
    state = steps[at]?.[state].from ?? null
  }
  return states.reverse()
}
