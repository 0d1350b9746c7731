import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findUnknown } from '../../src/extraction/16-unknown.ts'
import type { UnknownName } from '../../src/extraction/extraction.ts'
import { plainWordsOf } from '../../src/extraction/plain-words.ts'
import { readFields } from '../../src/extraction/reading.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { extract } from '../support/extract.ts'

const { vocabulary } = loadLexicon()

const namesOf = (unknown: readonly UnknownName[]): string[] => unknown.map(({ name }) => name)

describe('unknown', () => {
  const cases: ReadonlyArray<readonly [title: string, abstract: string, ...unknown: string[]]> = [
    ['On parsing', 'The Zorbium is rare.', 'Zorbium'],
    ['On parsing', 'The Zorbium is here and the Zorbium is there, as is the Quuxite.', 'Zorbium', 'Quuxite'],
    ['On parsing', 'First came the Quuxite, then the Zorbium, then Zorbium again.', 'Zorbium', 'Quuxite'],
    ['On the Zorbium', 'There is the Quuxite.', 'Zorbium', 'Quuxite'],
    ['On the Zorbium', 'There is the Quuxite. Of the Quuxite we say more.', 'Quuxite', 'Zorbium'],
    ['On parsing', 'It follows Zorb and Quux.', 'Zorb', 'Quux'],
    ['On parsing', 'It is by Aab Bec Cid Dof Eug Fah Gia.', 'Aab Bec Cid Dof Eug Fah', 'Gia'],
    ['On parsing', "It is Zorbi's.", 'Zorbi'],
    ['On parsing', 'Zorbium is rare. It is rare.', 'Zorbium'],
    // Plain words and what entities cover are none.
    ['On parsing', 'However, results are good. Moreover, they last. Although old, it works.'],
    ['Parsing with Small Trees', 'Trees are good. Humans like them.'],
    ['On parsing', 'I agree.'],
    ['On parsing', 'Part II holds 9K trees (A to Z).'],
    ['On parsing', 'A grum is rare. Grums are rare, and Grum is not a name.'],
    ['On parsing', 'See https://Zorb.org/Quux for more.'],
    ['', ''],
  ]
  it.each(cases.map(([title, abstract, ...expected]) => ({ title, abstract, expected })))(
    '$title | $abstract',
    ({ title, abstract, expected }) => {
      expect(namesOf(findUnknown(readFields({ title, abstract }), [], vocabulary))).toEqual(expected)
    },
  )

  it('leaves out what an entity covers', async () => {
    expect((await extract('On parsing', 'We use BERT on ImageNet. I agree.')).unknown).toEqual([])
  })

  it('names the part of a word that no entity covers', async () => {
    const { unknown } = await extract('ZorbNet: Parsing with Trees', 'It is a ZorbNet-Quux.')
    expect(namesOf(unknown)).toEqual(['Quux'])
  })

  it('prints terms as the original does', () => {
    const fields = readFields({ title: 'On parsing', abstract: 'The \\emph{Zo\u00ADrb} is \u{1F680} rare.' })
    expect(namesOf(findUnknown(fields, [], vocabulary))).toEqual(['Zo\u00ADrb'])
  })

  it('says where each is printed, and knows forms of one name', () => {
    const fields = readFields({ title: 'The Zorbium', abstract: 'It is rare. Zorbiums are Zorbium.' })
    const places = findUnknown(fields, [], vocabulary).map(({ id, name, mentions }) => ({
      id,
      name,
      at: mentions.map(({ field, sentence, start, end, rule }) => [field, sentence, start, end, rule]),
    }))
    expect(places).toEqual([
      {
        id: 'unknown:zorbium',
        name: 'Zorbium',
        at: [
          ['title', 0, 4, 11, 'rule:unknown'],
          ['abstract', 1, 25, 32, 'rule:unknown'],
        ],
      },
      { id: 'unknown:zorbium', name: 'Zorbiums', at: [['abstract', 1, 12, 20, 'rule:unknown']] },
    ])
  })
})

/** Words with a capital, by a rule that knows nothing of how the extractor cuts words. */
function capitalised(text: string): Array<{ word: string; start: number; end: number }> {
  const withoutLinks = text.replace(/\S*(?::\/\/|\.(?:com|org|io|net|edu)\b)\S*/gi, (link) =>
    ' '.repeat(link.length),
  )
  return [...withoutLinks.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Every capitalised word is in an entity, in `unknown` or plain. */
async function expectAccounted(title: string, abstract: string): Promise<void> {
  const extraction = await extract(title, abstract)
  const isPlain = plainWordsOf(readFields({ title, abstract }), vocabulary)
  const mentions = extraction.entities.flatMap((entity) => entity.mentions)
  for (const field of ['title', 'abstract'] as const) {
    const unknown = extraction.unknown.flatMap((name) => name.mentions)
    const covered = [...mentions, ...unknown].filter((place) => place.field === field)
    const lost = capitalised(extraction[field])
      .filter(
        ({ word, start, end }) =>
          !isPlain(word) && !covered.some((one) => one.start < end && one.end > start),
      )
      .map(({ word }) => word)
    expect(lost).toEqual([])
  }
  expect(new Set(namesOf(extraction.unknown)).size).toBe(extraction.unknown.length)
}

describe('every capitalised word is accounted for', () => {
  const word = fc.constantFrom(
    ...'We They The However Zorbium Quux NASA GPT-9 AdamW3 mini-Zorb McZorb ZORB parser trees uses on of and with BERT (ZQ) ImageNet, Zorb: "Quux" Chinese Smith et al. U.S. I\u2019m R2D2 Über'.split(
      ' ',
    ),
  )
  const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}. `)
  const text = fc.array(sentence, { maxLength: 6 }).map((sentences) => sentences.join(''))

  it('in text made of such words', async () => {
    await fc.assert(fc.asyncProperty(text, text, expectAccounted), { numRuns: 200 })
  })

  it('in the sample papers', async () => {
    const papers = readFileSync(new URL('../../sample/papers.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    expect(papers.length).toBeGreaterThan(10)
    for (const line of papers) {
      const paper = JSON.parse(line) as { title?: string; abstract?: string }
      await expectAccounted(paper.title ?? '', paper.abstract ?? '')
    }
  })
})
