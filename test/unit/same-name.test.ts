import { describe, expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { canonicalName, type EntityKind } from '../../src/resolution/canonical.ts'
import { sameName } from '../../src/resolution/same-name.ts'

const lexicon = loadLexicon()

type Pair = readonly [kind: EntityKind, a: string, b: string]

function decide(kindA: EntityKind, a: string, kindB: EntityKind, b: string) {
  return sameName(lexicon, { type: kindA, name: a }, { type: kindB, name: b })
}

describe('sameName', () => {
  const same: readonly Pair[] = [
    ['method', 'Direct Preference Optimization', 'DPO'],
    ['method', 'fine-tuning', 'Fine Tuning'],
    ['method', 'finetuning', 'fine-tuning'],
    ['concept', 'large language models', 'LLM'],
    ['dataset', 'ImageNet dataset', 'ImageNet'],
    ['dataset', 'GSM8K', 'GSM-8k'],
    ['method', 'ResNet50', 'ResNet-50'],
    ['method', 'LLaMA-2', 'Llama 2'],
    ['dataset', 'MS COCO', 'COCO'],
    ['concept', 'Image-Captioning', 'image captioning task'],
    ['method', 'Zorblax-Net', 'zorblax net'],
  ]
  it.each(same)('%s: %s is %s', (kind, a, b) => {
    expect(decide(kind, a, kind, b)).toMatchObject({ same: true })
    expect(decide(kind, b, kind, a)).toMatchObject({ same: true })
  })

  const different: readonly Pair[] = [
    ['method', 'GPT-4', 'GPT-4o'],
    ['method', 'Llama 2', 'Llama 3'],
    ['method', 'Llama 2 7B', 'Llama 2 70B'],
    ['dataset', 'HumanEval', 'HumanEval+'],
    ['method', 'U-Net', 'U-Net++'],
    ['dataset', 'CIFAR-10', 'CIFAR-100'],
    ['dataset', 'ImageNet', 'ImageNet-1K'],
    ['dataset', 'SQuAD', 'SQuAD 2.0'],
    ['method', 'BERT', 'RoBERTa'],
    ['concept', 'few-shot learning', 'zero-shot learning'],
    ['method', 'world model', 'world'],
    ['method', '§', '¶'],
  ]
  it.each(different)('%s: %s is not %s', (kind, a, b) => {
    expect(decide(kind, a, kind, b)).toMatchObject({ same: false })
    expect(decide(kind, b, kind, a)).toMatchObject({ same: false })
  })

  it('never takes a method for a data set', () => {
    expect(decide('method', 'CLIP', 'dataset', 'CLIP')).toEqual({
      same: false,
      reason: 'a method is never a dataset',
    })
  })
})

describe('canonicalName', () => {
  it('is the lexicon name where the lexicon knows the alias', () => {
    expect(canonicalName(lexicon, 'method', 'DPO')).toBe('Direct Preference Optimization')
  })

  it('is the name itself where it does not', () => {
    expect(canonicalName(lexicon, 'dataset', 'DPO')).toBe('DPO')
    expect(canonicalName(lexicon, 'method', 'Zorblax')).toBe('Zorblax')
  })
})
