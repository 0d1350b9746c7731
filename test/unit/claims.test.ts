import { describe, expect, it } from 'vitest'
import { readQuantities } from '../../src/extraction/claims/quantities.ts'
import type { ExtractedClaim } from '../../src/extraction/extraction.ts'
import { extract } from '../support/extract.ts'

type Fields = Pick<
  ExtractedClaim,
  'text' | 'method' | 'dataset' | 'metric' | 'value' | 'number' | 'unit' | 'direction'
>
type Row = readonly [
  text: string,
  method: string | null,
  dataset: string | null,
  metric: string | null,
  value: string,
  number: number | null,
  unit: Fields['unit'],
  direction: Fields['direction'],
]

const TITLE = 'ZorbNet: Parsing with Trees'

/** What a paper with this abstract, whose title brings ZorbNet, claims. */
async function claims(abstract: string): Promise<Fields[]> {
  const extraction = await extract(TITLE, abstract)
  const names = extraction.entities.map(({ name }) => name)
  return extraction.claims.map(({ field, start, end, ...claim }) => {
    expect(field).toBe('abstract')
    expect(abstract.slice(start, end)).toBe(claim.text)
    for (const name of [claim.method, claim.dataset, claim.metric])
      if (name !== null) expect(names).toContain(name)
    return claim
  })
}

const toFields = ([text, method, dataset, metric, value, number, unit, direction]: Row): Fields => ({
  text,
  method,
  dataset,
  metric,
  value,
  number,
  unit,
  direction,
})

