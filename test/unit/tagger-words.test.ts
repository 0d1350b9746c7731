import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { featuresAt, lookOf, placeFeatures, REACH } from '../../src/tagger/crf-features.ts'
import { createPieces } from '../../src/tagger/pieces.ts'
import { readWords, shapeOf } from '../../src/tagger/words.ts'

interface Case {
  readonly text: string
  readonly words: readonly string[]
  readonly shapes: readonly number[]
  readonly pieces: ReadonlyArray<readonly number[]>
  readonly features: ReadonlyArray<readonly string[]>
}

/** What training/parity.py prints: the models see at run time what they saw in training, or they see nonsense. */
const { clusters, cases } = JSON.parse(
  readFileSync(new URL('../data/words.json', import.meta.url), 'utf8'),
) as { clusters: Record<string, string[]>; cases: Case[] }
const pieces = createPieces(readFileSync(new URL('../../models/vocabulary.txt', import.meta.url), 'utf8'))

describe('the words a tagger sees', () => {
  it.each(cases)('are those of training: $text', ({ text, ...expected }) => {
    const words = readWords(text)
    expect(words.map((word) => word.text)).toEqual(expected.words)
    expect(words.map((word) => shapeOf(word.text))).toEqual(expected.shapes)
    expect(words.map((word) => pieces.of(word.text))).toEqual(expected.pieces)
    for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word)
  })

  it.each(cases)('have the features of training: $text', ({ text, features }) => {
    const words = readWords(text)
    const looks = words.map((word) => lookOf(word, new Map(Object.entries(clusters))))
    const rows = words.map((_, at) => {
      const row: string[] = []
      for (let step = -REACH; step <= REACH; step++) {
        const look = looks[at + step]
        if (look !== undefined) featuresAt(step, look, (name) => row.push(name))
      }
      placeFeatures(words, looks, at, (name) => row.push(name))
      return row
    })
    expect(rows.map((row) => row.sort())).toEqual(features.map((row) => [...row].sort()))
  })
})
