import { expect, test } from 'vitest'
import { comparisonOf, periodText, windowOf } from '../../src/web/dashboard/rising-window.ts'
import { scoreName } from '../../src/web/dashboard/score-names.ts'

const years = (...papers: number[]) => papers.map((number, at) => ({ year: 2015 + at, papers: number }))
const MANY = years(20, 20, 20, 20, 20, 20)

test.each([
  ['', MANY, { change: 'rising', span: 1, until: 2020 }],
  ['', years(10, 10, 10, 10, 10, 10), { change: 'rising', span: 2, until: 2020 }],
  ['', years(1), { change: 'rising', span: 5, until: 2015 }],
  ['change=gone&span=5&until=2018', MANY, { change: 'gone', span: 5, until: 2018 }],
  ['change=toString&span=3&until=soon', MANY, { change: 'rising', span: 1, until: 2020 }],
])('the address "%s" compares two periods that tell something', (search, counted, expected) => {
  expect(comparisonOf(new URLSearchParams(search), counted)).toEqual(expected)
})

test.each([
  [1, 2020, '2020', '2020', '2020'],
  [5, 2020, '2016', '2020', '2016 to 2020'],
])('%i years up to %i are a window, and are read as one', (span, until, from, to, text) => {
  expect(windowOf({ change: 'new', span, until })).toEqual({ published: { from, to } })
  expect(periodText(until, span)).toBe(text)
})

test.each([
  ['entity.method.strict', 'Methods'],
  ['entity.method.relaxed', 'Methods, also in part'],
  ['introduced.relaxed', 'What a paper introduces, also in part'],
  ['rel.USES', 'A paper uses something'],
  ['rel.BASED_ON', 'A method is based on another'],
  ['codeUrl', 'Link to the code'],
  ['rel.NEW_ONE', 'rel.NEW_ONE'],
])('the score %s is of %s', (name, words) => expect(scoreName(name)).toBe(words))
