import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/extraction/02-sentences.ts'
import { readAbbreviations } from '../../src/extraction/03-abbreviations.ts'

function pairs(text: string): Array<readonly [short: string, long: string]> {
  return readSentences('abstract', text)
    .flatMap((sentence) => readAbbreviations(sentence, text))
    .map(({ short, long }) => [short.text, long.text])
}

describe('readAbbreviations', () => {
  const cases: ReadonlyArray<readonly [text: string, found: ReadonlyArray<readonly [string, string]>]> = [
    ['We use Direct Preference Optimization (DPO).', [['DPO', 'Direct Preference Optimization']]],
    ['Large language models (LLMs) are large.', [['LLMs', 'Large language models']]],
    [
      'A recurrent neural network (RNN) and a tree kernel (TK) differ.',
      [
        ['RNN', 'recurrent neural network'],
        ['TK', 'tree kernel'],
      ],
    ],
    ['The mixture-of-experts (MoE) layer.', [['MoE', 'mixture-of-experts']]],
    ['It is fast (see Figure 2).', []],
    ['We gain 3 points (p < 0.05).', []],
    ['Nothing here fits (XYZ).', []],
    ['An open bracket (DPO', []],
  ]
  it.each(cases)('%s', (text, found) => {
    expect(pairs(text)).toEqual(found)
  })

  it('gives offsets of both forms', () => {
    const text = 'First. We use tree kernels (TKs) here.'
    const [pair] = readSentences('abstract', text).flatMap((sentence) => readAbbreviations(sentence, text))
    expect(text.slice(pair?.short.start, pair?.short.end)).toBe('TKs')
    expect(text.slice(pair?.long.start, pair?.long.end)).toBe('tree kernels')
  })
})
