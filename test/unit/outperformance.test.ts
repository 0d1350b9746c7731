import { describe, expect, it } from 'vitest'
import { extract } from '../support/extract.ts'

/** Who outperforms whom in a paper with this abstract, whose title brings ZorbNet; NEGATED and FUTURE are marked. */
async function outperformed(abstract: string): Promise<string[]> {
  return (await extract('ZorbNet: Parsing with Trees', abstract)).relations
    .filter(({ type }) => type === 'OUTPERFORMS')
    .map(({ from, to, assertion }) => `${from} > ${to}${assertion === 'ASSERTED' ? '' : ` (${assertion})`}`)
}

const CASES: ReadonlyArray<readonly [sentence: string, ...pairs: string[]]> = [
  // The subject is named.
  ['ZorbNet outperforms BERT.', 'ZorbNet > BERT'],
  ['ZorbNet outperforms BERT and RoBERTa.', 'ZorbNet > BERT', 'ZorbNet > RoBERTa'],
  [
    'ZorbNet outperforms BERT, RoBERTa, and GPT-2 on GLUE.',
    'ZorbNet > BERT',
    'ZorbNet > GPT-2',
    'ZorbNet > RoBERTa',
  ],
  ['ZorbNet surpasses the strong RoBERTa baseline.', 'ZorbNet > RoBERTa'],
  ['ZorbNet beats BERT by 3%.', 'ZorbNet > BERT'],
  ['ZorbNet exceeds BERT in accuracy.', 'ZorbNet > BERT'],
  ['RoBERTa outperforms BERT on GLUE.', 'RoBERTa > BERT'],
  ['RoBERTa and ELECTRA outperform BERT.', 'ELECTRA > BERT', 'RoBERTa > BERT'],
  ['We find that RoBERTa outperforms BERT.', 'RoBERTa > BERT'],
  ['ZorbNet consistently and significantly outperforms BERT.', 'ZorbNet > BERT'],
  ['ZorbNet outperforms strong baselines such as BERT and RoBERTa.', 'ZorbNet > BERT', 'ZorbNet > RoBERTa'],
  ['ZorbNet outperforms all baselines, including BERT and RoBERTa.', 'ZorbNet > BERT', 'ZorbNet > RoBERTa'],
  // The paper's own method.
  ['Our method outperforms BERT.', 'ZorbNet > BERT'],
  ['It outperforms BERT.', 'ZorbNet > BERT'],
  ['This framework outperforms BERT.', 'ZorbNet > BERT'],
  ['The proposed model surpasses RoBERTa.', 'ZorbNet > RoBERTa'],
  ['We outperform BERT on GLUE.', 'ZorbNet > BERT'],
  ['We reach high accuracy on GLUE, outperforming BERT.', 'ZorbNet > BERT'],
  ['ZorbNet uses a small decoder and beats GPT-2.', 'ZorbNet > GPT-2'],
  // Comparatives.
  ['ZorbNet is better than BERT.', 'ZorbNet > BERT'],
  ['ZorbNet performs better than BERT.', 'ZorbNet > BERT'],
  ['ZorbNet achieves higher accuracy than BERT.', 'ZorbNet > BERT'],
  ['ZorbNet is superior to BERT.', 'ZorbNet > BERT'],
  ['ZorbNet is more accurate than BERT.', 'ZorbNet > BERT'],
  ['ZorbNet has a lower error rate than BERT.', 'ZorbNet > BERT'],
  ['ZorbNet improves over BERT by 2 points.', 'ZorbNet > BERT'],
  ['ZorbNet improves upon RoBERTa.', 'ZorbNet > RoBERTa'],
  ['We report large improvements over BERT.', 'ZorbNet > BERT'],
  // Compared with.
  ['Compared with BERT, ZorbNet improves accuracy by 3%.', 'ZorbNet > BERT'],
  ['Compared to BERT and RoBERTa, our model gains 2 points.', 'ZorbNet > BERT', 'ZorbNet > RoBERTa'],
  ['ZorbNet improves accuracy by 3% compared to BERT.', 'ZorbNet > BERT'],
  // What follows is the better one.
  ['BERT is outperformed by ZorbNet.', 'ZorbNet > BERT'],
  ['BERT and RoBERTa are surpassed by ZorbNet.', 'ZorbNet > BERT', 'ZorbNet > RoBERTa'],
  ['BERT underperforms ZorbNet.', 'ZorbNet > BERT'],
  ['BERT is inferior to RoBERTa.', 'RoBERTa > BERT'],
  ['BERT is worse than RoBERTa.', 'RoBERTa > BERT'],
  ['BERT lags behind RoBERTa on GLUE.', 'RoBERTa > BERT'],
  ['BERT achieves lower accuracy than RoBERTa.', 'RoBERTa > BERT'],
  ['BERT is less accurate than RoBERTa.', 'RoBERTa > BERT'],
  ['BERT has a higher perplexity than RoBERTa.', 'RoBERTa > BERT'],
  ['ZorbNet outperforms existing parsers using BERT.', 'ZorbNet > parser'],
  // Denied and announced.
  ['ZorbNet does not outperform BERT.', 'ZorbNet > BERT (NEGATED)'],
  ['ZorbNet never beats RoBERTa.', 'ZorbNet > RoBERTa (NEGATED)'],
  ['ZorbNet is not better than BERT.', 'ZorbNet > BERT (NEGATED)'],
  ['ZorbNet fails to outperform BERT.', 'ZorbNet > BERT (NEGATED)'],
  ['We hope to outperform BERT.', 'ZorbNet > BERT (FUTURE)'],
  ['In future work, we plan to outperform RoBERTa.', 'ZorbNet > RoBERTa (FUTURE)'],
  ['ZorbNet not only outperforms BERT but also runs faster.', 'ZorbNet > BERT'],
  // No comparison, or nobody to compare with.
  ['ZorbNet is comparable to BERT.'],
  ['ZorbNet outperforms the state of the art by 3%.'],
  ['ZorbNet outperforms all baselines on GLUE.'],
  ['Humans outperform BERT.'],
  ['ZorbNet is faster than BERT.'],
  ['ZorbNet is smaller than BERT.'],
  ['We compare ZorbNet with BERT.'],
  ['Compared with BERT, accuracy drops by 3%.'],
  ['ZorbNet and BERT are popular.'],
  ['ZorbNet outperforms ZorbNet without trees.'],
]

describe('OUTPERFORMS', () => {
  it.each(CASES)('%s', async (sentence, ...expected) => {
    expect(await outperformed(sentence)).toEqual(expected)
  })

  it('needs a subject that is named where the paper brings no method', async () => {
    const found = async (abstract: string): Promise<string[]> =>
      (await extract('On parsing', abstract)).relations
        .filter(({ type }) => type === 'OUTPERFORMS')
        .map(({ from, to }) => `${from} > ${to}`)
    expect(await found('We outperform BERT.')).toEqual([])
    expect(await found('We show that RoBERTa outperforms BERT.')).toEqual(['RoBERTa > BERT'])
  })

  it('gives the words, then the ends, as evidence', async () => {
    const abstract = 'BERT is outperformed by RoBERTa.'
    const relation = (await extract('On parsing', abstract)).relations.find(
      ({ type }) => type === 'OUTPERFORMS',
    )
    expect(relation?.evidence.map(({ surface }) => surface)).toEqual(['outperformed by', 'BERT', 'RoBERTa'])
  })
})
