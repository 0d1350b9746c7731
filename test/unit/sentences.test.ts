import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/extraction/01-normalize.ts'
import { findSentences } from '../../src/extraction/find-sentences.ts'
import { readPapers } from '../support/read-papers.ts'

const SAMPLE = new URL('../../sample/papers.jsonl', import.meta.url)

const TEXTS = [
  ['no text', ''],
  ['marks alone', '... !? -- .'],
  ['contractions', "We don't think it's so. They're U.S. models, aren't they? Let's see."],
  [
    'numbers and abbreviations',
    'It gains 3.5% (cf. Fig. 2, Smith et al. 2020). GPT-4 scores 67.0%, i.e. more.',
  ],
  [
    'hyphens and slashes',
    'State-of-the-art and/or non-autoregressive encoder/decoder models win. So do they.',
  ],
  ['quotes and brackets', '"Is this so?" we ask. (It is.) [Really!] “Yes.”'],
  ['a text longer than the parser takes at once', 'It is so, and it was so. '.repeat(400)],
  ['a run that no word is', `Before it. ${'x'.repeat(300)} After it. Then more.`],
] as const

describe('sentences are found where their words are read', async () => {
  const { papers } = await readPapers(readFileSync(SAMPLE))
  const abstracts = papers.map(
    ({ id, abstract }) => [`the abstract of ${id}`, normalize(abstract).text] as const,
  )
  const found = [...TEXTS, ...abstracts].map(([what, text]) => ({
    what,
    text,
    sentences: findSentences(text),
  }))
  // What tags words changes the parser that both share, so it is loaded when all are found.
  const { readSentences } = await import('../../src/extraction/02-sentences.ts')

  test.each(found)('$what', ({ text, sentences }) => {
    const read = readSentences('abstract', text)
    expect(sentences).toEqual(read.map(({ start, end }) => ({ start, end })))
  })
})
