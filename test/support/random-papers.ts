import type { Paper } from '../../src/papers/paper.ts'

/** A seeded generator of numbers in [0, 1): mulberry32. */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const METHODS = [
  'BERT',
  'ResNet-50',
  'Transformer',
  'LSTM',
  'U-Net',
  'LoRA',
  'CLIP',
  'Adam',
  'dropout',
  'GPT-2',
]
const DATASETS = ['ImageNet', 'SQuAD', 'GLUE', 'CIFAR-10', 'COCO', 'MNIST', 'WikiText-103', 'HumanEval']
const TASKS = ['image classification', 'machine translation', 'question answering', 'object detection']

/** Invented papers with names of the field in them, the same for the same seed. */
export function randomPapers(count: number, seed: number): Paper[] {
  const random = randomNumbers(seed)
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  return Array.from({ length: count }, (_, index) => {
    const name = `Zork${index}Net`
    const [method, other, dataset, task] = [pick(METHODS), pick(METHODS), pick(DATASETS), pick(TASKS)]
    return {
      id: `paper:random-${index}`,
      title: `${name}: ${method} for ${task}`,
      abstract:
        `We propose ${name}, which builds on ${method} for ${task}. ` +
        `We evaluate ${name} on the ${dataset} dataset and compare it to ${other}. ` +
        `It outperforms ${other} by ${Math.floor(random() * 9) + 1} points.`,
      authors: [`Author ${index % 17}`],
      published: `${2012 + Math.floor(random() * 14)}`,
      venue: null,
      url: null,
      cites: index === 0 ? [] : [`paper:random-${Math.floor(random() * count)}`],
    }
  })
}

/** Papers as a JSON Lines source. */
export function toJsonLines(papers: readonly Paper[]): string {
  return papers.map((paper) => `${JSON.stringify(paper)}\n`).join('')
}
