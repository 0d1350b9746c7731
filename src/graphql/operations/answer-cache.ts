import { LRUCache } from 'lru-cache'

/** Answers as JSON texts, those asked last, all of one revision of the graph: another revision empties the cache. */
export class AnswerCache {
  readonly #answers: LRUCache<string, string>
  #revision = Number.NaN

  /** @param bytes most memory that keys and answers may take, at two bytes a character */
  constructor(bytes: number) {
    this.#answers = new LRUCache({
      maxSize: bytes,
      sizeCalculation: (json, key) => 2 * (json.length + key.length) + 1,
    })
  }

  /** The answer that is kept, given the revision that the graph has now. */
  find(revision: number, key: string): string | undefined {
    if (revision !== this.#revision) {
      this.#answers.clear()
      this.#revision = revision
    }
    return this.#answers.get(key)
  }

  /** Keeps an answer that was begun at a revision, unless another one has been seen since. */
  keep(revision: number, key: string, json: string): void {
    if (revision === this.#revision) this.#answers.set(key, json)
  }
}
