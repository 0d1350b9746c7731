import { expect, test } from 'vitest'
import { periodsOfDates } from '../../src/graphql/questions/date-window.ts'

test.each([
  // from, to, the period before begins, this one begins, and ends
  ['2021', '2021', '2020', '2021', '2021~'],
  ['2018', '2021', '2014', '2018', '2021~'],
  ['2021-07', '2021-07', '2021-06', '2021-07', '2021-07~'],
  ['2021-01', '2021-03', '2020-10', '2021-01', '2021-03~'],
  ['2021-03-01', '2021-03-01', '2021-02-28', '2021-03-01', '2021-03-01~'],
  ['2020-03-01', '2020-03-31', '2020-01-30', '2020-03-01', '2020-03-31~'],
  // Days where one is exact to the month and one to the year: 181 of them.
  ['2021', '2021-06', '2020-07-04', '2021-01-01', '2021-06-30~'],
  ['2021-02-28', '2021', '2020-04-27', '2021-02-28', '2021-12-31~'],
  ['2024-02', '2024-02-29', '2024-01-03', '2024-02-01', '2024-02-29~'],
  // There is nothing before the first year.
  ['0001', '0009', '0000', '0001', '0009~'],
  ['9999-12', '9999-12-31', '9999-10-31', '9999-12-01', '9999-12-31~'],
])('%s to %s follows what begins with %s', (from, to, start, middle, end) => {
  expect(periodsOfDates(from, to, null)).toMatchObject({ from: start, middle, to: end })
})

test('dates that may be in a period or outside of it are told', () => {
  expect(periodsOfDates('2021', '2022', null)).toMatchObject({ inexact: [] })
  expect(periodsOfDates('2021-02', '2021-03', null)).toMatchObject({ inexact: ['2020', '2021'] })
  expect(periodsOfDates('2021-03-05', '2021-03-06', null)).toMatchObject({ inexact: ['2021', '2021-03'] })
})

test('the period ends with the day that is asked as of', () => {
  expect(periodsOfDates('2021', '2022', '2021-06~')).toMatchObject({ to: '2021-06~' })
  expect(periodsOfDates('2021', '2022', '2030~')).toMatchObject({ to: '2022~' })
})

test('a period does not end before it begins', () => {
  expect(() => periodsOfDates('2021', '2020', null)).toThrow(/must not begin after it ends/)
  expect(() => periodsOfDates('2021-05-01', '2021-04', null)).toThrow(/2021-05-01 is after 2021-04\./)
})
