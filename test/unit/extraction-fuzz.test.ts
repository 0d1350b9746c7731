import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../src/extraction/claims/quantities.ts'
import { extract, lightExtractor } from '../support/extract.ts'
import { expectSound } from '../support/sound-extraction.ts'

/** What is told of results is read by the rules, which both tiers have: by the quicker one here. */
const read = (title: string, abstract: string) => extract(title, abstract, lightExtractor)

/** Pieces that claims, comparisons and denials are made of, among what they may stumble over. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'ZorbNet ',
      'BERT',
      'GPT-2',
      ' and ',
      ', ',
      ' or ',
      ' outperforms ',
      ' is outperformed by ',
      ' compared with ',
      ' better than ',
      'We ',
      'it ',
      ' improves ',
      ' reduces ',
      'accuracy',
      ' BLEU ',
      ' on ',
      'MNLI',
      ' SNLI',
      ' by ',
      '4.9%',
      '$4.9\\%$',
      '2.3\\times',
      '$2.3\\times$',
      '3-4',
      ' from ',
      ' to ',
      '61.2',
      '70.4% ',
      '1,234',
      '.5',
      '-',
      '+',
      '%',
      ' points',
      ' twice as ',
      'half ',
      ' faster',
      ' fewer ',
      ' respectively',
      '. ',
      ' not ',
      ' without ',
      ' plan to ',
      'future work ',
      ' pp',
      'x',
      '×',
      '±',
      '\u2212',
      '\u2013',
      '$',
      '{',
      '}',
      '\\',
      '(',
      ')',
      '\u0000',
      '\u202e',
      '\ud83d',
      '\udc00',
      '\u{1F680}',
      '\u00a0',
      '\u0661\u0662%',
      '5\u0301%',
      '\n',
      "'s ",
      'Zorb ',
      'NASA ',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.integer().map(String),
  fc.double().map(String),
)
const text = fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(''))

describe('extract, whatever results it is told', () => {
  it('never throws, and places all it reads', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (title, abstract) => expectSound(await read(title, abstract))),
      { numRuns: 500 },
    )
  })

  it('takes any string of UTF-16 code units', async () => {
    const units = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes))
    await fc.assert(
      fc.asyncProperty(units, units, async (title, abstract) => expectSound(await read(title, abstract))),
      { numRuns: 200 },
    )
  })

  it('reads quantities in order, without overlaps', () => {
    fc.assert(
      fc.property(text, (any) => {
        let last = 0
        for (const { start, end, phraseStart } of readQuantities(any)) {
          expect(phraseStart).toBeGreaterThanOrEqual(last)
          expect(start).toBeGreaterThanOrEqual(phraseStart)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(any.length)
      }),
    )
  })

  const long: ReadonlyArray<readonly [name: string, abstract: string]> = [
    ['10,000 dollar signs', '$'.repeat(10_000)],
    ['100 kB of dollar signs and digits', '$5'.repeat(50_000)],
    ['100 kB of math', '$2.3\\times$ '.repeat(8_000)],
    ['100 kB of percents', '5% '.repeat(33_000)],
    ['100 kB of percents in one list', 'We gain 5%'.concat(', 5%'.repeat(25_000))],
    ['100 kB of digits', '7'.repeat(100_000)],
    ['100 kB of digits and commas', '1,'.repeat(50_000)],
    ['100 kB of thousands', '1,000'.repeat(20_000)],
    ['100 kB of ranges', '1-2-'.repeat(25_000)],
    ['100 kB of "from"', 'from 5% to '.repeat(9_000)],
    ['100 kB of qualifiers', `${'up to '.repeat(16_000)}5%`],
    ['100 kB of articles before a number', `${'the '.repeat(25_000)}5%`],
    ['100 kB of denials', 'not without '.repeat(8_000)],
    ['100 kB of plans', 'we plan to use BERT in future work '.repeat(3_000)],
    ['100 kB of comparisons', 'BERT outperforms '.repeat(6_000)],
    ['100 kB of compared lists', `BERT, ${'GPT-2, RoBERTa, '.repeat(6_000)} outperform BERT`],
    ['100 kB of closing brackets', ')'.repeat(100_000)],
    ['100 kB of nested brackets', '(['.repeat(25_000).concat('])'.repeat(25_000))],
    ['100 kB of right-to-left text with numbers', 'דיוק 95% على البيانات '.repeat(5_000)],
    ['100 kB of NUL', '\u0000'.repeat(100_000)],
    ['30 kB of NUL between words', 'BERT\u00005% '.repeat(3_500)],
    ['words of 119 letters', `${'Z'.repeat(119)} `.repeat(900)],
    ['100 kB of combining marks', 'e\u0301'.repeat(50_000)],
    ['100 kB of emoji', '\u{1F680}'.repeat(25_000)],
    ['100 kB of unknown names', 'Zorbium Quuxite '.repeat(6_000)],
  ]
  it.each(long)(
    'reads %s',
    async (_name, abstract) => {
      expectSound(await read('ZorbNet: Parsing with Trees', abstract))
    },
    60_000,
  )

  it('finds as many more results as there is more text', async () => {
    const paragraph =
      'ZorbNet reaches 91.2% accuracy on MNLI. It outperforms BERT by 4.9%. The Quuxite is 2x faster. '
    const count = async (times: number): Promise<number> =>
      (await read('ZorbNet: Parsing', paragraph.repeat(times))).claims.length
    const once = await count(1)
    expect(once).toBe(3)
    for (const times of [2, 10, 200, 1_000]) expect(await count(times)).toBe(once * times)
  })
})
