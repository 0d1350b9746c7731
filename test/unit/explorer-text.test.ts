import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Branch, treeOf } from '../../src/web/entity/lineage-tree.ts'
import { scoreText } from '../../src/web/gaps/heat.ts'
import { exampleSearches } from '../../src/web/home/example-searches.ts'
import { readRequest } from '../../src/web/search/search-request.ts'
import { notTaken } from '../../src/web/shared/not-taken.ts'
import { byMonth, byYear } from '../../src/web/shared/period-bars.ts'
import { verb } from '../../src/web/shared/relations.ts'
import { type Place, sentencesOf } from '../../src/web/shared/sentences.ts'
import { snippet } from '../../src/web/shared/snippet.ts'
import { stretches } from '../../src/web/shared/stretches.ts'
import { authorLine, counted, otherNames, whereAndWhen, yearOf } from '../../src/web/shared/words.ts'

describe('a text is cut where marks begin and end', () => {
  const cut = (text: string, ...places: readonly (readonly [start: number, end: number])[]) =>
    stretches(
      text,
      places.map(([start, end], number) => ({ start, end, number })),
    ).map((stretch) => [stretch.text, ...stretch.marks.map(({ number }) => number)])

  test.each([
    ['no mark', cut('abc'), [['abc']]],
    ['no text', cut('', [0, 1]), []],
    ['one inside', cut('abcd', [1, 3]), [['a'], ['bc', 0], ['d']]],
    ['all of it', cut('abc', [0, 3]), [['abc', 0]]],
    [
      'two that meet',
      cut('abcd', [0, 2], [2, 4]),
      [
        ['ab', 0],
        ['cd', 1],
      ],
    ],
    [
      'one within another, the shorter first',
      cut('abcd', [0, 4], [1, 2]),
      [
        ['a', 0],
        ['b', 1, 0],
        ['cd', 0],
      ],
    ],
    [
      'two that overlap',
      cut('abcde', [0, 3], [2, 5]),
      [
        ['ab', 0],
        ['c', 0, 1],
        ['de', 1],
      ],
    ],
    ['two at one place', cut('abc', [1, 2], [1, 2]), [['a'], ['b', 0, 1], ['c']]],
    ['one that ends behind the text', cut('abc', [2, 9]), [['ab'], ['c', 0]]],
    ['one outside', cut('abc', [5, 9]), [['abc']]],
    ['one that is empty or backwards', cut('abc', [1, 1], [2, 1]), [['abc']]],
    ['one beside an astral character', cut('🌊ab', [2, 3]), [['🌊'], ['a', 0], ['b']]],
    ['one that is empty within an astral character', cut('🌊', [1, 1]), [['🌊']]],
    ['one that begins within an astral character', cut('a🌊b', [2, 4]), [['a'], ['🌊b', 0]]],
    ['one that ends within an astral character', cut('a🌊b', [0, 2]), [['a🌊', 0], ['b']]],
  ])('%s', (_, stretched, expected) => expect(stretched).toEqual(expected))

  test('whatever the marks, the stretches are the text, and each is in the marks over it', () => {
    const mark = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) })
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.array(mark, { maxLength: 8 }),
        (text, marks) => {
          const cut = stretches(text, marks)
          expect(cut.map((stretch) => stretch.text).join('')).toBe(text)
          for (const { text: part, start, marks: over } of cut) {
            expect(part.isWellFormed() || !text.isWellFormed()).toBe(true)
            const touched = marks.filter(
              (each) => each.start < each.end && each.start < start + part.length && each.end > start,
            )
            expect(new Set(over)).toEqual(new Set(touched))
          }
        },
      ),
    )
  })
})

describe('a snippet', () => {
  const text = `${'before '.repeat(40)}here ${'after '.repeat(60)}`.trim()
  const here = { start: text.indexOf('here'), end: text.indexOf('here') + 4 }

  test('of a short text is the text', () => {
    expect(snippet('A short one.', [{ start: 2, end: 7 }])).toEqual({
      text: 'A short one.',
      marks: [{ start: 2, end: 7 }],
      before: false,
      after: false,
    })
  })

  test('without a mark is the beginning', () => {
    const part = snippet(text, [])
    expect(part).toMatchObject({ before: false, after: true, marks: [] })
    expect(text.startsWith(`${part.text} `)).toBe(true)
  })

  test('holds the first mark, at its new place, and whole words', () => {
    const part = snippet(text, [here])
    expect(part.marks.map(({ start, end }) => part.text.slice(start, end))).toEqual(['here'])
    expect(part).toMatchObject({ before: true, after: true })
    expect(part.text).toMatch(/^before .* after$/)
  })
})

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
  [['A', 'B', 'C', 'D'], 'A, B and 2 others'],
])('the authors %j are shown as "%s"', (authors, line) => expect(authorLine(authors)).toBe(line))

test('numbers and years are shown as people write them', () => {
  expect([counted(1, 'paper'), counted(0, 'paper'), counted(12345, 'paper')]).toEqual([
    '1 paper',
    '0 papers',
    '12,345 papers',
  ])
  expect([yearOf('2017-06-12'), yearOf('2017'), yearOf(null)]).toEqual(['2017', '2017', ''])
})

test('one name that was not understood is told of as one, and many as many', () => {
  expect(notTaken(1, 'the paper prints')).toBe(
    '1 capitalised name or acronym that the paper prints was not taken for anything',
  )
  expect(notTaken(1200, 'papers print')).toBe(
    '1,200 capitalised names and acronyms that papers print were not taken for anything',
  )
})

