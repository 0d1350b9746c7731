import { graphRevision } from '../../graph/reads/revision.ts'
import type { GraphStore } from '../../graph/store.ts'
import { Listeners } from './listeners.ts'

const MILLISECONDS_BETWEEN_LOOKS = 1_000

/**
 * Tells of the graph's revision when it has grown, whoever wrote: one read a second for all who listen, and none while
 * nobody does.
 */
export class RevisionWatch {
  readonly #store: GraphStore
  readonly #listeners = new Listeners<number>()
  #timer: NodeJS.Timeout | undefined
  #latest = -1
  #looking = false

  constructor(store: GraphStore) {
    this.#store = store
  }

  get size(): number {
    return this.#listeners.size
  }

  /** Calls `listener` with every new revision until the function that it gives is called. */
  add(listener: (revision: number) => void): () => void {
    const remove = this.#listeners.add(listener)
    this.#latest = -1
    this.#timer ??= setInterval(() => void this.#look(), MILLISECONDS_BETWEEN_LOOKS).unref()
    return () => {
      remove()
      if (this.#listeners.size > 0) return
      clearInterval(this.#timer)
      this.#timer = undefined
    }
  }

  async #look(): Promise<void> {
    if (this.#looking) return
    this.#looking = true
    try {
      const revision = await graphRevision(this.#store)
      if (revision === this.#latest) return
      this.#latest = revision
      this.#listeners.tell(revision)
    } catch {
      // A graph that does not answer now is looked at again; /health and every query tell of it meanwhile.
    } finally {
      this.#looking = false
    }
  }
}
