import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../src/extraction/extraction.ts'
import { PROGRAM_VERSION } from '../../src/extraction/version.ts'
import type { EntityType } from '../../src/lexicon/entity-type.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { extract, extractor } from '../support/extract.ts'

const lexicon = loadLexicon()

function entity(extraction: Extraction, name: string) {
  return extraction.entities.find((one) => one.name === name)
}

function relations(
  extraction: Extraction,
  type: string,
): Array<readonly [from: string, to: string, assertion: string]> {
  return extraction.relations
    .filter((relation) => relation.type === type)
    .map(({ from, to, assertion }) => [from, to, assertion])
}

describe('version', () => {
  it('is that of package.json, with the tier and the lexicon', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(PROGRAM_VERSION).toBe(manifest.version)
    expect(extractor.version).toMatch(
      new RegExp(`^${manifest.version}-full\\+lexicon\\.${lexicon.version}\\.model\\.[0-9a-f]{8}$`),
    )
  })
})

describe('names', () => {
  const cases: ReadonlyArray<
    readonly [text: string, name: string, type: EntityType, surfaces: readonly string[]]
  > = [
    [
      'Training uses Direct Preference Optimization (DPO). DPO is stable.',
      'Direct Preference Optimization',
      'method',
      ['Direct Preference Optimization', 'DPO'],
    ],
    [
      'Large language models (LLMs) are costly. We prune LLMs.',
      'large language model',
      'concept',
      ['Large language models', 'LLMs'],
    ],
    ['We test on ImageNet.', 'ImageNet', 'dataset', ['ImageNet']],
    ['Scores on the new Blorp-Bench rise.', 'Blorp-Bench', 'dataset', ['Blorp-Bench']],
    ['Scores on the ZorbQA benchmark rise.', 'ZorbQA', 'dataset', ['ZorbQA']],
    ['It reaches a higher word error rate.', 'word error rate', 'metric', ['word error rate']],
    ['We look at image captioning.', 'image captioning', 'task', ['image captioning']],
    ['We stack gated ripple modules.', 'gated ripple module', 'method', ['gated ripple modules']],
    ['We train it on the Quux Face Database.', 'Quux Face Database', 'dataset', ['Quux Face Database']],
    ['The \\textbf{ZorbNet} model is small.', 'ZorbNet', 'method', ['ZorbNet']],
  ]
  it.each(cases)('%s: %s is a %s', async (text, name, type, surfaces) => {
    const found = entity(await extract('A title', text), name)
    expect(found?.type).toBe(type)
    expect([...new Set(found?.mentions.map(({ surface }) => surface))]).toEqual(surfaces)
  })

  it('takes the names in a list after "on" for data sets where results are told', async () => {
    const extraction = await extract('A title', 'Experiments on ZorbQA, BlorpQA and QuuxNLI show gains.')
    expect(extraction.entities.filter(({ type }) => type === 'dataset').map(({ name }) => name)).toEqual([
      'ZorbQA',
      'BlorpQA',
      'QuuxNLI',
    ])
  })

  it('prefers the meaning the paper gives a short form', async () => {
    const extraction = await extract('A title', 'We study Slow Adaptive Mixing (SAM). SAM converges.')
    expect(extraction.entities.some(({ name }) => name === 'Segment Anything Model')).toBe(false)
  })

  it.each([
    'Our method is better.',
    'Extensive experiments show its effectiveness.',
    'The results are good.',
  ])('takes no plain words for names: %s', async (text) => {
    expect((await extract('', text)).entities).toEqual([])
  })

  it.each([
    ['Code is at https://github.com/ZorbLab/ZorbNet.', []],
    ['Corpora such as ZorbQA facilitated neural parsers.', ['ZorbQA', 'neural parser']],
  ])('reads neither links nor verbs as parts of names: %s', async (text, names) => {
    expect((await extract('', text)).entities.map(({ name }) => name)).toEqual(names)
  })

  it('names the rule of every mention', async () => {
    const { entities } = await extract(
      'ZorbNet: A Network for Parsing',
      'We propose ZorbNet, a network. It uses BERT.',
    )
    for (const { mentions } of entities)
      for (const { rule } of mentions) expect(rule).toMatch(/^(?:rule:[a-z-]+|model:v1)$/)
  })

  it('finds nothing in an empty paper', async () => {
    expect(await extract('', '')).toMatchObject({
      entities: [],
      relations: [],
      codeUrl: null,
      claims: [],
      unknown: [],
    })
  })
})

