/** How many papers are of a year. */
export interface YearBar {
  readonly year: number
  readonly papers: number
}

/** How many papers are of a period: a year such as `2021`, or a month such as `2021-07`. */
export interface PeriodBar {
  readonly period: string
  readonly papers: number
}

/** Every year from the first to the last, those between them without papers too. */
export function byYear(counted: readonly YearBar[]): YearBar[] {
  return filled(counted.map(({ year, papers }) => [year, papers])).map(([year, papers]) => ({ year, papers }))
}

/** Years as the periods that they are. */
export function yearPeriods(years: readonly YearBar[]): PeriodBar[] {
  return years.map(({ year, papers }) => ({ period: String(year), papers }))
}

/** Every month from the first to the last, those between them without papers too. */
export function byMonth(counted: readonly PeriodBar[]): PeriodBar[] {
  const numbers = counted.map(({ period, papers }) => [monthNumber(period), papers] as const)
  return filled(numbers).map(([month, papers]) => ({ period: monthName(month), papers }))
}

/** Every whole number from the least to the greatest, with what is counted of it. */
function filled(counted: readonly (readonly [at: number, papers: number])[]): [at: number, papers: number][] {
  const papers = new Map(counted)
  const numbers = [...papers.keys()].sort((a, b) => a - b)
  const [first = 0, last = -1] = [numbers[0], numbers.at(-1)]
  return Array.from({ length: last - first + 1 }, (_, at) => [first + at, papers.get(first + at) ?? 0])
}

/** Months counted from the beginning of the year 0. */
function monthNumber(period: string): number {
  const [year = 0, month = 1] = period.split('-').map(Number)
  return year * 12 + month - 1
}

function monthName(number: number): string {
  const [year, month] = [Math.floor(number / 12), (number % 12) + 1]
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}
