import { describe, expect, it } from 'vitest'
import { mayBeOne } from '../../src/extraction/may-be-one.ts'
import type { EntityType } from '../../src/lexicon/entity-type.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { lexiconEntry } from '../../src/resolution/canonical.ts'
import { extractor } from '../support/extract.ts'
import { fileRecords } from '../support/records.ts'

const SAMPLE = new URL('../../sample/papers.jsonl', import.meta.url)
const lexicon = loadLexicon()
const entity = (name: string, type: EntityType) => ({ id: name, name, type, confidence: 1, spans: [] })

describe('what a model may take for one', () => {
  const cases: ReadonlyArray<readonly [type: EntityType, a: string, b: string, may: boolean]> = [
    ['method', 'Vision Transformer', 'ViT', true],
    ['metric', 'KL divergence', 'Kullback-Leibler divergence', true],
    ['method', 'Segment Anything', 'Segment Anything Model', true],
    ['task', 'math word problems', 'grade school math word problems', true],
    ['method', 'distillation', 'distilling', true],
    ['method', 'pre-training', 'Pretraining', true],
    ['method', 'Direct Preference Optimization', 'Proximal Policy Optimization', false],
    ['method', 'Direct Preference Optimization', 'PPO', false],
    ['method', 'Vision Transformer', 'Transformer', false],
    ['method', 'latent diffusion model', 'diffusion model', false],
    ['method', 'Adam', 'AdaMax', false],
    ['method', 'ResNet', 'VGG', false],
    ['method', 'ResNet-50', 'ResNet-101', false],
    ['dataset', 'MMLU', 'MMLU-Pro', false],
    ['method', 'grouped-query attention', 'sliding window attention', false],
    ['method', 'long short-term memory', 'feed-forward network', false],
    ['method', 'Retrieval-augmented generation', 'Dense Passage Retrieval', false],
    ['concept', 'keys', 'dictionary of keys', false],
  ]
  it.each(cases)('%s: %s, %s: %s', (type, a, b, may) => {
    expect(mayBeOne(lexicon, entity(a, type), entity(b, type))).toBe(may)
    expect(mayBeOne(lexicon, entity(b, type), entity(a, type))).toBe(may)
  })

  it('is never two things of the lexicon, in all of the sample', async () => {
    const mixed: string[][] = []
    for await (const record of fileRecords(SAMPLE)) {
      if (record.kind === 'refused') throw new Error(record.reason)
      const { entities } = await extractor.extract(record.paper)
      for (const { type, mentions } of entities) {
        // What a paper's own abbreviation means there, the lexicon need not know: "SWA" has two meanings.
        const names = mentions.filter(({ surface }) => surface.includes(' ')).map(({ surface }) => surface)
        const things = new Set(names.flatMap((name) => lexiconEntry(lexicon, type, name)?.name ?? []))
        if (things.size > 1) mixed.push([...things])
      }
    }
    expect(mixed).toEqual([])
  })
})