describe('what a paper introduces', () => {
  const cases: ReadonlyArray<readonly [title: string, abstract: string, introduced: readonly string[]]> = [
    ['ZorbNet: Parsing with Trees', 'Parsing is hard.', ['ZorbNet']],
    ['On parsing', 'We propose ZorbNet, a parser.', ['ZorbNet']],
    ['On parsing', 'We build a parser called Zorb.', ['Zorb']],
    ['On parsing', 'This paper introduces Zorb Bank, a dataset of parses.', ['Zorb Bank']],
    ['On parsing', 'We propose a sparse ripple decoder for parsing.', ['sparse ripple decoder']],
    ['On parsing', 'A sparse ripple decoder is proposed.', ['sparse ripple decoder']],
    ['On parsing', 'We fine-tune BERT for parsing.', []],
  ]
  it.each(cases)('%s. %s', async (title, abstract, introduced) => {
    const extraction = await extract(title, abstract)
    expect(extraction.entities.filter((one) => one.introduced).map(({ name }) => name)).toEqual(introduced)
    expect(relations(extraction, 'INTRODUCES').map(([, to]) => to)).toEqual(introduced)
  })

  it('tells data sets from methods by what the paper calls them', async () => {
    expect(
      entity(await extract('On parsing', 'We introduce Zorb, a benchmark for parsers.'), 'Zorb')?.type,
    ).toBe('dataset')
    expect(
      entity(await extract('On parsing', 'We introduce Zorb, a framework for benchmarks.'), 'Zorb')?.type,
    ).toBe('method')
  })
})

describe('relations', async () => {
  const abstract =
    'Image captioning is a challenging task. We propose ZorbNet, which uses contrastive learning. ' +
    'Experiments on ImageNet show that ZorbNet outperforms BERT.'
  const extraction = await extract('ZorbNet: Image Captioning at Speed', abstract)
  const cases: ReadonlyArray<readonly [type: string, from: string, to: string]> = [
    ['INTRODUCES', 'paper', 'ZorbNet'],
    ['ADDRESSES', 'paper', 'image captioning'],
    ['USES', 'paper', 'contrastive learning'],
    ['EVALUATES_ON', 'paper', 'ImageNet'],
    ['COMPARES_TO', 'paper', 'BERT'],
    ['EVALUATED_ON', 'ZorbNet', 'ImageNet'],
    ['APPLIED_TO', 'ZorbNet', 'image captioning'],
    ['BASED_ON', 'ZorbNet', 'contrastive learning'],
    ['OUTPERFORMS', 'ZorbNet', 'BERT'],
  ]
  it.each(cases)('%s from %s to %s', (type, from, to) => {
    expect(relations(extraction, type)).toContainEqual([from, to, 'ASSERTED'])
  })

  it('gives the cue first, then the ends', () => {
    const found = extraction.relations.find(({ type }) => type === 'OUTPERFORMS')
    expect(found?.evidence.map(({ surface }) => surface)).toEqual(['outperforms', 'BERT', 'ZorbNet'])
  })

  it.each([
    ['We train the parser without using reinforcement learning.', 'NEGATED'],
    ['In future work we plan to use reinforcement learning.', 'FUTURE'],
    ['We train the parser using reinforcement learning.', 'ASSERTED'],
  ])('%s: %s', async (text, assertion) => {
    expect(relations(await extract('On parsing', text), 'USES')).toContainEqual([
      'paper',
      'reinforcement learning',
      assertion,
    ])
  })

  it('has one relation for each type, ends and assertion, with all its evidence', async () => {
    const { relations: found } = await extract(
      'On parsing',
      'We train on ImageNet using BERT. We test using BERT.',
    )
    const uses = found.filter(({ type, to }) => type === 'USES' && to === 'BERT')
    expect(uses).toHaveLength(1)
    expect(uses[0]?.evidence.filter(({ surface }) => surface === 'BERT')).toHaveLength(2)
  })
})

describe('code links', () => {
  it.each([
    ['Code is at https://github.com/zorb/net.', 'https://github.com/zorb/net'],
    ['Code (https://github.com/zorb/net) is free.', 'https://github.com/zorb/net'],
    ['See https://zorb.org/paper and the code at https://gitlab.com/z/n!', 'https://gitlab.com/z/n'],
    ['Our data is available at https://zorb.org/data', 'https://zorb.org/data'],
    ['Visit https://en.wikipedia.org/wiki/Zorb_(ball) for fun.', null],
    ['No link.', null],
  ])('%s', async (text, url) => {
    expect((await extract('A title', text)).codeUrl).toBe(url)
  })
})
