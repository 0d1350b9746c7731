const UNKNOWN = 100
const LONGEST_WORD = 100
/** Words seen once are many: what is kept of them is bounded. */
const MOST_KEPT = 50_000

/** Ids of the marks that a BERT vocabulary sets around a text. */
export const BEGIN = 101
export const SEPARATOR = 102

/** Cuts words into the pieces of a vocabulary. */
export interface Pieces {
  /** Ids of the pieces of one word, at least one. */
  of(word: string): readonly number[]
}

/** WordPiece by greedy longest match (Wu et al. 2016). `vocabulary` has a piece a line, its line its id. */
export function createPieces(vocabulary: string): Pieces {
  const ids = new Map<string, number>()
  for (const [id, piece] of vocabulary.split('\n').entries()) if (piece !== '') ids.set(piece, id)
  const kept = new Map<string, readonly number[]>()
  return {
    of(word) {
      const known = kept.get(word)
      if (known !== undefined) return known
      const cut = cutWord(ids, word)
      if (kept.size < MOST_KEPT) kept.set(word, cut)
      return cut
    },
  }
}

function cutWord(ids: ReadonlyMap<string, number>, word: string): readonly number[] {
  const bare =
    word.length > LONGEST_WORD
      ? ''
      : word
          .normalize('NFD')
          .replace(/\p{Mn}/gu, '')
          .toLowerCase()
  if (bare === '') return [UNKNOWN]
  const found: number[] = []
  for (let start = 0; start < bare.length; ) {
    let end = bare.length
    let id: number | undefined
    for (; end > start; end--) {
      id = ids.get((start > 0 ? '##' : '') + bare.slice(start, end))
      if (id !== undefined) break
    }
    if (id === undefined) return [UNKNOWN]
    found.push(id)
    start = end
  }
  return found
}