const CASES: ReadonlyArray<readonly [sentence: string, ...claims: Row[]]> = [
  [
    'Our method reaches 73.9% ImageNet top-1 with 1% of the labels.',
    ['73.9% ImageNet top-1', 'ZorbNet', 'ImageNet', 'top-1 accuracy', '73.9%', 73.9, 'percent', null],
  ],
  [
    'Our method outperforms BERT-base by 4.9%.',
    ['outperforms BERT-base by 4.9%', 'ZorbNet', null, null, '4.9%', 4.9, 'percent', 'up'],
  ],
  [
    'ZorbNet raises accuracy on MNLI from 61.2% to 70.4%.',
    [
      'raises accuracy on MNLI from 61.2% to 70.4%',
      'ZorbNet',
      'MNLI',
      'accuracy',
      '70.4%',
      70.4,
      'percent',
      'up',
    ],
  ],
  ['ZorbNet is 1.8x faster than BERT.', ['1.8x faster', 'ZorbNet', null, null, '1.8x', 1.8, 'times', 'up']],
  [
    'ZorbNet improves accuracy by 3.2 points on GLUE.',
    [
      'improves accuracy by 3.2 points on GLUE',
      'ZorbNet',
      'GLUE',
      'accuracy',
      '3.2 points',
      3.2,
      'points',
      'up',
    ],
  ],
  [
    'We gain 2.1 pp in accuracy over RoBERTa.',
    ['gain 2.1 pp in accuracy', 'ZorbNet', null, 'accuracy', '2.1 pp', 2.1, 'points', 'up'],
  ],
  [
    'Accuracy drops by 1.2 percentage points without pre-training.',
    [
      'Accuracy drops by 1.2 percentage points',
      'ZorbNet',
      null,
      'accuracy',
      '1.2 percentage points',
      1.2,
      'points',
      'down',
    ],
  ],
  [
    'It obtains 28.4 BLEU on WMT14.',
    ['28.4 BLEU on WMT14', 'ZorbNet', 'WMT14', 'BLEU', '28.4', 28.4, null, null],
  ],
  [
    'The model improves over GPT-2 by 1.5 BLEU.',
    ['improves over GPT-2 by 1.5 BLEU', 'ZorbNet', null, 'BLEU', '1.5', 1.5, null, 'up'],
  ],
  [
    'It beats BERT by 3.6-16.6% in accuracy.',
    ['beats BERT by 3.6-16.6% in accuracy', 'ZorbNet', null, 'accuracy', '3.6-16.6%', null, 'percent', 'up'],
  ],
  [
    'ZorbNet reduces latency by 40%.',
    ['reduces latency by 40%', 'ZorbNet', null, 'latency', '40%', 40, 'percent', 'down'],
  ],
  [
    'Latency is reduced by 40%.',
    ['Latency is reduced by 40%', 'ZorbNet', null, 'latency', '40%', 40, 'percent', 'down'],
  ],
  [
    'ZorbNet lowers the word error rate to as low as 3.1% on LibriSpeech.',
    [
      'lowers the word error rate to as low as 3.1% on LibriSpeech',
      'ZorbNet',
      'LibriSpeech',
      'word error rate',
      '3.1%',
      3.1,
      'percent',
      'down',
    ],
  ],
  [
    'The word error rate falls from 5.1% to 3.1%.',
    [
      'word error rate falls from 5.1% to 3.1%',
      'ZorbNet',
      null,
      'word error rate',
      '3.1%',
      3.1,
      'percent',
      'down',
    ],
  ],
  [
    'We train with 5x fewer parameters.',
    ['5x fewer parameters', 'ZorbNet', null, null, '5x', 5, 'times', 'down'],
  ],
  [
    'ZorbNet is 3 times smaller than BERT.',
    ['3 times smaller', 'ZorbNet', null, null, '3 times', 3, 'times', 'down'],
  ],
  [
    'ZorbNet speeds up decoding by a factor of 2.5.',
    ['speeds up decoding by a factor of 2.5', 'ZorbNet', null, 'speedup', '2.5', 2.5, 'times', 'up'],
  ],
  ['ZorbNet is up to 12× faster.', ['up to 12× faster', 'ZorbNet', null, null, '12×', 12, 'times', 'up']],
  [
    'It retains over 97% of the accuracy of RoBERTa.',
    ['over 97% of the accuracy', 'ZorbNet', null, 'accuracy', '97%', 97, 'percent', null],
  ],
  [
    'BERT achieves 91.2% on MNLI and 88.4% on SNLI.',
    ['91.2% on MNLI', 'BERT', 'MNLI', null, '91.2%', 91.2, 'percent', null],
    ['88.4% on SNLI', 'BERT', 'SNLI', null, '88.4%', 88.4, 'percent', null],
  ],
  [
    'BERT and RoBERTa reach 80.1% and 85.3% accuracy on MNLI, respectively.',
    ['80.1%', 'BERT', 'MNLI', 'accuracy', '80.1%', 80.1, 'percent', null],
    ['85.3% accuracy on MNLI', 'RoBERTa', 'MNLI', 'accuracy', '85.3%', 85.3, 'percent', null],
  ],
  [
    'On MNLI and SNLI, ZorbNet gains 2.1 and 3.4 points, respectively.',
    ['gains 2.1', 'ZorbNet', 'MNLI', null, '2.1', 2.1, 'points', 'up'],
    ['3.4 points', 'ZorbNet', 'SNLI', null, '3.4 points', 3.4, 'points', 'up'],
  ],
  ['ZorbNet is twice as fast as BERT.', ['twice as fast', 'ZorbNet', null, null, 'twice', 2, 'times', 'up']],
  [
    'It improves throughput two times.',
    ['improves throughput two times', 'ZorbNet', null, 'throughput', 'two times', 2, 'times', 'up'],
  ],
  [
    'ZorbNet needs half the parameters of BERT.',
    ['half the parameters', 'ZorbNet', null, null, 'half', 0.5, 'times', 'down'],
  ],
  [
    'It halves the latency.',
    ['halves the latency', 'ZorbNet', null, 'latency', 'halves', 0.5, 'times', 'down'],
  ],
  [
    'It reaches \\textbf{73.9\\%} accuracy.',
    ['{73.9\\%} accuracy', 'ZorbNet', null, 'accuracy', '73.9\\%', 73.9, 'percent', null],
  ],
  [
    'It is $2.3\\times$ faster.',
    ['$2.3\\times$ faster', 'ZorbNet', null, null, '2.3\\times', 2.3, 'times', 'up'],
  ],
  [
    'ZorbNet serves 1,200x more users.',
    ['1,200x more users', 'ZorbNet', null, null, '1,200x', 1200, 'times', 'up'],
  ],
  [
    'Accuracy changes by -3.2% without pre-training.',
    ['Accuracy changes by -3.2%', 'ZorbNet', null, 'accuracy', '-3.2%', -3.2, 'percent', 'down'],
  ],
  [
    'ZorbNet attains an F1 of 90.2 on SQuAD.',
    ['F1 of 90.2 on SQuAD', 'ZorbNet', 'SQuAD', 'F1 score', '90.2', 90.2, null, null],
  ],
  [
    'We reach a perplexity of 18.3 on WikiText-103.',
    ['perplexity of 18.3 on WikiText-103', 'ZorbNet', 'WikiText-103', 'perplexity', '18.3', 18.3, null, null],
  ],
  [
    'It is two orders of magnitude faster.',
    ['two orders of magnitude faster', 'ZorbNet', null, null, 'two orders of magnitude', 100, 'times', 'up'],
  ],
  [
    'RoBERTa underperforms ZorbNet by 3%.',
    ['underperforms ZorbNet by 3%', 'RoBERTa', null, null, '3%', 3, 'percent', 'down'],
  ],
  [
    'The 80.2% accuracy achieved by BERT is higher.',
    ['80.2% accuracy', 'BERT', null, 'accuracy', '80.2%', 80.2, 'percent', null],
  ],
  [
    'Perplexity drops from 20.5 to 18.3.',
    ['Perplexity drops from 20.5 to 18.3', 'ZorbNet', null, 'perplexity', '18.3', 18.3, null, 'down'],
  ],
  [
    'ZorbNet scores 94.0 pass@1 on HumanEval.',
    ['94.0 pass@1 on HumanEval', 'ZorbNet', 'HumanEval', 'pass@1', '94.0', 94, null, null],
  ],
  [
    'We see relative improvements of 12.5% on MNLI.',
    ['improvements of 12.5% on MNLI', 'ZorbNet', 'MNLI', null, '12.5%', 12.5, 'percent', 'up'],
  ],
  [
    'ZorbNet gives a 4.1% improvement in accuracy on CIFAR-10.',
    [
      '4.1% improvement in accuracy on CIFAR-10',
      'ZorbNet',
      'CIFAR-10',
      'accuracy',
      '4.1%',
      4.1,
      'percent',
      'up',
    ],
  ],
  [
    'A 31% reduction in latency is seen.',
    ['31% reduction in latency', 'ZorbNet', null, 'latency', '31%', 31, 'percent', 'down'],
  ],
  [
    'ZorbNet reaches 91.5% accuracy, while BERT reaches 88.1%.',
    ['91.5% accuracy', 'ZorbNet', null, 'accuracy', '91.5%', 91.5, 'percent', null],
    ['88.1%', 'BERT', null, 'accuracy', '88.1%', 88.1, 'percent', null],
  ],
  [
    'Accuracy rises to 85 percent on CIFAR-100.',
    [
      'Accuracy rises to 85 percent on CIFAR-100',
      'ZorbNet',
      'CIFAR-100',
      'accuracy',
      '85 percent',
      85,
      'percent',
      'up',
    ],
  ],
  [
    'PSNR improves by 0.5 dB.',
    ['PSNR improves by 0.5 dB', 'ZorbNet', null, 'PSNR', '0.5 dB', 0.5, null, 'up'],
  ],
  [
    'ZorbNet achieves 50.9 mAP on COCO with 2.5x higher throughput.',
    ['50.9 mAP on COCO', 'ZorbNet', 'COCO', 'mean average precision', '50.9', 50.9, null, null],
    ['2.5x higher throughput', 'ZorbNet', null, 'throughput', '2.5x', 2.5, 'times', 'up'],
  ],
  [
    'It scores 11.3$\\pm$0.4% on MNLI.',
    ['11.3$\\pm$0.4% on MNLI', 'ZorbNet', 'MNLI', null, '11.3$\\pm$0.4%', 11.3, 'percent', null],
  ],
  [
    'ZorbNet gives +1.3% accuracy.',
    ['+1.3% accuracy', 'ZorbNet', null, 'accuracy', '+1.3%', 1.3, 'percent', 'up'],
  ],
  [
    'ZorbNet is 1.2x and 1.5x faster than BERT and RoBERTa.',
    ['1.2x', 'ZorbNet', null, null, '1.2x', 1.2, 'times', 'up'],
    ['1.5x faster', 'ZorbNet', null, null, '1.5x', 1.5, 'times', 'up'],
  ],
  [
    'ImageNet accuracy grows by nearly 5 points.',
    [
      'ImageNet accuracy grows by nearly 5 points',
      'ZorbNet',
      'ImageNet',
      'accuracy',
      '5 points',
      5,
      'points',
      'up',
    ],
  ],
  [
    'ZorbNet cuts memory in half.',
    ['cuts memory in half', 'ZorbNet', null, 'memory', 'half', 0.5, 'times', 'down'],
  ],
  [
    'It outperforms BERT with 85.2% accuracy.',
    ['85.2% accuracy', 'ZorbNet', null, 'accuracy', '85.2%', 85.2, 'percent', null],
  ],
  [
    'ZorbNet gets 85.2%/76.1% on MNLI and SNLI.',
    ['85.2%', 'ZorbNet', 'MNLI', null, '85.2%', 85.2, 'percent', null],
    ['76.1%', 'ZorbNet', 'SNLI', null, '76.1%', 76.1, 'percent', null],
  ],
  [
    'Existing parsers lose 5% accuracy.',
    ['lose 5% accuracy', 'parser', null, 'accuracy', '5%', 5, 'percent', 'down'],
  ],
  [
    'Compared with BERT, it saves between 3% and 5% of FLOPs.',
    ['saves between 3% and 5% of FLOPs', 'ZorbNet', null, 'FLOPs', '3% and 5%', null, 'percent', 'down'],
  ],
  [
    'ZorbNet surpasses BERT (91.2% vs. 88.4%).',
    ['91.2%', 'ZorbNet', null, null, '91.2%', 91.2, 'percent', null],
    ['88.4%', 'BERT', null, null, '88.4%', 88.4, 'percent', null],
  ],
  ['In half of the cases, trees are large.'],
  ['The corpus holds 12,345 sentences, of which 5% are long.'],
  [
    'ZorbNet loses 2% of accuracy but is 4x faster.',
    ['loses 2% of accuracy', 'ZorbNet', null, 'accuracy', '2%', 2, 'percent', 'down'],
    ['4x faster', 'ZorbNet', null, null, '4x', 4, 'times', 'up'],
  ],
  ['Accuracy grows by half a point.'],
  [
    'On CIFAR-10, ZorbNet attains 95.3% accuracy with only 250 labels.',
    ['95.3% accuracy', 'ZorbNet', 'CIFAR-10', 'accuracy', '95.3%', 95.3, 'percent', null],
  ],
  [
    'ZorbNet is best on SQuAD (F1 91.2) and MNLI (accuracy 88.4%).',
    ['F1 91.2', 'ZorbNet', 'SQuAD', 'F1 score', '91.2', 91.2, null, null],
    ['accuracy 88.4%', 'ZorbNet', 'MNLI', 'accuracy', '88.4%', 88.4, 'percent', null],
  ],
  [
    'We obtain a 12% relative reduction in word error rate over wav2vec 2.0.',
    [
      '12% relative reduction in word error rate',
      'ZorbNet',
      null,
      'word error rate',
      '12%',
      12,
      'percent',
      'down',
    ],
  ],
  [
    'It gains 5.1 points on MNLI and 7.3 points on SNLI.',
    ['gains 5.1 points on MNLI', 'ZorbNet', 'MNLI', null, '5.1 points', 5.1, 'points', 'up'],
    ['7.3 points on SNLI', 'ZorbNet', 'SNLI', null, '7.3 points', 7.3, 'points', 'up'],
  ],
  [
    'ZorbNet reaches 76.2% accuracy with 25M parameters and 4.1 GFLOPs.',
    ['76.2% accuracy', 'ZorbNet', null, 'accuracy', '76.2%', 76.2, 'percent', null],
  ],
  [
    'ELECTRA scores 67.0% on HumanEval, whereas RoBERTa scores 48.1%.',
    ['67.0% on HumanEval', 'ELECTRA', 'HumanEval', null, '67.0%', 67, 'percent', null],
    ['48.1%', 'RoBERTa', 'HumanEval', null, '48.1%', 48.1, 'percent', null],
  ],
  [
    'Pruning removes 90% of the weights without loss of accuracy.',
    ['removes 90%', 'pruning', null, null, '90%', 90, 'percent', 'down'],
  ],
  [
    'ZorbNet matches BERT with 40% fewer parameters.',
    ['40% fewer parameters', 'ZorbNet', null, null, '40%', 40, 'percent', 'down'],
  ],
  [
    'It runs at 45 FPS, three times as fast as BERT.',
    ['45 FPS', 'ZorbNet', null, 'frames per second', '45 FPS', 45, null, null],
    ['three times as fast', 'ZorbNet', null, null, 'three times', 3, 'times', 'up'],
  ],
  [
    'ZorbNet cuts training time by 2.5x and inference cost by 60%.',
    ['cuts training time by 2.5x', 'ZorbNet', null, 'training time', '2.5x', 2.5, 'times', 'down'],
    ['inference cost by 60%', 'ZorbNet', null, 'inference cost', '60%', 60, 'percent', 'down'],
  ],
  [
    'ZorbNet improves F1 from 0.71 to 0.78.',
    ['improves F1 from 0.71 to 0.78', 'ZorbNet', null, 'F1 score', '0.78', 0.78, null, 'up'],
  ],
  [
    'Using ZorbNet, BERT improves by 2.4% on SST-2.',
    ['improves by 2.4% on SST-2', 'BERT', 'SST-2', null, '2.4%', 2.4, 'percent', 'up'],
  ],
  [
    'ZorbNet beats GPT-2 on HumanEval (45.2% vs. 38.9%).',
    ['45.2%', 'ZorbNet', 'HumanEval', null, '45.2%', 45.2, 'percent', null],
    ['38.9%', 'GPT-2', 'HumanEval', null, '38.9%', 38.9, 'percent', null],
  ],
  [
    'The gap to RoBERTa shrinks to 0.8%.',
    ['shrinks to 0.8%', 'ZorbNet', null, null, '0.8%', 0.8, 'percent', 'down'],
  ],
  [
    'Experiments show that ZorbNet exceeds BERT by over 10% in recall.',
    ['exceeds BERT by over 10% in recall', 'ZorbNet', null, 'recall', '10%', 10, 'percent', 'up'],
  ],
  [
    'With 1/10 of the data, it keeps 95% of the accuracy.',
    ['95% of the accuracy', 'ZorbNet', null, 'accuracy', '95%', 95, 'percent', null],
  ],
  [
    'ZorbNet reaches a top-1 accuracy of 84.3% on ImageNet.',
    [
      'top-1 accuracy of 84.3% on ImageNet',
      'ZorbNet',
      'ImageNet',
      'top-1 accuracy',
      '84.3%',
      84.3,
      'percent',
      null,
    ],
  ],
  [
    'We improve the state of the art on COCO by 2.1 AP.',
    ['improve the state of the art on COCO by 2.1', 'ZorbNet', 'COCO', null, '2.1', 2.1, null, 'up'],
  ],
  [
    'Our ablation shows a 0.9-point drop in F1 on SQuAD.',
    ['0.9-point drop in F1 on SQuAD', 'ZorbNet', 'SQuAD', 'F1 score', '0.9-point', 0.9, 'points', 'down'],
  ],
  ['ZorbNet is 30% cheaper.', ['30% cheaper', 'ZorbNet', null, null, '30%', 30, 'percent', 'down']],
  ['Memory use goes down from 16 GB to 4 GB.'],
  [
    'ZorbNet is as accurate as BERT and 2–3× faster.',
    ['2–3× faster', 'ZorbNet', null, null, '2–3×', null, 'times', 'up'],
  ],
  [
    'In 2019, the 12-layer model with 110M parameters of Section 3.2 was trained on ImageNet-1K for 90 epochs.',
  ],
  ['We use only 10% of the training data.'],
  ['ResNet-50 and GPT-4 take 224x224 images and version 2.1 of the data, released on 2020-02-29.'],
  ['We report top-5 accuracy with 95% confidence intervals.'],
  ['The data has 1,613 images of 20 classes; (1) trees, (2) graphs and (3) accuracy.'],
  ['We study 4x super-resolution and 3D scenes with $5 per hour.'],
]

