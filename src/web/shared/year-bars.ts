/** How many papers are of a year. */
export interface YearBar {
  readonly year: number
  readonly papers: number
}

/** Every year from the first to the last, those between them without papers too. */
export function byYear(counted: readonly YearBar[]): YearBar[] {
  const papers = new Map(counted.map((bar) => [bar.year, bar.papers]))
  const years = [...papers.keys()].sort((a, b) => a - b)
  const [first = 0, last = -1] = [years[0], years.at(-1)]
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    papers: papers.get(first + at) ?? 0,
  }))
}
