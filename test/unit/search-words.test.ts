import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '../../src/graph/search/edit-distance.ts'
import { highlightsOf } from '../../src/graph/search/highlights.ts'
import { readQuery } from '../../src/graph/search/search-query.ts'
import { termSpans } from '../../src/graph/search/term-spans.ts'
import { Vocabulary } from '../../src/graph/search/vocabulary.ts'
import { textTerms } from '../../src/graph/text-terms.ts'

const TEXTS = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'B',
      's',
      ' ',
      '-',
      'é',
      'e\u0301',
      '™',
      'ﬁ',
      '½',
      'Σ',
      'İ',
      '中',
      '🌊',
      'ẞ',
      'ᵃ',
      '\u0301',
      '가',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 20,
})

test('spans of terms are the terms of the text, and each is the words it stands at', () => {
  fc.assert(
    fc.property(TEXTS, (text) => {
      const spans = termSpans(text)
      expect(spans.map(({ term }) => term)).toEqual(textTerms(text))
      for (const { start, end } of spans) expect(text.slice(start, end)).not.toBe('')
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  [
    'Rés\u0301umé of BERTs',
    [
      [0, 7, 'resume'],
      [8, 10, 'of'],
      [11, 16, 'bert'],
    ],
  ],
  ['🌊 ΟΔΟΣ', [[3, 7, 'οδος']]],
] as const)('the terms of "%s" and where they stand', (text, spans) => {
  expect(termSpans(text).map(({ start, end, term }) => [start, end, term])).toEqual(spans)
})

describe('edits', () => {
  test.each([
    ['bert', 'bert', 0],
    ['bert', 'bret', 1],
    ['bert', 'berts', 1],
    ['imagenet', 'imgnet', 2],
    ['attention', 'atention', 1],
    ['ca', 'abc', 3],
    ['transformer', 'trasnfomrer', 2],
    ['', 'ab', 2],
  ])('from %s to %s', (a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits)
    expect(editDistance(b, a, 5)).toBe(edits)
    for (const most of [0, 1, 2]) expect(editDistance(a, b, most)).toBe(Math.min(edits, most + 1))
  })
})

const vocabulary = new Vocabulary()
vocabulary.add(
  textTerms('GPT-4 GPT-5 gpt4 imagenet imageset bert bart best attention transformer transforming the'),
)
vocabulary.add(textTerms('bart transformer transfer ABC résumé'))

test.each<[word: string, meant: readonly string[]]>([
  ['bert', ['bart', 'best']],
  ['imagent', ['imagenet']],
  ['imaegnet', ['imagenet', 'imageset']],
  ['atention', ['attention']],
  ['resmue', ['resume']],
  ['abd', []],
  ['gpt5', []],
  ['trnsfrmeing', []],
])('%s may be a misspelling of %j', (word, meant) => {
  expect(vocabulary.misspelled(word).map(({ term }) => term)).toEqual(meant)
})

test.each<[word: string, meant: readonly string[]]>([
  ['transf', ['transformer', 'transfer', 'transforming']],
  ['t', []],
  ['4', []],
  ['gpt', ['gpt4']],
  ['zzz', []],
])('%s may be the beginning of %j', (word, meant) => {
  expect(vocabulary.beginning(word).map(({ term }) => term)).toEqual(meant)
})

test('of very many terms alike a few are taken', () => {
  const many = new Vocabulary()
  many.add(
    Array.from(
      { length: 26 * 26 },
      (_, at) => `word${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
    ),
  )
  expect(many.beginning('word')).toHaveLength(10)
  expect(many.misspelled('wordaz')).toHaveLength(10)
})

test('a query is read as words, the last of them begun, and phrases', () => {
  const { words, phrases, text } = readQuery('"GPT-5" atention “the transf” transf', vocabulary)
  expect(phrases).toEqual([
    ['gpt', '5'],
    ['the', 'transf'],
  ])
  expect(text).toBe(' GPT-5  atention  the transf  transf')
  expect(words.map(({ term, meant }) => [term, [...meant.keys()]])).toEqual([
    ['gpt', ['gpt']],
    ['5', ['5']],
    ['the', ['the']],
    ['transf', ['transf']],
    ['atention', ['attention', 'atention']],
  ])
  const [last] = readQuery('atention transf', vocabulary).words.slice(-1)
  expect([...(last?.meant.keys() ?? [])]).toEqual(['transformer', 'transfer', 'transforming', 'transf'])
})

test('what is highlighted is words of the query', () => {
  const text = 'The BART and the best résumé: a re\u0301sume\u0301 of 🌊 attention, the transformer'
  const query = readQuery('bert resume "the transformer"', vocabulary)
  const cut = highlightsOf(text, query).map(({ start, end }) => text.slice(start, end))
  expect(cut).toEqual(['BART', 'best', 'résumé', 're\u0301sume\u0301', 'the transformer'])
})