describe('what a paper claims', () => {
  it.each(CASES.map(([sentence, ...expected]) => ({ sentence, expected })))(
    '$sentence',
    async ({ sentence, expected }) => {
      expect(await claims(sentence)).toEqual(expected.map(toFields))
    },
  )

  it('links "it" and sentences without a subject to the method the paper brings', async () => {
    const abstract =
      'Parsing is hard. We propose TwigNet, a parser. Experiments on MNLI show an accuracy of 81.5%. It is 3x faster than BERT.'
    const found = (await extract('On parsing', abstract)).claims
    expect(found.map(({ method, value }) => [method, value])).toEqual([
      ['TwigNet', '81.5%'],
      ['TwigNet', '3x'],
    ])
  })

  it('links no method where the paper brings none', async () => {
    expect((await extract('On parsing', 'We see 81.5% accuracy on MNLI.')).claims[0]).toMatchObject({
      method: null,
      dataset: 'MNLI',
      value: '81.5%',
    })
  })

  it('gives the claims of the title first', async () => {
    const found = (await extract('Parsing at 90% accuracy', 'We reach 91% accuracy.')).claims
    expect(found.map(({ field, value }) => [field, value])).toEqual([
      ['title', '90%'],
      ['abstract', '91%'],
    ])
  })

  it('counts offsets in UTF-16 code units of the exact text', async () => {
    const abstract = 'A \u{1F680} rocket. It reaches \u{1D7F5}, that is $95\\%$ accuracy\u00A0on MNLI.'
    const [claim] = (await extract('On parsing', abstract)).claims
    expect(claim?.value).toBe('95\\%')
    expect(abstract.slice(claim?.start, claim?.end)).toBe(claim?.text)
    expect(claim?.text).toBe('$95\\%$ accuracy\u00A0on MNLI')
  })
})

