import { expect, test } from 'vitest'
import {
  comparedAddress,
  comparedVariables,
  exchanged,
  readCompared,
  withOneMore,
} from '../../src/web/compare/compared.ts'

const compared = (search: string) => readCompared(new URLSearchParams(search))

test.each([
  ['', 'paper', []],
  ['paper=paper:b&paper=paper:a&paper=paper:b', 'paper', ['paper:b', 'paper:a']],
  ['method=method:x&paper=paper:a', 'paper', ['paper:a']],
  ['method=bert&method=method:', 'paper', []],
  ['dataset=dataset:a&dataset=dataset:b', 'dataset', ['dataset:a']],
])('"%s" compares by %s: %j', (search, by, ids) => expect(compared(search)).toEqual({ by, ids }))

test.each([[['paper:doi:10.1/x?y&z', 'paper:a b']], [['method:c++', 'method:100%']], [['dataset:a']], [[]]])(
  'the address that compares %j is read as that',
  (ids) => {
    const [, search = ''] = comparedAddress(ids).split('?')
    expect(compared(search).ids).toEqual(ids)
  },
)

test.each([
  ['paper=paper:a', 'paper:b', ['paper:a', 'paper:b']],
  ['paper=paper:a&paper=paper:b', 'paper:a', ['paper:b', 'paper:a']],
  ['paper=paper:a', 'method:x', ['method:x']],
  ['dataset=dataset:a', 'dataset:b', ['dataset:b']],
])('"%s" and %s are %j', (search, id, ids) => expect(withOneMore(compared(search), id)).toEqual(ids))

test.each([
  ['a', 'b', ['b', 'a', 'c']],
  ['a', 'c', ['c', 'b', 'a']],
  ['c', 'b', ['a', 'c', 'b']],
])('%s and %s in each other’s place: %j', (one, other, ids) =>
  expect(exchanged(['a', 'b', 'c'], one, other)).toEqual(ids),
)

test('as many are compared as the server takes', () => {
  const search = Array.from({ length: 60 }, (_, at) => `method=method:m${at}`).join('&')
  expect(comparedVariables(compared(search))).toEqual({ methods: expect.objectContaining({ length: 50 }) })
})
