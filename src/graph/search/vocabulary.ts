import { editDistance } from './edit-distance.ts'

/** A term that somebody who wrote another word may have meant. */
export interface NearTerm {
  readonly term: string
  /** Letters to change, 0 where the term only goes on after the word. */
  readonly edits: number
}

/** Most terms that one word is taken for. */
const MOST = 10
const SHORTEST_PREFIX = 2

interface Bucket {
  readonly terms: string[]
  /** For each term a bit for each of its letters, folded to 32: what differs in more of them is not near. */
  readonly letters: number[]
}

/** The terms of a graph, for finding those like a word; all of it is in memory, about 100 bytes a term. */
export class Vocabulary {
  /** In how many texts and names each term is. */
  readonly #counts = new Map<string, number>()
  readonly #byLength = new Map<number, Bucket>()
  #sorted: string[] = []
  #isSorted = true

  /** Takes in the terms of one text or of the names of one entity. */
  add(terms: readonly string[]): void {
    for (const term of terms) {
      const count = this.#counts.get(term)
      this.#counts.set(term, (count ?? 0) + 1)
      if (count !== undefined) continue
      this.#sorted.push(term)
      this.#isSorted = false
      if (editsAllowed(term) === 0) continue
      const bucket = this.#byLength.get(term.length) ?? { terms: [], letters: [] }
      bucket.terms.push(term)
      bucket.letters.push(lettersOf(term))
      this.#byLength.set(term.length, bucket)
    }
  }

  /**
   * Terms that a word may be a misspelling of: one edit away for words of 4 to 7 letters, two for longer ones; never
   * where either holds a digit. Fewest edits first, then those in most texts.
   */
  misspelled(word: string): NearTerm[] {
    const most = editsAllowed(word)
    const letters = lettersOf(word)
    const found: NearTerm[] = []
    for (let length = word.length - most; most > 0 && length <= word.length + most; length++) {
      const bucket = this.#byLength.get(length)
      for (const [at, term] of bucket?.terms.entries() ?? []) {
        // One edit changes two letters at most.
        if (bitsOf((bucket?.letters[at] ?? 0) ^ letters) > 2 * most || term === word) continue
        const edits = editDistance(word, term, most)
        if (edits <= most) found.push({ term, edits })
      }
    }
    return this.#best(found)
  }

  /** Terms that begin with a word and go on, those in most texts first. */
  beginning(word: string): NearTerm[] {
    if (word.length < SHORTEST_PREFIX || !/\p{L}/u.test(word)) return []
    if (!this.#isSorted) this.#sorted.sort()
    this.#isSorted = true
    const found: NearTerm[] = []
    for (let at = this.#placeOf(word); this.#sorted[at]?.startsWith(word); at++) {
      const term = this.#sorted[at] ?? ''
      if (term !== word) found.push({ term, edits: 0 })
    }
    return this.#best(found)
  }

  #best(found: NearTerm[]): NearTerm[] {
    const count = ({ term }: NearTerm): number => this.#counts.get(term) ?? 0
    return found
      .sort((a, b) => a.edits - b.edits || count(b) - count(a) || (a.term < b.term ? -1 : 1))
      .slice(0, MOST)
  }

  /** The place of the first term that does not come before a word. */
  #placeOf(word: string): number {
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle] ?? '') < word) low = middle + 1
      else high = middle
    }
    return low
  }
}

function editsAllowed(word: string): number {
  if (word.length < 4 || /\p{N}/u.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** How many bits of a 32-bit number are set. */
function bitsOf(number: number): number {
  let left = number
  let bits = 0
  for (; left !== 0; left &= left - 1) bits++
  return bits
}