test('years without papers stand between those with', () => {
  const counts = [
    { year: 2015, papers: 2 },
    { year: 2012, papers: 1 },
  ]
  expect(byYear(counts).map(({ year, papers }) => [year, papers])).toEqual([
    [2012, 1],
    [2013, 0],
    [2014, 0],
    [2015, 2],
  ])
  expect(byYear([])).toEqual([])
})

test('months without papers stand between those with, over the end of a year too', () => {
  const counts = [
    { period: '2022-02', papers: 2 },
    { period: '2021-11', papers: 1 },
  ]
  expect(byMonth(counts).map(({ period, papers }) => [period, papers])).toEqual([
    ['2021-11', 1],
    ['2021-12', 0],
    ['2022-01', 0],
    ['2022-02', 2],
  ])
  expect(byMonth([])).toEqual([])
})

test.each([
  ['', { query: '', type: null, from: null, to: null, show: 20 }],
  ['q=+a+b+', { query: 'a b', type: null, from: null, to: null, show: 20 }],
  ['q=a&type=paper&from=2014&to=2020', { query: 'a', type: 'PAPER', from: 2014, to: 2020, show: 20 }],
  ['q=a&type=method&from=2014', { query: 'a', type: 'METHOD', from: null, to: null, show: 20 }],
  ['q=a&type=PAPERS&show=1e9', { query: 'a', type: null, from: null, to: null, show: 20 }],
  ['q=100%25&show=60', { query: '100%', type: null, from: null, to: null, show: 60 }],
])('the parameters "%s" are read', (search, request) =>
  expect(readRequest(new URLSearchParams(search))).toEqual(request),
)

test('examples are the first of each list and one abbreviation, each once', () => {
  const named = (name: string, ...aliases: string[]) => ({ name, aliases })
  const methods = [named('transformer', 'Transformers'), named('convolutional neural network', 'CNN')]
  expect(exampleSearches([methods, [named('ImageNet')], []])).toEqual(['transformer', 'ImageNet', 'CNN'])
  expect(exampleSearches([[named('GLUE')], [named('GLUE')]])).toEqual(['GLUE'])
  expect(exampleSearches([])).toEqual([])
})

describe('the sentences of a statement', () => {
  const text = 'We use A and B, not A.'
  const place = (start: number, surface: string, of = text) => ({ text: of, start, surface })
  const marked = (...places: Place[]) =>
    sentencesOf(places).map((sentence) => [
      sentence.text,
      ...sentence.marks.map(({ start, end }) => [start, sentence.text.slice(start, end)]),
    ])

  test.each([
    ['one place', marked(place(103, 'use')), [[text, [3, 'use']]]],
    [
      'the one of two equal words that fits the other place',
      marked(place(120, 'A'), place(103, 'use')),
      [[text, [20, 'A'], [3, 'use']]],
    ],
    [
      'two sentences, each once',
      marked(place(103, 'use'), place(3, 'A', 'An A.'), place(107, 'A')),
      [
        [text, [3, 'use'], [7, 'A']],
        ['An A.', [3, 'A']],
      ],
    ],
    ['words that are not there', marked(place(103, 'none')), [[text]]],
    [
      'one sentence of two papers',
      marked({ ...place(103, 'use'), paper: { id: 'a' } }, { ...place(3, 'use'), paper: { id: 'b' } }),
      [
        [text, [3, 'use']],
        [text, [3, 'use']],
      ],
    ],
    ['no place', marked(), []],
  ])('%s', (_, sentences, expected) => expect(sentences).toEqual(expected))
})

test('a relation is a verb that says how it is said', () => {
  expect([verb('USES'), verb('USES', 'NEGATED'), verb('EVALUATES_ON', 'FUTURE')]).toEqual([
    'uses',
    'does not use',
    'will evaluate on',
  ])
})

test('a list whose items hang from those before them is a tree', () => {
  const items = [1, 2, 3, 2, 1, 2].map((depth, number) => ({ depth, number }))
  const drawn = (branches: readonly Branch<(typeof items)[number]>[]): unknown[] =>
    branches.map(({ item, branches: hanging }) => [item.number, ...drawn(hanging)])
  expect(drawn(treeOf(items))).toEqual([
    [0, [1, [2]], [3]],
    [4, [5]],
  ])
  expect(treeOf([])).toEqual([])
})

test('other names leave out what only capitals tell apart', () => {
  const named = { name: 'image recognition', aliases: ['IR', 'Image Recognition', 'recognition of images'] }
  expect(otherNames(named)).toEqual(['IR', 'recognition of images'])
  expect(otherNames(named, 'IR')).toEqual(['recognition of images'])
})

test.each([
  ['CVPR 2016', '2015-12-10', 'CVPR 2016, 2015'],
  ['NeurIPS 2012', '2012', 'NeurIPS 2012'],
  ['TACL', '2020-01', 'TACL, 2020'],
  ['TACL', null, 'TACL'],
  [null, '2020-01', '2020'],
  [null, null, ''],
])('venue %j and date %j are shown as "%s"', (venue, published, shown) =>
  expect(whereAndWhen({ venue, published })).toBe(shown),
)

test.each([
  [0, '0'],
  [0.4249, '0.42'],
  [0.01, '0.01'],
  [0.0042, '0.004'],
  [0.000061, '0.00006'],
  [1, '1.00'],
])('a score of %s is written %s', (score, text) => {
  expect(scoreText(score)).toBe(text)
})
