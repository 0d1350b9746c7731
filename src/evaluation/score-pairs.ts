import { readFileSync } from 'node:fs'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { sameName } from '../resolution/same-name.ts'
import { GoldError } from './gold-error.ts'

const PAIRS = new URL('../../lexicon/name-pairs.tsv', import.meta.url)

/** Two names, and whether they mean one thing. */
export interface NamePair {
  readonly line: number
  readonly a: Parameters<typeof sameName>[1]
  readonly b: Parameters<typeof sameName>[2]
  readonly same: boolean
}

/** How well a resolver tells pairs of names. */
export interface PairScore {
  readonly pairs: number
  /** Pairs that mean two things and were taken for one. */
  readonly falseMerges: number
  readonly precision: number
  readonly recall: number
}

/**
 * Reads a table of `same|different<TAB>typeA<TAB>nameA<TAB>typeB<TAB>nameB` lines, papergraph's own by default.
 *
 * @throws GoldError when a line is not of that form.
 */
export function readNamePairs(file: URL | string = PAIRS): NamePair[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((text, at) => {
    if (text === '') return []
    const [verdict, typeA, nameA, typeB, nameB] = text.split('\t')
    const [a, b] = [typeNamed(typeA), typeNamed(typeB)]
    if ((verdict !== 'same' && verdict !== 'different') || !a || !b || !nameA || !nameB) {
      throw new GoldError(`${String(file)}, line ${at + 1}: expected a verdict and two types and names.`)
    }
    return {
      line: at + 1,
      a: { type: a, name: nameA },
      b: { type: b, name: nameB },
      same: verdict === 'same',
    }
  })
}

/** Precision and recall of taking two names for one thing. */
export function scorePairs(lexicon: Lexicon, pairs: readonly NamePair[] = readNamePairs()): PairScore {
  const merged = pairs.filter(({ a, b }) => sameName(lexicon, a, b).same)
  const right = merged.filter(({ same }) => same).length
  return {
    pairs: pairs.length,
    falseMerges: merged.length - right,
    precision: merged.length === 0 ? 1 : right / merged.length,
    recall: right / Math.max(1, pairs.filter(({ same }) => same).length),
  }
}

function typeNamed(type: string | undefined) {
  return (['method', 'dataset', 'task', 'metric', 'concept'] as const).find((one) => one === type)
}
