import { describe, expect, it } from 'vitest'
import type { Assertion } from '../../src/extraction/extraction.ts'
import { extract } from '../support/extract.ts'

/** How the paper's relations to an entity are asserted. */
async function assertions(abstract: string, name: string): Promise<Assertion[]> {
  const { relations } = await extract('On parsing', abstract)
  return [
    ...new Set(
      relations.filter(({ from, to }) => from === 'paper' && to === name).map((one) => one.assertion),
    ),
  ]
}

const RL = 'reinforcement learning'
const CASES: ReadonlyArray<readonly [sentence: string, name: string, assertion: Assertion]> = [
  ['We train the parser using reinforcement learning.', RL, 'ASSERTED'],
  ['The parser is trained with contrastive learning.', 'contrastive learning', 'ASSERTED'],
  ['We evaluate on ImageNet.', 'ImageNet', 'ASSERTED'],
  ['We use BERT, which is not small.', 'BERT', 'ASSERTED'],
  ['We do not tune the decoder, but we use BERT.', 'BERT', 'ASSERTED'],
  ['We not only use BERT but also trees.', 'BERT', 'ASSERTED'],
  ['Without labels, we train using BERT.', 'BERT', 'ASSERTED'],
  ['We use BERT to predict future frames.', 'BERT', 'ASSERTED'],
  ['We will show that we use BERT.', 'BERT', 'ASSERTED'],
  ['The parser cannot be trained without BERT.', 'BERT', 'ASSERTED'],
  ['We no longer need trees and we use BERT.', 'BERT', 'ASSERTED'],
  ['We train the parser without using reinforcement learning.', RL, 'NEGATED'],
  ['We train the parser without reinforcement learning.', RL, 'NEGATED'],
  ['The parser is trained without any reinforcement learning.', RL, 'NEGATED'],
  ['Our parser does not use BERT.', 'BERT', 'NEGATED'],
  ["Our parser doesn't use BERT.", 'BERT', 'NEGATED'],
  ['Our parser is not based on BERT.', 'BERT', 'NEGATED'],
  ['Our parser does not rely on BERT.', 'BERT', 'NEGATED'],
  ['Our parser never uses BERT.', 'BERT', 'NEGATED'],
  ['Our parser avoids using BERT.', 'BERT', 'NEGATED'],
  ['We train trees instead of using BERT.', 'BERT', 'NEGATED'],
  ['We use trees rather than BERT.', 'BERT', 'NEGATED'],
  ['Training works without the need for BERT.', 'BERT', 'NEGATED'],
  ['We train without BERT or RoBERTa.', 'RoBERTa', 'NEGATED'],
  ['We train without BERT, GPT-2 or RoBERTa.', 'RoBERTa', 'NEGATED'],
  ['We use neither BERT nor RoBERTa.', 'RoBERTa', 'NEGATED'],
  ['We use neither BERT nor RoBERTa.', 'BERT', 'NEGATED'],
  ['We do not evaluate on ImageNet.', 'ImageNet', 'NEGATED'],
  ['Training eliminates the use of BERT.', 'BERT', 'NEGATED'],
  ['We study how to avoid catastrophic forgetting.', 'catastrophic forgetting', 'ASSERTED'],
  ['We study the lack of fairness in parsers.', 'fairness', 'ASSERTED'],
  ['In future work we plan to use reinforcement learning.', RL, 'FUTURE'],
  ['We plan to use BERT.', 'BERT', 'FUTURE'],
  ['We also plan to evaluate on ImageNet.', 'ImageNet', 'FUTURE'],
  ['We hope to use BERT.', 'BERT', 'FUTURE'],
  ['We intend to train with reinforcement learning.', RL, 'FUTURE'],
  ['We will use BERT next.', 'BERT', 'FUTURE'],
  ['Future work could use BERT.', 'BERT', 'FUTURE'],
  ['Future work will include experiments on ImageNet.', 'ImageNet', 'FUTURE'],
  ['Using BERT is left for future work.', 'BERT', 'FUTURE'],
  ['We leave experiments on ImageNet to future research.', 'ImageNet', 'FUTURE'],
  ['In the future, we may use BERT.', 'BERT', 'FUTURE'],
  ['We plan to use BERT, but we evaluate on ImageNet.', 'ImageNet', 'ASSERTED'],
]

describe('assertion', () => {
  it.each(CASES)('%s: %s is %s', async (sentence, name, expected) => {
    expect(await assertions(sentence, name)).toEqual([expected])
  })

  it('keeps what is denied in one place and asserted in another apart', async () => {
    const abstract = 'We train without BERT. As a baseline, we train using BERT.'
    expect((await assertions(abstract, 'BERT')).sort()).toEqual(['ASSERTED', 'NEGATED'])
  })

  it('takes nothing that is denied for a relation of the paper’s own method', async () => {
    const { relations } = await extract('ZorbNet: Parsing with Trees', 'ZorbNet is trained without BERT.')
    expect(relations.filter(({ type, to }) => type === 'BASED_ON' && to === 'BERT')).toEqual([])
  })
})
