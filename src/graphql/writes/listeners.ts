/** Those who want to hear of something. */
export class Listeners<T> {
  readonly #listeners = new Set<(news: T) => void>()

  get size(): number {
    return this.#listeners.size
  }

  tell(news: T): void {
    for (const listener of this.#listeners) listener(news)
  }

  /** Calls `listener` with all news until the function that it gives is called. */
  add(listener: (news: T) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
}