const QUANTITIES: ReadonlyArray<
  readonly [
    text: string,
    ...values: Array<readonly [printed: string, number: number | null, unit: string | null]>,
  ]
> = [
  ['from 61.2% to 70.4%', ['70.4%', 70.4, 'percent']],
  ['61.2% → 70.4%', ['70.4%', 70.4, 'percent']],
  ['3.6-16.6% and 1.5 to 2.3 points', ['3.6-16.6%', null, 'percent'], ['1.5 to 2.3 points', null, 'points']],
  ['8×-15× and 8x-15x', ['8×-15×', null, 'times'], ['8x-15x', null, 'times']],
  ['3.1, 4.2 and 5.0 points', ['3.1', 3.1, 'points'], ['4.2', 4.2, 'points'], ['5.0 points', 5, 'points']],
  ['a 5.8-point gain of 12.5%p', ['5.8-point', 5.8, 'points'], ['12.5%p', 12.5, 'points']],
  [
    'five-fold, ten times, 76-fold',
    ['five-fold', 5, 'times'],
    ['ten times', 10, 'times'],
    ['76-fold', 76, 'times'],
  ],
  [
    '1,234.5x -3.2% +1% .5%',
    ['1,234.5x', 1234.5, 'times'],
    ['-3.2%', -3.2, 'percent'],
    ['+1%', 1, 'percent'],
    ['.5%', 0.5, 'percent'],
  ],
  ['0.3 ± 0.1% at 30 fps', ['0.3 ± 0.1%', 0.3, 'percent'], ['30 fps', 30, null]],
  ['GPT-4 v2.1 3x3 110M 3D 2nd $5 mAP@0.5 two trees 2-layer 7/8 (3)', ['8', 8, null]],
]

describe('readQuantities', () => {
  it.each(QUANTITIES.map(([text, ...values]) => ({ text, values })))('$text', ({ text, values }) => {
    expect(
      readQuantities(text).map(({ start, end, number, unit }) => [text.slice(start, end), number, unit]),
    ).toEqual(values)
  })
})
