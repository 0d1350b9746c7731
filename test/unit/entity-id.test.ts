import { describe, expect, it } from 'vitest'
import type { EntityType } from '../../src/lexicon/entity-type.ts'
import { entityId, unknownNameId } from '../../src/resolution/entity-id.ts'

describe('entityId', () => {
  const cases: ReadonlyArray<readonly [type: EntityType, name: string, id: string]> = [
    ['method', 'Direct Preference Optimization', 'method:direct-preference-optimization'],
    ['dataset', 'ImageNet', 'dataset:imagenet'],
    ['concept', 'length generalization', 'concept:length-generalization'],
    ['task', 'Image Captioning', 'concept:image-captioning'],
    ['metric', 'BLEU', 'concept:bleu'],
    ['dataset', 'HumanEval+', 'dataset:humaneval-plus'],
    ['method', 'U-Net++', 'method:u-net-plus-plus'],
    ['method', 'GPT-3.5', 'method:gpt-3.5'],
    ['method', 'GPT3.5', 'method:gpt-3.5'],
    ['concept', 'large language models', 'concept:large-language-model'],
    ['concept', 'gender bias', 'concept:gender-bias'],
    ['concept', 'gender biases', 'concept:gender-bias'],
    ['task', 'robotics', 'concept:robotics'],
    ['concept', 'Poincaré embedding', 'concept:poincare-embedding'],
    ['concept', '注意力', 'concept:注意力'],
  ]
  it.each(cases)('%s %s is %s', (type, name, id) => {
    expect(entityId(type, name)).toBe(id)
  })

  const alike: ReadonlyArray<readonly [string, string]> = [
    ['fine-tuning', 'Fine Tuning'],
    ['Llama 2', 'Llama-2'],
    ['LLMs', 'LLM'],
    ['ResNet50', 'ResNet-50'],
    ["Cohen's kappa", 'Cohen’s Kappa'],
    ['\\textbf{BERT}', 'BERT'],
  ]
  it.each(alike)('%s and %s are one', (a, b) => {
    expect(entityId('method', a)).toBe(entityId('method', b))
  })

  const apart: ReadonlyArray<readonly [string, string]> = [
    ['GPT-4', 'GPT-4o'],
    ['Llama 2', 'Llama 3'],
    ['GPT-3.5', 'GPT-3 5'],
    ['HumanEval', 'HumanEval+'],
    ['U-Net+', 'U-Net++'],
    ['A+', 'A plus'],
    ['+', '++'],
    ['a + b', 'a+ b'],
    ['CLIPS', 'CLIP'],
    ['§', '¶'],
  ]
  it('of a name that was not understood has the same slug, which is never too long for an index', () => {
    expect(unknownNameId('U-Net++')).toBe('unknown:u-net-plus-plus')
    const long = 'Zorb'.repeat(10_000)
    expect(unknownNameId(long)).toMatch(/^unknown:(zorb){50}-[0-9a-f]{8}$/)
    expect(unknownNameId(long)).not.toBe(unknownNameId(`${long}x`))
  })

  it.each(apart)('%s and %s are two', (a, b) => {
    expect(entityId('method', a)).not.toBe(entityId('method', b))
  })
})
