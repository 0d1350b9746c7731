import { expect, test } from 'vitest'
import {
  gapsVariables,
  gridSize,
  readGaps,
  spotVariables,
  withAmong,
} from '../../src/web/gaps/gaps-request.ts'

const gaps = (search: string) => readGaps(new URLSearchParams(search))

test.each([
  ['', { of: null, at: null, metrics: false, rows: 20, columns: 12, gaps: 10 }],
  ['of=paper:a&row=method:x&rows=5', { of: null, at: null, rows: 20 }],
  ['of=method:x&by=metrics&rows=40', { of: 'method:x', metrics: false, rows: 40 }],
  ['of=concept:x&by=metrics&columns=abc', { of: 'concept:x', metrics: true, columns: 12 }],
  ['of=concept:x&row=method:a&column=dataset:b', { at: { row: 'method:a', column: 'dataset:b' } }],
])('"%s" shows gaps as %j', (search, shown) => expect(gaps(search)).toMatchObject(shown))

test.each([
  ['dataset:d', null, { dataset: 'dataset:d' }, { rows: 50, columns: 1 }],
  ['method:m', null, { method: 'method:m' }, { rows: 1, columns: 50 }],
  ['concept:t', null, { task: 'concept:t' }, { rows: 30, columns: 30 }],
  [
    'concept:t',
    ['concept:u'],
    { task: 'concept:t', among: ['concept:t', 'concept:u'] },
    { rows: 30, columns: 30 },
  ],
])('gaps around %s with tasks %j are asked for by %j', (of, tasks, variables, size) => {
  expect(gapsVariables(of, tasks)).toEqual(variables)
  expect(gridSize(of, { rows: 50, columns: 50, among: [] })).toEqual(size)
})

test.each([
  [
    'of=dataset:d&among=method:a&among=dataset:e&among=method:a',
    { dataset: 'dataset:d', among: ['method:a'] },
  ],
  ['of=method:m&among=dataset:e&among=method:', { method: 'method:m', among: ['dataset:e'] }],
  ['of=concept:t&among=dataset:e&among=method:a', { task: 'concept:t', among: ['dataset:e', 'method:a'] }],
  ['of=concept:t&among=concept:u&among=', { task: 'concept:t' }],
])('"%s" looks at what was chosen alone: %j', (search, variables) => {
  const { of, among } = gaps(search)
  expect(gapsVariables(of ?? '', null, among)).toEqual(variables)
  expect(gaps(withAmong('?of=concept:t&row=method:a&column=dataset:b&rows=40', among))).toMatchObject({
    of: 'concept:t',
    among,
    at: null,
    rows: 20,
  })
})

test('a grid of metrics looks at nothing alone, and no more is chosen than the server takes', () => {
  expect(gaps('of=concept:t&by=metrics&among=method:a').among).toEqual([])
  const search = Array.from({ length: 60 }, (_, at) => `among=method:m${at}`).join('&')
  const { among } = gaps(`of=concept:t&${search}`)
  expect(among).toHaveLength(50)
  expect(gridSize('concept:t', { rows: 60, columns: 60, among })).toEqual({ rows: 50, columns: 50 })
})

test.each([
  ['of=concept:t', null],
  ['of=dataset:d&row=method:a&column=dataset:d', { dataset: 'dataset:d', among: ['method:a'] }],
  ['of=method:a&row=method:a&column=dataset:d', { method: 'method:a', among: ['dataset:d'] }],
  ['of=concept:t&row=method:a&column=dataset:d', { task: 'concept:t', among: ['method:a', 'dataset:d'] }],
  [
    'of=concept:t&by=metrics&row=concept:u&column=concept:m',
    { task: 'concept:u', among: ['concept:u', 'concept:m'] },
  ],
])('the place of "%s" is asked for by %j', (search, variables) =>
  expect(spotVariables(gaps(search))).toEqual(variables),
)
