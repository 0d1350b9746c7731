import type { EntityType } from '../lexicon/entity-type.ts'
import { type Clusters, featuresAt, type Look, lookOf, placeFeatures, REACH } from './crf-features.ts'
import { backwardSums, forwardSums, likeliest, logSum } from './linear-chain.ts'
import type { Judgment } from './tagging.ts'
import { readWords, type Word } from './words.ts'

/** A linear-chain conditional random field (Lafferty et al. 2001) over the features of words. */
export interface Crf {
  /** Log-potentials of a text's words, and the chances they give. */
  read(text: string): CrfReading
}

/** What a CRF says of one text. */
export interface CrfReading {
  readonly words: readonly Word[]
  /** Label of each word by the likeliest reading: B-type, I-type or O. */
  readonly labels: readonly string[]
  /** The likeliest type, and the exact chance that the words `first` to `last` are one name of any type. */
  judge(first: number, last: number): Judgment
}

type WeightsOf = readonly (readonly [label: number, weight: number])[]

interface Model {
  readonly labels: readonly string[]
  /** labels × labels, from row to column. */
  readonly transitions: Float64Array
  readonly features: ReadonlyMap<string, WeightsOf>
  readonly clusters: Clusters
  /** What words seen before say of themselves and of their neighbours. */
  readonly seen: Map<string, SeenWord>
}

/** A word's look, and the scores that it gives the labels of words -REACH to REACH places off, one after the other. */
interface SeenWord {
  readonly look: Look
  readonly scores: Float64Array
}

/** Words in memory: most of a text's words are few. */
const MOST_SEEN = 5_000

/** Longer texts are read in stretches of this many words. */
const STRETCH = 1_000

/** Reads a CRF as training/crf.py writes it, with its word clusters. */
export function readCrf(table: string, clusterTable: string): Crf {
  const lines = table.split('\n').filter((line) => line !== '')
  const labels = lines[0]?.split('\t') ?? []
  const count = labels.length
  const transitions = new Float64Array(count * count)
  for (let row = 0; row < count; row++) {
    lines[row + 1]?.split('\t').forEach((weight, column) => {
      transitions[row * count + column] = Number(weight)
    })
  }
  const features = new Map<string, WeightsOf>()
  for (const line of lines.slice(count + 1)) {
    const [name = '', weights = ''] = line.split('\t')
    features.set(
      name,
      weights.split(' ').map((one) => {
        const [label, weight] = one.split(':')
        return [Number(label), Number(weight)] as const
      }),
    )
  }
  const clusters = new Map<string, readonly string[]>()
  for (const line of clusterTable.split('\n')) {
    const [word = '', ...groups] = line.split('\t')
    if (groups.length > 0) clusters.set(word, groups)
  }
  const model = { labels, transitions, features, clusters, seen: new Map<string, SeenWord>() }
  return {
    read(text) {
      const words = readWords(text)
      const stretches: CrfReading[] = []
      for (let from = 0; from < words.length; from += STRETCH) {
        stretches.push(readStretch(model, words.slice(from, from + STRETCH)))
      }
      return {
        words,
        labels: stretches.flatMap(({ labels: some }) => some),
        judge(first, last) {
          const at = Math.floor(first / STRETCH)
          const stretch = stretches[at]
          if (stretch === undefined || Math.floor(last / STRETCH) !== at)
            return { type: 'concept', chance: 0 }
          return stretch.judge(first - at * STRETCH, last - at * STRETCH)
        },
      }
    },
  }
}

const TYPES: readonly EntityType[] = ['method', 'dataset', 'task', 'metric', 'concept']

/** Adds the weights of a feature to the scores of a place's labels. */
function addTo(scores: Float64Array, name: string, features: Model['features']): void {
  for (const [label, weight] of features.get(name) ?? []) scores[label] = (scores[label] ?? 0) + weight
}

function givenAt(step: number, scores: Float64Array, labels: number): Float64Array {
  return scores.subarray((step + REACH) * labels, (step + REACH + 1) * labels)
}

function seenWord(word: Word, { labels, features, clusters, seen }: Model): SeenWord {
  const known = seen.get(word.text)
  if (known !== undefined) return known
  const look = lookOf(word, clusters)
  const scores = new Float64Array((2 * REACH + 1) * labels.length)
  for (let step = -REACH; step <= REACH; step++) {
    const here = givenAt(step, scores, labels.length)
    featuresAt(step, look, (name) => addTo(here, name, features))
  }
  if (seen.size >= MOST_SEEN) seen.clear()
  seen.set(word.text, { look, scores })
  return { look, scores }
}

function scoresOf(words: readonly Word[], model: Model): Float64Array {
  const count = model.labels.length
  const all = words.map((word) => seenWord(word, model))
  const looks = all.map(({ look }) => look)
  const scores = new Float64Array(words.length * count)
  words.forEach((_, at) => {
    const here = scores.subarray(at * count, (at + 1) * count)
    for (let step = -REACH; step <= REACH; step++) {
      const given = all[at + step]?.scores
      const from = (step + REACH) * count
      for (let label = 0; label < count; label++)
        here[label] = (here[label] ?? 0) + (given?.[from + label] ?? 0)
    }
    placeFeatures(words, looks, at, (name) => addTo(here, name, model.features))
  })
  return scores
}

function readStretch(model: Model, words: readonly Word[]): CrfReading {
  const { labels, transitions } = model
  const count = labels.length
  const scores = scoresOf(words, model)
  const score = (at: number, label: number): number => scores[at * count + label] ?? 0
  const step = (from: number, to: number): number => transitions[from * count + to] ?? 0
  const forward = forwardSums(words.length, count, score, step)
  const backward = backwardSums(words.length, count, score, step)
  const total = logSum(forward.subarray((words.length - 1) * count))
  const number = new Map(labels.map((label, at) => [label, at]))
  return {
    words,
    labels: likeliest(words.length, count, score, step).map((at) => labels[at] ?? 'O'),
    judge(first, last) {
      let type: EntityType = 'concept'
      let best = 0
      let chance = 0
      for (const one of TYPES) {
        const begin = number.get(`B-${one}`)
        const inside = number.get(`I-${one}`)
        if (begin === undefined || inside === undefined) continue
        let sum = forward[first * count + begin] ?? 0
        for (let at = first + 1; at <= last; at++) {
          sum += step(at === first + 1 ? begin : inside, inside) + score(at, inside)
        }
        const end = last === first ? begin : inside
        const after = new Float64Array(count).fill(-Infinity)
        if (last + 1 === words.length) after[0] = 0
        else
          for (let to = 0; to < count; to++) {
            if (to === inside) continue
            after[to] = step(end, to) + score(last + 1, to) + (backward[(last + 1) * count + to] ?? 0)
          }
        const mine = Math.exp(sum + logSum(after) - total)
        chance += mine
        if (mine > best) {
          best = mine
          type = one
        }
      }
      return { type, chance: Math.min(1, chance) }
    },
  }
}
