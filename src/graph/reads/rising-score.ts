/** How many papers name an entity, of those of an earlier and of a later period. */
export interface Counts {
  readonly before: number
  readonly after: number
}

export type Change = 'NEW' | 'RISING' | 'FADING' | 'GONE'

// Makes the odds of what no paper names, or every paper, finite: Haldane (1956) and Anscombe (1956).
const HALF = 0.5
const DECIMALS = 4

/** What became of an entity from one period to the next, by its share of their papers; null where that is the same. */
export function changeOf({ before, after }: Counts, papers: Counts): Change | null {
  // Cross-multiplied, so that equal shares are equal whatever floating point makes of them.
  const rise = after * papers.before - before * papers.after
  if (rise === 0) return null
  if (before === 0) return 'NEW'
  if (after === 0) return 'GONE'
  return rise > 0 ? 'RISING' : 'FADING'
}

/**
 * How surely the share rose (above 0) or fell (below 0): the difference of the log-odds of being named in a paper,
 * in standard errors, to four decimals. The statistic is that by which Monroe, Colaresi and Quinn, "Fightin' Words"
 * (Political Analysis 16, 2008), tell which words are of one group of texts rather than another; its variance is Woolf's
 * (1955), the sum of the reciprocals of all four counts.
 */
export function scoreOf({ before, after }: Counts, papers: Counts): number {
  const cells = [after, papers.after - after, before, papers.before - before].map((count) => count + HALF)
  const [named = 1, others = 1, namedBefore = 1, othersBefore = 1] = cells
  const difference = Math.log(named / others) - Math.log(namedBefore / othersBefore)
  const error = Math.sqrt(cells.reduce((sum, count) => sum + 1 / count, 0))
  return Number((difference / error).toFixed(DECIMALS))
}
