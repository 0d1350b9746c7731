import type { EntityType } from '../lexicon/entity-type.ts'
import type { Encoding } from './encoder.ts'
import { LINKS, ROLES, type SpanHead, type SpanVector, WIDEST } from './span-head.ts'
import type { Window } from './windows.ts'

/** A stretch of one field of a paper, in UTF-16 code units of the text that was tagged. */
export interface FieldSpan {
  readonly field: 'title' | 'abstract'
  readonly start: number
  readonly end: number
}

/** A stretch that a model takes for a name. */
export interface TaggedSpan extends FieldSpan {
  readonly type: EntityType
  /** 0 to 1: how sure the model is that it is a name of any type. */
  readonly chance: number
}

export type RoleChances = Readonly<Record<(typeof ROLES)[number], number>>
export type LinkChances = Readonly<Record<(typeof LINKS)[number], number>>

/** What a model says of one paper. */
export interface Tagging {
  /** The likeliest spans, surest first; they may nest but never cross. */
  readonly spans: readonly TaggedSpan[]
  /** What it says of any span that begins and ends with a word; undefined for others. */
  judge(span: FieldSpan): Judgment | undefined
  /** What it says of entities and their relations; null where the model knows of names only. */
  readonly relations: RelationTagging | null
}

/** A model's word on one span. */
export interface Judgment {
  readonly type: EntityType
  /** 0 to 1: how likely the span is a name of any type. */
  readonly chance: number
}

/** What a model says of entities, each given by its mentions. */
export interface RelationTagging {
  /** How likely something with these mentions plays each role in the paper. */
  roles(mentions: readonly FieldSpan[]): RoleChances
  /** How likely each relation is from the first to the second, by their likeliest mentions. */
  links(from: readonly FieldSpan[], to: readonly FieldSpan[]): LinkChances
}

/** The order of the model's columns. */
const TYPES: readonly EntityType[] = ['method', 'dataset', 'task', 'metric', 'concept']
const COLUMNS = TYPES.length + 1
/** Spans less likely than this are not looked at. */
const LEAST_CHANCE = 0.1
/** A span within or around a likelier one must be this likely. */
const LEAST_NESTED = 0.5

interface Located {
  readonly window: number
  readonly first: number
  readonly last: number
}

/** Puts what the network said of a paper's windows together. */
export function readTagging(
  windows: readonly Window[],
  encodings: readonly Encoding[],
  head: SpanHead,
): Tagging {
  const places = new WordPlaces(windows)
  const vectors = new Map<string, SpanVector>()
  const vectorAt = ({ window, first, last }: Located): SpanVector => {
    const key = `${window} ${first} ${last}`
    const known = vectors.get(key)
    if (known !== undefined) return known
    const { begins, ends, words } = encodings[window] ?? { begins: NONE, ends: NONE, words: 1 }
    const size = begins.length / words
    const begin = begins.subarray(first * size, (first + 1) * size)
    const end = ends.subarray(last * size, (last + 1) * size)
    const made = { at: first, vector: head.vector(begin, end, last - first + 1) }
    vectors.set(key, made)
    return made
  }
  const located = (mentions: readonly FieldSpan[]): Located[] =>
    mentions.flatMap((mention) => places.locate(mention) ?? [])
  return {
    spans: windows.flatMap((window, at) => {
      const encoding = encodings[at]
      return encoding === undefined ? [] : likeliest(window, encoding, at > 0)
    }),
    judge(span) {
      const found = places.locate(span)
      const encoding = found && encodings[found.window]
      return encoding && judgment(encoding, found.first, found.last)
    },
    relations: {
      roles(mentions) {
        const logits = located(mentions).map((one) => head.roles(vectorAt(one).vector))
        return chances(ROLES, logits)
      },
      links(from, to) {
        const ends = located(to)
        const logits = located(from).flatMap((a) =>
          ends.filter((b) => a.window === b.window).map((b) => head.links(vectorAt(a), vectorAt(b))),
        )
        return chances(LINKS, logits)
      },
    },
  }
}

const NONE = new Float32Array()

/** The chance of the likeliest of several logits, by name. */
function chances<Name extends string>(
  names: readonly Name[],
  logits: readonly Float64Array[],
): Readonly<Record<Name, number>> {
  const best = names.map((_, at) => Math.max(-100, ...logits.map((one) => one[at] ?? -100)))
  return Object.fromEntries(
    names.map((name, at) => [name, 1 / (1 + Math.exp(-(best[at] ?? -100)))]),
  ) as Record<Name, number>
}

function judgment({ chances }: Encoding, first: number, last: number): Judgment {
  const row = (first * WIDEST + last - first) * COLUMNS
  let best = 0
  for (let i = 1; i < TYPES.length; i++) if ((chances[row + i] ?? 0) > (chances[row + best] ?? 0)) best = i
  return { type: TYPES[best] ?? 'concept', chance: 1 - (chances[row + TYPES.length] ?? 1) }
}

function likeliest(window: Window, encoding: Encoding, again: boolean): TaggedSpan[] {
  const { words, titleWords } = window
  const found: Array<{ first: number; last: number; chance: number; type: EntityType }> = []
  // A later window repeats the title for its context only.
  for (let first = again ? titleWords : 0; first < words.length; first++) {
    const stop = Math.min(first < titleWords ? titleWords : words.length, first + WIDEST)
    for (let last = first; last < stop; last++) {
      const judged = judgment(encoding, first, last)
      if (judged.chance >= LEAST_CHANCE) found.push({ first, last, ...judged })
    }
  }
  found.sort((a, b) => b.chance - a.chance || a.first - b.first || b.last - a.last)
  const kept: typeof found = []
  for (const one of found) {
    const touching = kept.filter((other) => other.first <= one.last && one.first <= other.last)
    const nests = touching.every((other) => isWithin(one, other) || isWithin(other, one))
    if (touching.length > 0 && !(nests && one.chance >= LEAST_NESTED)) continue
    kept.push(one)
  }
  return kept.map(({ first, last, type, chance }) => ({
    field: first < titleWords ? 'title' : 'abstract',
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    type,
    chance,
  }))
}

function isWithin(inner: { first: number; last: number }, outer: { first: number; last: number }): boolean {
  return outer.first <= inner.first && inner.last <= outer.last
}

/** Finds words by where they begin and end. */
class WordPlaces {
  readonly #begins = new Map<string, { window: number; word: number }>()
  readonly #ends = new Map<string, { window: number; word: number }>()

  constructor(windows: readonly Window[]) {
    for (const [window, { words, titleWords }] of windows.entries()) {
      for (const [word, { start, end }] of words.entries()) {
        if (word < titleWords && window > 0) continue
        const field = word < titleWords ? 'title' : 'abstract'
        this.#begins.set(`${field} ${start}`, { window, word })
        this.#ends.set(`${field} ${end}`, { window, word })
      }
    }
  }

  locate({ field, start, end }: FieldSpan): Located | undefined {
    const a = this.#begins.get(`${field} ${start}`)
    const b = this.#ends.get(`${field} ${end}`)
    if (a === undefined || b === undefined || a.window !== b.window) return undefined
    if (b.word < a.word || b.word - a.word >= WIDEST) return undefined
    return { window: a.window, first: a.word, last: b.word }
  }
}
