import type { Periods } from '../../graph/reads/rising.ts'
import { upTo } from '../date.ts'
import { badInput } from '../errors.ts'

const YEAR = 4
const MONTH = 7
const DAY = 10
const DAY_IN_MS = 86_400_000

/**
 * The period from one date up to another, and the one of the same length just before: as many years, months or days as the
 * dates are exact to, and days where they are not exact to the same.
 * @throws GraphQLError BAD_USER_INPUT when the period ends before it begins.
 */
export function periodsOfDates(from: string, to: string, asOf: string | null): Periods {
  const alike = from.length === to.length
  const first = alike ? from : firstDay(from)
  const last = alike ? to : lastDay(to)
  if (first > last) throw badInput('window', `must not begin after it ends: ${from} is after ${to}.`)
  const { number, name } = first.length === YEAR ? YEARS : first.length === MONTH ? MONTHS : DAYS
  const start = name(2 * number(first) - number(last) - 1)
  const end = upTo(last) ?? ''
  return {
    by: 'published',
    from: start,
    middle: first,
    to: asOf !== null && asOf < end ? asOf : end,
    inexact: [...new Set([start, first, last].flatMap(lessExact))],
  }
}

/** How dates of one precision are counted, and which date has a number. */
interface Calendar {
  number(date: string): number
  name(number: number): string
}

const YEARS: Calendar = { number: Number, name: (year) => String(Math.max(0, year)).padStart(YEAR, '0') }
const MONTHS: Calendar = {
  number: (month) => 12 * Number(month.slice(0, YEAR)) + Number(month.slice(YEAR + 1)) - 1,
  name: (number) => {
    const month = Math.max(0, number)
    return `${YEARS.name(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`
  },
}
const DAYS: Calendar = {
  number: (day) => Date.parse(day) / DAY_IN_MS,
  name: (number) =>
    new Date(Math.max(number * DAY_IN_MS, Date.parse('0000-01-01'))).toISOString().slice(0, DAY),
}

const firstDay = (date: string): string => date + '-01-01'.slice(0, DAY - date.length)

function lastDay(date: string): string {
  if (date.length === DAY) return date
  if (date.length === YEAR) return `${date}-12-31`
  const day = new Date(Date.parse(firstDay(date)) + 31 * DAY_IN_MS)
  // Day 0 of a month is the last of the month before.
  day.setUTCDate(0)
  return day.toISOString().slice(0, DAY)
}

/** The dates of less precision that a date lies in: of `2021-07-20` these are `2021` and `2021-07`. */
const lessExact = (date: string): string[] =>
  [YEAR, MONTH].filter((length) => length < date.length).map((length) => date.slice(0, length))
