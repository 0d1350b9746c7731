/** What a line of a trending page is; `stray` lines lie between papers and belong to none. */
export type LineRole = 'header' | 'title' | 'abstract' | 'stray' | 'footer'

const ROLES: readonly LineRole[] = ['header', 'title', 'abstract', 'stray', 'footer']

/** Roles that may come before each role; the first line follows nothing. */
const BEFORE: Readonly<Record<LineRole, readonly LineRole[]>> = {
  header: ['header'],
  title: ['header', 'abstract', 'stray'],
  abstract: ['title'],
  stray: ['abstract', 'stray'],
  footer: ['abstract', 'footer'],
}
const FIRST: readonly LineRole[] = ['header', 'title']
const LAST: readonly LineRole[] = ['header', 'abstract', 'footer']

/** What a stray line costs: less than a wrong title and abstract, more than a page's odd short abstract. */
const STRAY = -1

/**
 * Finds which of a page's non-blank lines are titles and which abstracts, where nothing marks them and any number of header
 * and footer lines may surround them. It is the sequence of roles with the highest sum of scores (Viterbi 1967): what a
 * line's length and shape speak for counts for little beside what the alternation of the whole page does, so a short
 * abstract or a very long title stays in its place, and after a line too many or too few the alternation is found again.
 * A page on which no alternation scores is all header.
 */
export function alternation(lines: readonly string[]): readonly LineRole[] {
  const middle = typicalBoundary(lines)
  const steps: Record<LineRole, Step>[] = []
  for (const line of lines) {
    const scores = roleScores(line, middle)
    const previous = steps.at(-1)
    steps.push(eachRole((role) => bestStep(role, scores[role], previous)))
  }
  return traceBack(steps)
}

/** How much a line reads like an abstract; above 0 it is more likely one than not. */
export function abstractScore(line: string, boundary: number): number {
  const size = Math.max(-4, Math.min(3, 2.5 * Math.log(line.length / boundary)))
  return size + (/[.!?…]["')\]”’]*\s*$|https?:\/\/\S+\s*$/.test(line) ? 1 : -1.5)
}

/** How much a line reads like a title: some words, and not the length of an abstract. */
export function titleScore(line: string, boundary: number): number {
  const substance = Math.max(-1.5, Math.min(1, (line.trim().length - 20) / 20))
  return substance - Math.max(0, Math.min(4, 2.5 * Math.log(line.length / (boundary * 1.5))))
}

/**
 * The length, in UTF-16 code units, that best parts a page's short lines from its long ones (Otsu 1979, on log lengths), kept
 * between what no abstract falls below and what few titles exceed.
 */
export function typicalBoundary(lines: readonly string[]): number {
  const logs = lines.map((line) => Math.log(line.length)).sort((a, b) => a - b)
  const total = logs.reduce((sum, log) => sum + log, 0)
  let best = { spread: 0, boundary: Math.log(SMALLEST_BOUNDARY) }
  let below = 0
  for (let count = 1; count < logs.length; count++) {
    const [left = 0, right = 0] = [logs[count - 1], logs[count]]
    below += left
    const distance = below / count - (total - below) / (logs.length - count)
    const spread = count * (logs.length - count) * distance ** 2
    if (spread > best.spread) best = { spread, boundary: (left + right) / 2 }
  }
  return Math.max(SMALLEST_BOUNDARY, Math.min(LARGEST_BOUNDARY, Math.exp(best.boundary)))
}

const SMALLEST_BOUNDARY = 60
const LARGEST_BOUNDARY = 200

interface Step {
  readonly score: number
  readonly from: LineRole | null
}

function roleScores(line: string, boundary: number): Readonly<Record<LineRole, number>> {
  return {
    header: 0,
    title: titleScore(line, boundary),
    abstract: abstractScore(line, boundary),
    stray: STRAY,
    footer: 0,
  }
}

function bestStep(role: LineRole, own: number, previous: Readonly<Record<LineRole, Step>> | undefined): Step {
  if (previous === undefined) return { score: FIRST.includes(role) ? own : -Infinity, from: null }
  let best: Step = { score: -Infinity, from: null }
  for (const from of BEFORE[role]) {
    const score = previous[from].score + own
    if (score > best.score) best = { score, from }
  }
  return best
}

function traceBack(steps: readonly Readonly<Record<LineRole, Step>>[]): readonly LineRole[] {
  const roles: LineRole[] = []
  const last = steps.at(-1)
  let role: LineRole | null =
    last === undefined
      ? null
      : LAST.reduce((best, other) => (last[other].score > last[best].score ? other : best))
  for (let at = steps.length - 1; at >= 0 && role !== null; at--) {
    roles.push(role)
    role = steps[at]?.[role].from ?? null
  }
  return roles.reverse()
}

function eachRole(step: (role: LineRole) => Step): Record<LineRole, Step> {
  return Object.fromEntries(ROLES.map((role) => [role, step(role)])) as Record<LineRole, Step>
}
