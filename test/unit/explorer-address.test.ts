import { describe, expect, test } from 'vitest'
import { pathOf, placeOf, withParams } from '../../src/web/routing/address.ts'

test.each([
  ['method:bert', '/method/bert'],
  ['paper:arxiv:2310.06825', '/paper/arxiv:2310.06825'],
  ['paper:doi:10.1/x?y', '/paper/doi:10.1%2Fx%3Fy'],
  ['concept:100%', '/concept/100%25'],
])('%s is shown at %s', (id, path) => expect(pathOf(id)).toBe(path))

describe('a path leads to', () => {
  test.each([
    ['/', { screen: 'home', rest: '' }],
    ['/search', { screen: 'search', rest: '' }],
    ['/search/a%2Fb%25', { screen: 'search', rest: 'a/b%' }],
    ['/search/%E0%A4%A', { screen: 'search', rest: '%E0%A4%A' }],
    ['/paper/doi:10.1%2Fx', { screen: 'paper', rest: 'doi:10.1/x' }],
    ['/paper/doi:10.1/x', { screen: 'paper', rest: 'doi:10.1/x' }],
    ['/nowhere', null],
    ['/searches', null],
    ['//search', null],
  ])('%s: %j', (path, place) => expect(placeOf(path)).toEqual(place))
})

test.each([
  ['', { q: 'a b' }, '?q=a+b'],
  ['?q=a&type=paper', { type: null }, '?q=a'],
  ['?q=a', { q: null }, ''],
  ['?q=a', { q: '' }, ''],
  ['?a=1&b=2', { a: 3 }, '?a=3&b=2'],
  ['?q=100%25', { show: 40 }, '?q=100%25&show=40'],
])('"%s" with %j is "%s"', (search, changes, expected) =>
  expect(withParams(search, changes as Record<string, string | number | null>)).toBe(expected),
)
