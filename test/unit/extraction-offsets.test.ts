import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize, toOriginal } from '../../src/extraction/01-normalize.ts'
import { extract, extractor, lightExtractor } from '../support/extract.ts'
import { expectSound } from '../support/sound-extraction.ts'

/** Pieces that make text the passes react to, among what they may stumble over. */
const piece = fc.oneof(
  fc.constantFrom(
    'We propose ',
    'X-Net',
    ' (XN)',
    ', a novel ',
    'method',
    ' for ',
    'image captioning',
    ' on the ',
    'ImageNet',
    ' benchmark. ',
    'It outperforms ',
    'BERT',
    ' and ',
    'GPT-4o',
    '\\textbf{',
    '}',
    '$\\tau$-bench',
    '$',
    '{',
    '~',
    '\\',
    "\\'e",
    ' \\cite{a',
    '(',
    ')',
    ': ',
    'large language models',
    ' (LLMs) ',
    'https://github.com/a/b).',
    '\n',
    '\u00ad',
    '\ud83d',
    '\ude00',
    '\u0000',
    '\u202e',
    'ﬁne-tuning',
    '–',
    ' called ',
    'called ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

describe.each([
  ['full', extractor],
  ['light', lightExtractor],
] as const)('extract by the %s tier, whatever the text', (_tier, by) => {
  it('never throws, and its offsets are right', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (title, abstract) =>
        expectSound(await extract(title, abstract, by)),
      ),
      { numRuns: 300 },
    )
  })

  it('gives the same for the same paper', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (abstract) => {
        expect(JSON.stringify(await extract('T', abstract, by))).toBe(
          JSON.stringify(await extract('T', abstract, by)),
        )
      }),
      { numRuns: 50 },
    )
  })
})

describe('extract, whatever the length of the text', () => {
  // What the taggers see of them is much the same for most, so that one tier reads them all.
  const long: ReadonlyArray<readonly [name: string, abstract: string]> = [
    ['100 kB of opening brackets', '('.repeat(100_000)],
    ['100 kB of opened brackets with letters', '(A '.repeat(33_000)],
    ['100 kB of braces', '{'.repeat(100_000)],
    ['100 kB of backslashes', '\\'.repeat(100_000)],
    ['100 kB of dollar signs and letters', '$a'.repeat(50_000)],
    ['100 kB without a space', 'a'.repeat(100_000)],
    ['100 kB of hyphens', 'a-'.repeat(50_000)],
    ['100 kB of full stops', '. '.repeat(50_000)],
    ['30 kB of capitals', 'AB '.repeat(10_000)],
    ['one sentence of 100 kB', 'deep network '.repeat(8_000)],
    ['100 kB of links', 'https://a.b/c '.repeat(7_000)],
    ['100 kB of proposals', 'we propose X1 (XY) '.repeat(5_000)],
    ['200 kB of lone surrogates', '\ud800 '.repeat(100_000)],
    ['100 kB of Hebrew', 'שלום עולם '.repeat(10_000)],
    [
      '900 kB of sentences',
      'We propose X-Net (XN) for image captioning on ImageNet. It beats BERT. '.repeat(12_500),
    ],
  ]
  const longToTaggers = /sentence|space|surrogates/
  it.each([
    ...long.map(([name, abstract]) => [name, 'full', abstract, extractor] as const),
    ...long
      .filter(([name]) => longToTaggers.test(name))
      .map(([name, abstract]) => [name, 'light', abstract, lightExtractor] as const),
  ])(
    'reads %s by the %s tier',
    async (_name, _tier, abstract, by) => {
      expectSound(await extract('A title', abstract, by))
    },
    60_000,
  )
})

describe('toOriginal', () => {
  it('maps every stretch of the plain text into the original', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (original, a, b) => {
        const plain = normalize(original)
        expect(plain.starts.length).toBe(plain.text.length)
        if (plain.text.length === 0) return
        const start = a % plain.text.length
        const end = start + 1 + (b % (plain.text.length - start))
        const mapped = toOriginal(plain, start, end)
        expect(mapped.start).toBeGreaterThanOrEqual(0)
        expect(mapped.end).toBeLessThanOrEqual(original.length)
        expect(mapped.start).toBeLessThan(mapped.end)
      }),
    )
  })

  it.each([
    ['\\textbf{DPO} works', 'DPO', 'DPO'],
    ['the $\\tau$-bench suite', 'tau-bench', '$\\tau$-bench'],
    ['ﬁne-tuning', 'fine-tuning', 'ﬁne-tuning'],
    ['encoder–decoder', 'encoder-decoder', 'encoder–decoder'],
    ['50\\% better', '50%', '50\\%'],
  ])('%s: the plain text %s is %s', (original, plainPart, expected) => {
    const plain = normalize(original)
    const at = plain.text.indexOf(plainPart)
    expect(at).toBeGreaterThanOrEqual(0)
    const { start, end } = toOriginal(plain, at, at + plainPart.length)
    expect(original.slice(start, end)).toBe(expected)
  })
})
