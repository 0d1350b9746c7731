import { textTerms } from '../text-terms.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a term counts that is not the word itself: less than half, so that in no place it counts as much as the word. */
const GOES_ON = 0.45
const ONE_EDIT = 0.4
const TWO_EDITS = 0.3

/** A word that is searched for. */
export interface SearchWord {
  readonly term: string
  /** Terms that it is taken for, itself among them, and what each counts, from 0 to 1. */
  readonly meant: ReadonlyMap<string, number>
}

/** What is searched for. */
export interface SearchQuery {
  /** The query without its quotes. */
  readonly text: string
  /** All words, those of phrases among them, each once. */
  readonly words: readonly SearchWord[]
  /** Terms that have to follow each other in one text or name; of each of them. */
  readonly phrases: readonly (readonly string[])[]
}

const QUOTED = /["“”]([^"“”]*)["“”]/g

/** The words of a query as they are: its phrases, and what else it holds. */
function wordsOf(text: string) {
  const phrases = [...text.matchAll(QUOTED)]
    .map(([, phrase = '']) => textTerms(phrase))
    .filter((terms) => terms.length > 0)
  const plain = textTerms(text.replace(QUOTED, ' '))
  return { phrases, plain }
}

/**
 * Reads a query. Words in quotes are a phrase, taken as they are; other words are also taken for terms of the vocabulary
 * that they may be a misspelling of, and the last word for the beginning of one.
 */
export function readQuery(text: string, vocabulary: Vocabulary): SearchQuery {
  const { phrases, plain } = wordsOf(text)
  const last = /["“”]\s*$/.test(text) ? undefined : plain.at(-1)
  const meantBy = (term: string): Map<string, number> => {
    const meant = new Map<string, number>()
    if (phrases.flat().includes(term)) return meant.set(term, 1)
    for (const near of vocabulary.misspelled(term)) {
      meant.set(near.term, near.edits === 1 ? ONE_EDIT : TWO_EDITS)
    }
    if (term === last) for (const near of vocabulary.beginning(term)) meant.set(near.term, GOES_ON)
    return meant.set(term, 1)
  }
  const terms = [...new Set([...phrases.flat(), ...plain])]
  return {
    text: text.replace(/["“”]/g, ' '),
    words: terms.map((term) => ({ term, meant: meantBy(term) })),
    phrases,
  }
}

/** All terms that words of a query are taken for, the words themselves among them, each once. */
export function meantTerms({ words }: SearchQuery): string[] {
  return [...new Set(words.flatMap(({ meant }) => [...meant.keys()]))]
}

/** A query of terms each of which stands for itself alone. */
export function plainQuery(terms: readonly string[]): SearchQuery {
  const words = terms.map((term) => ({ term, meant: new Map([[term, 1]]) }))
  return { text: terms.join(' '), words, phrases: [] }
}

/** Whether the terms of a text or name hold each of some phrases. */
export function holdsPhrases(
  texts: readonly (readonly string[])[],
  phrases: readonly (readonly string[])[],
): boolean {
  return phrases.every((phrase) => texts.some((terms) => placesOf(phrase, terms).length > 0))
}

/** Where in some terms a phrase begins. */
export const placesOf = (phrase: readonly string[], terms: readonly string[]): number[] =>
  [...terms.keys()].filter((at) => phrase.every((term, offset) => terms[at + offset] === term))
